import { expect, it } from 'vitest';
import type { Expression } from '../../../../src/languages/hcl/nodes.js';
import { parseHcl, parseHclExpression } from '../../../../src/languages/hcl/parse.js';
import { references } from '../../../../src/languages/hcl/references.js';
import { JsonReader } from '../../../../src/languages/json/json-reader.js';

function referenceTexts(expression: Expression | undefined, text: string): readonly string[] {
  if (expression === undefined) throw new TypeError('wrong syntax');
  return references(expression).map(({ root, steps, range }) => {
    const path = [root, ...steps.map(({ kind, name }) => (kind === 'attribute' ? `.${name}` : `[${name}]`))].join('');
    const written = text.slice(range.start.offset, range.end.offset);
    return written === path ? path : `${path} as ${written}`;
  });
}

it.each([
  ['1', []],
  ['var.a', ['var.a']],
  ['var.list[0]["k"].c', ['var.list[0][k].c as var.list[0]["k"].c']],
  ['var.list[var.i].c', ['var.list', 'var.i']],
  ['var.list[*].c[local.j]', ['var.list', 'local.j']],
  ['f(a, [b, {c = d, (e) = f}])', ['a', 'b', 'd', 'e', 'f']],
  ['f().a[b]', ['b']],
  ['a ? b : -c + d && (e)', ['a', 'b', 'c', 'd', 'e']],
  ['"${a}%{ if b }${c}%{ else }${d}%{ endif }%{ for e in f }${e}${g}%{ endfor }"', ['a', 'b', 'c', 'd', 'f', 'g']],
  ['[for k, v in k : "${v}${k}${w}" if v == x]', ['k', 'w', 'x']],
  ['{for v in a : v.id => [for v in v : b]}', ['a', 'b']],
  ['convert(a, list(string))', ['a']],
])('%s refers to %j', (text, expected) => {
  expect(referenceTexts(parseHclExpression('f', text).node, text)).toEqual(expected);
});

it('finds references of a heredoc', () => {
  const text = 'x = <<EOT\n${a.b}\nEOT\n';
  const [item] = parseHcl('f', text).node.items;
  expect(item?.kind === 'attribute' && referenceTexts(item.expression, text)).toEqual(['a.b']);
});

it('finds references of the JSON variant where they are in the file', () => {
  const text = '{"a": ["${var.x}", 1, {"${var.k}": "\\u0041\\n${ local.y }"}], "b": "plain"}';
  const node = new JsonReader('f', text, 'any').document();
  expect(referenceTexts({ kind: 'json', node, range: node.range }, text)).toEqual(['var.x', 'var.k', 'local.y']);
});

it('leaves out the iterators of generated blocks', () => {
  const { node: expression } = parseHclExpression('f', '[it.value, var.a]');
  if (expression === undefined) throw new TypeError('wrong syntax');
  const scoped: Expression = {
    kind: 'scoped',
    expression,
    variables: new Map([['it', { kind: 'null', type: { kind: 'any' } }]]),
    range: expression.range,
  };
  expect(references(scoped).map(({ root }) => root)).toEqual(['var']);
});
