import { expect, it } from 'vitest';
import { parseHclExpression } from '../../../../src/languages/hcl/parse.js';
import { asTraversal } from '../../../../src/languages/hcl/traversal.js';
import { JsonReader } from '../../../../src/languages/json/json-reader.js';

it.each([
  ['var.a', { root: 'var', steps: ['a'] }],
  ['x', { root: 'x', steps: [] }],
  ['data.t.n[0]["k"].1', { root: 'data', steps: ['t', 'n', '0', 'k', '1'] }],
  ['a[b]', undefined],
  ['a[*].b', undefined],
  ['a["${b}"]', undefined],
  ['(a).b', undefined],
  ['f().b', undefined],
])('%s as a traversal', (source, traversal) => {
  const { node } = parseHclExpression('f', source);
  expect(node === undefined ? 'wrong' : asTraversal(node)).toEqual(traversal);
});

it.each([
  ['"source.null.one"', { root: 'source', steps: ['null', 'one'] }],
  ['"it"', { root: 'it', steps: [] }],
  ['"${it}"', undefined],
  ['"a b"', undefined],
  ['["it"]', undefined],
])('%s of the JSON variant as a traversal', (source, traversal) => {
  const node = new JsonReader('f', source, 'any').document();
  expect(asTraversal({ kind: 'json', node, range: node.range })).toEqual(traversal);
});
