import { expect, it } from 'vitest';
import { jsonPathAt } from '../../../src/support/json-path-at.js';

const text =
  '{"variables": {"a b": "x,:{"}, "builders": [{"t": 1}, {"ami\\"n": [true, "va:l"], "tags": {"k": {}}}], "z": 5';

it.each([
  ['{"variables"', undefined],
  ['"variables"', 'variables'],
  ['{"a b"', 'variables'],
  ['"a b"', 'variables["a b"]'],
  ['"x,:{"', 'variables["a b"]'],
  ['[{"t"', 'builders'],
  ['{"t"', 'builders[0]'],
  ['1', 'builders[0].t'],
  ['{"ami', 'builders[1]'],
  ['"va:l"', 'builders[1]["ami\\"n"][1]'],
  ['"k"', 'builders[1].tags.k'],
  ['{}', 'builders[1].tags.k'],
  ['5', 'z'],
])('at %s stands %s', (place, path) => {
  expect(jsonPathAt(text, text.indexOf(place))).toBe(path);
});

it('says nothing of other texts', () => {
  expect(jsonPathAt('source "null" "x" {\n a = 1 }', 22)).toBeUndefined();
});
