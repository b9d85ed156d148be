import { describe, expect, it } from 'vitest';
import { createLineSplitter } from '../../../src/support/output-lines.js';

/** The lines of output that comes in these chunks. */
function lines(...chunks: (string | Buffer)[]): string[] {
  const found: string[] = [];
  const output = createLineSplitter((line) => found.push(line));
  for (const chunk of chunks) output.push(Buffer.from(chunk));
  output.end();
  return found;
}

describe('lines of output', () => {
  it.each([
    ['end at newlines', ['a\nb\n'], ['a', 'b']],
    ['the last one needs none', ['a\nb'], ['a', 'b']],
    ['are trimmed on the right only', ['  a \t\n'], ['  a']],
    ['may be empty', ['a\n\nb\n'], ['a', '', 'b']],
    ['keep what the last carriage return left', ['10%\r50%\r100%\n'], ['100%']],
    ['may end in CRLF', ['a\r\nb\r\n'], ['a', 'b']],
    ['may come in pieces', ['a', 'b', '\nc', '\n'], ['ab', 'c']],
    ['may be cut inside a CRLF', ['a\r', '\nb'], ['a', 'b']],
    ['nothing printed is no line', [], []],
    ['nothing after the last newline is no line', ['a\n'], ['a']],
    ['a last line of blanks is an empty line', ['a\n  '], ['a', '']],
  ])('%s', (_, chunks, expected) => {
    expect(lines(...chunks)).toEqual(expected);
  });

  it('may be cut inside a character', () => {
    const bytes = Buffer.from('é世\n');
    expect(lines(...[...bytes].map((byte) => Buffer.from([byte])))).toEqual(['é世']);
  });

  it('show a character that never came to its end', () => {
    expect(lines(Buffer.from([0x61, 0xc3]))).toEqual(['a\ufffd']);
  });

  it('without any newline do not pile up: they are shown in pieces of 64 KiB', () => {
    const shown = lines('x'.repeat(150_000));
    expect(shown.map((line) => line.length)).toEqual([65_536, 65_536, 18_928]);
  });

  it('are not cut inside a surrogate pair', () => {
    const shown = lines(`${'x'.repeat(65_535)}😀${'y'.repeat(10)}`);
    expect(shown).toEqual(['x'.repeat(65_535), `😀${'y'.repeat(10)}`]);
  });
});
