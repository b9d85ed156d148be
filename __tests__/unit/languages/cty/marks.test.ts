import { describe, expect, it } from 'vitest';
import { isMarked, mark, unmarkDeep, withMarksOf } from '../../../../src/languages/cty/marks.js';
import { STRING } from '../../../../src/languages/cty/types.js';
import {
  listValue,
  mapValue,
  objectValue,
  stringValue,
  tupleValue,
  unknownOf,
  type Value,
} from '../../../../src/languages/cty/values.js';

const secret = mark(stringValue('s'));
const open = stringValue('o');

const MARKED: readonly Value[] = [
  secret,
  mark(unknownOf(STRING)),
  tupleValue([open, secret]),
  listValue(STRING, [secret]),
  mapValue(STRING, [['k', secret]]),
  objectValue([['a', tupleValue([secret])]]),
  mark(tupleValue([open])),
];

describe.each(MARKED)('%j', (value) => {
  it('is seen to be marked', () => {
    expect(isMarked(value)).toBe(true);
  });

  it('loses its marks, and nothing else', () => {
    const plain = unmarkDeep(value);
    expect(isMarked(plain)).toBe(false);
    expect(plain.kind).toBe(value.kind);
    expect(plain.type).toEqual(value.type);
  });

  it('marks what is made of it', () => {
    expect(withMarksOf(open, open, value)).toEqual(mark(open));
  });
});

it('leaves values without marks as they are', () => {
  const value = objectValue([['a', tupleValue([open])]]);
  expect(isMarked(value)).toBe(false);
  expect(unmarkDeep(value)).toBe(value);
  expect(withMarksOf(open, value)).toBe(open);
  expect(mark(secret)).toBe(secret);
});
