import { describe, expect, it } from 'vitest';
import { renderDiagnostic } from '../../../src/support/diagnostic-text.js';
import type { Diagnostic } from '../../../src/support/diagnostics.js';
import { LineIndex } from '../../../src/support/line-index.js';

/** Renders a diagnostic about the first `marked` in `source`. */
function render(source: string, marked: string, more: Partial<Diagnostic> = {}, color = false): string {
  const start = source.indexOf(marked);
  const range = new LineIndex('web.json', source).range(start, start + marked.length);
  const diagnostic: Diagnostic = { severity: 'error', code: 'X', summary: 'bad value', range, ...more };
  return renderDiagnostic(diagnostic, new Map([['web.json', source]]), { color });
}

describe('renderDiagnostic', () => {
  it('shows summary, place, source line, underline, detail and hint', () => {
    const source = '{\n  "builders": [\n    { "type": "nul" }\n  ]\n}';
    expect(render(source, '"nul"', { detail: 'There is no builder of this type.', hint: 'Did you mean "null"?' })).toBe(
      [
        'Error: bad value',
        '',
        '  on web.json line 3, in builders[0].type:',
        '  3:     { "type": "nul" }',
        '                   ^^^^^',
        '',
        'There is no builder of this type.',
        '',
        'Did you mean "null"?',
      ].join('\n'),
    );
  });

  it('shows what names stand for, before the detail', () => {
    expect(render('a + b', 'a', { values: ['a is "x\u001b"', 'b is null'], detail: 'No number.' })).toBe(
      [
        'Error: bad value',
        '',
        '  on web.json line 1, column 1:',
        '  1: a + b',
        '     ^',
        '',
        '  a is "x\ufffd"',
        '  b is null',
        '',
        'No number.',
      ].join('\n'),
    );
  });

  it('names the build, and warnings as such', () => {
    expect(render('abc', 'b', { severity: 'warning', build: 'web' })).toBe(
      'Warning: bad value\n\n  on web.json line 1, column 2 (build "web"):\n  1: abc\n      ^',
    );
    expect(render('abc', 'b', { range: undefined, build: 'web' })).toBe('Error: bad value\n\n  in build "web"');
  });

  it('counts a tab as what it prints, before and under the mark', () => {
    const [, , , line = '', mark = ''] = render('\t"a":\t"b"', '"b"').split('\n');
    expect(line).toBe('  1:     "a":    "b"');
    expect(mark.indexOf('^')).toBe(line.indexOf('"b"'));
    expect(mark.trim()).toBe('^^^');
  });

  it('leaves out the carriage return of Windows line ends', () => {
    expect(render('{\r\n "a": 1\r\n}', '1')).toContain('\n  2:  "a": 1\n');
  });

  it('marks the rest of the first line when the range goes on', () => {
    expect(render('{\n "a": {\n  "b": 1\n }\n}', '{\n  "b": 1\n }')).toMatch(/ {2}2: {2}"a": \{\n {11}\^\n {2}\.\.\.$/);
  });

  it.each([
    ['start', 0],
    ['middle', 2000],
    ['end', 3990],
  ])('cuts a very long line around a mark at its %s', (_, at) => {
    const source = `${'x'.repeat(at)}MARK${'y'.repeat(4000 - at)}`;
    const [, , , line = '', mark = ''] = render(source, 'MARK').split('\n');
    expect(line.length).toBeLessThan(130);
    expect(line.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('MARK');
  });

  it('cuts a very long mark', () => {
    const [, , , line = '', mark = ''] = render(`"${'x'.repeat(5000)}"`, `"${'x'.repeat(5000)}"`).split('\n');
    expect(line.length).toBeLessThan(130);
    expect(mark.length).toBe(line.length);
  });

  it('an empty range still has a caret', () => {
    expect(render('abc', '')).toContain('  1: abc\n     ^');
  });

  it('a place whose text is unknown is named alone', () => {
    const start = { line: 7, column: 3, offset: 0 };
    const diagnostic: Diagnostic = {
      severity: 'error',
      code: 'X',
      summary: 's',
      range: { file: 'v', start, end: start },
    };
    expect(renderDiagnostic(diagnostic, new Map(), { color: false })).toBe('Error: s\n\n  on v line 7, column 3:');
  });

  it('wraps detail at 80, at blanks only, and keeps its line breaks', () => {
    const word = 'w'.repeat(100);
    const text = render('a', 'a', { detail: `${'ab '.repeat(40).trim()}\n${word} end` });
    const lines = text.split('\n').slice(6);
    expect(lines).toEqual([`${'ab '.repeat(26)}ab`, 'ab '.repeat(13).trim(), word, 'end']);
  });

  it('control characters of a template do not reach the terminal', () => {
    const text = render('a\x1b[31mb\u202e', 'b', { summary: 'x\x1b]0;y\x07' });
    expect(text).not.toMatch(/[\x1b\x07\u202e]/);
  });

  it('colours by severity', () => {
    expect(render('a', 'a', {}, true)).toContain('\x1b[1;31mError:\x1b[0m \x1b[1mbad value\x1b[0m');
    expect(render('a', 'a', { severity: 'warning' }, true)).toContain('\x1b[1;33mWarning:\x1b[0m');
  });
});
