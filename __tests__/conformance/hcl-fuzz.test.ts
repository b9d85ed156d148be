import { describe, expect, it } from 'vitest';
import { formatHcl } from '../../src/languages/hcl/format.js';
import { lexHcl } from '../../src/languages/hcl/lex.js';
import { parseHcl, parseHclExpression, parseHclTemplate } from '../../src/languages/hcl/parse.js';
import { randomHcl, seededRandom } from '../support/random-hcl.js';

const PIECES = [
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '"',
  '${',
  '%{',
  '~}',
  '}',
  '\n',
  ' ',
  'a',
  '=',
  ',',
  '.',
  '*',
  'for',
  'in',
  'if',
  'endif',
  '<<EOT\n',
  'EOT\n',
  '1',
  '-',
  '!',
  '?',
  ':',
  '=>',
  '...',
  '\\',
  '#',
  '/*',
  '*/',
  '\u0000',
  '\u{1f600}',
  '__proto__',
  'constructor',
  "'",
];

describe('wrong HCL2', () => {
  it('is answered with diagnostics that have places, whatever it is', () => {
    const random = seededRandom(7);
    for (let round = 0; round < 3000; round++) {
      const text = round % 2 === 0 ? soup(random) : damaged(random, randomHcl(round));
      const results = [parseHcl('f', text), parseHclExpression('f', text), parseHclTemplate('f', text)];
      for (const { diagnostics } of results) {
        for (const { range } of diagnostics) expect(range?.end.offset, text).toBeLessThanOrEqual(text.length);
      }
      expect(lexHcl('f', text).at(-1)?.kind).toBe('end');
      expect(lines(formatHcl(text))).toBe(lines(text));
    }
  });

  it.each([
    '(',
    '[',
    '{a=',
    'a[',
    '!',
    '-',
    '"${',
    '[for a in ',
    'f(',
    'b {\n',
    'a ? ',
    '"%{if a}',
    '<<E\n${',
    'a[*]',
    'a.*',
  ])('has its nesting bounded: %j a hundred thousand times', (piece) => {
    const { diagnostics } = parseHcl('f', `x = ${piece.repeat(100_000)}`);
    const block = parseHcl('f', piece.repeat(100_000));
    const expression = parseHclExpression('f', piece.repeat(100_000));
    expect(diagnostics.length + block.diagnostics.length).toBeGreaterThan(0);
    expect(expression.diagnostics.length).toBeGreaterThan(piece.startsWith('b {') ? -1 : 0);
  });

  it('can have a long chain of operators', () => {
    expect(parseHcl('f', `x = 1${' + 1'.repeat(50_000)}\n`).diagnostics).toEqual([]);
  });
});

function soup(random: () => number): string {
  return Array.from({ length: Math.floor(random() * 60) }, () => PIECES[Math.floor(random() * PIECES.length)]).join('');
}

function damaged(random: () => number, text: string): string {
  const at = Math.floor(random() * text.length);
  const length = Math.floor(random() * 5);
  return text.slice(0, at) + (PIECES[Math.floor(random() * PIECES.length)] ?? '') + text.slice(at + length);
}

function lines(text: string): number {
  return text.split('\n').length;
}
