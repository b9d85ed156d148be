import { expect, it } from 'vitest';
import { callStart, startRange } from '../../../../../src/languages/hcl/evaluation/start-range.js';
import { parseHclExpression } from '../../../../../src/languages/hcl/parse.js';
import type { SourceRange } from '../../../../../src/support/diagnostics.js';

function nodeOf(source: string) {
  const { node } = parseHclExpression('f', source);
  if (node === undefined) throw new TypeError('wrong syntax');
  return node;
}

function textAt(source: string, { start, end }: SourceRange): string {
  return source.slice(start.offset, end.offset);
}

it.each([
  ['"text ${a}"', 'text '],
  ['"${a}"', '"${a}"'],
  ['"${a}b"', 'a'],
  ['""', ''],
  ['12', '12'],
  ['var.a[0]', 'var.a[0]'],
  ['var.a[b]', 'var'],
  ['f(1).a', 'f('],
  ['f(1)', 'f('],
  ['[1]', '['],
  ['{a = 1}', '{'],
  ['[for v in [] : v]', '['],
  ['1 + 2', '1'],
  ['a ? 1 : 2', 'a'],
  ['!a', '!'],
  ['(a)', '(a)'],
])('%s begins with %j', (source, text) => {
  expect(textAt(source, startRange(nodeOf(source)))).toBe(text);
});

it('of a call is its name with the parenthesis', () => {
  const source = 'a::b ( 1 )';
  const node = nodeOf(source);
  expect(node.kind === 'call' && textAt(source, callStart(node))).toBe('a::b (');
});
