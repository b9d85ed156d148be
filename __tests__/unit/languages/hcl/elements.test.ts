import { expect, it } from 'vitest';
import { ANY, BOOL, listOf, NUMBER, objectOf, STRING, setOf } from '../../../../src/languages/cty/types.js';
import { UNKNOWN } from '../../../../src/languages/cty/values.js';
import { elementsOf, isIterable } from '../../../../src/languages/hcl/elements.js';
import { plainValue, textOf } from '../../../support/cty-values.js';
import { evaluated } from '../../../support/hcl-scope.js';

it.each([
  [
    '["a", 1]',
    [
      ['0', '"a"'],
      ['1', '1'],
    ],
  ],
  [
    '{b = 1, a = 2}',
    [
      ['"a"', '2'],
      ['"b"', '1'],
    ],
  ],
  [
    'convert(["b", "a"], set(string))',
    [
      ['"a"', '"a"'],
      ['"b"', '"b"'],
    ],
  ],
  ['null', []],
])('%s has the elements %j', (source, elements) => {
  expect(elementsOf(evaluated(source).value).map((pair) => pair.map(textOf))).toEqual(elements);
});

it('marks the elements of what is sensitive', () => {
  const marks = elementsOf({ ...plainValue({ a: 1 }), sensitive: true }).map((pair) =>
    pair.map(({ sensitive }) => sensitive),
  );
  expect(marks).toEqual([[true, true]]);
});

it('knows what has elements, or may have', () => {
  expect([STRING, NUMBER, BOOL].map(isIterable)).toEqual([false, false, false]);
  expect([ANY, listOf(STRING), setOf(STRING), objectOf([])].map(isIterable)).toEqual([true, true, true, true]);
  expect(elementsOf(UNKNOWN)).toEqual([]);
});
