import { expect, it } from 'vitest';
import { BOOL, NUMBER, objectOf, STRING, tupleOf } from '../../../../src/languages/cty/types.js';
import {
  boolValue,
  mapValue,
  numberValue,
  objectValue,
  stringValue,
  TRUE,
  tupleValue,
} from '../../../../src/languages/cty/values.js';

it('normalises strings to NFC', () => {
  expect(stringValue('e\u0301').value).toBe('\u00e9');
});

it('gives integers 64 bits', () => {
  expect(numberValue(7).value.precision).toBe(64);
});

it('gives tuples and objects the types of their parts', () => {
  const object = objectValue([
    ['b', boolValue(true)],
    ['a', tupleValue([stringValue('x'), numberValue(1)])],
  ]);
  expect(object.type).toEqual(
    objectOf([
      ['a', tupleOf([STRING, NUMBER])],
      ['b', BOOL],
    ]),
  );
  expect([...object.entries.keys()]).toEqual(['a', 'b']);
});

it('keeps keys that objects of JavaScript treat in their own way', () => {
  const map = mapValue(BOOL, [
    ['__proto__', TRUE],
    ['10', TRUE],
    ['9', TRUE],
  ]);
  expect([...map.entries.keys()]).toEqual(['10', '9', '__proto__']);
});
