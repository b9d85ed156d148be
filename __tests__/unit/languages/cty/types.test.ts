import { describe, expect, it } from 'vitest';
import {
  ANY,
  BOOL,
  compareKeys,
  inKeyOrder,
  listOf,
  mapOf,
  NUMBER,
  objectOf,
  STRING,
  sameType,
  setOf,
  type Type,
  tupleOf,
} from '../../../../src/languages/cty/types.js';

const TYPES: readonly Type[] = [
  STRING,
  NUMBER,
  BOOL,
  ANY,
  listOf(STRING),
  listOf(NUMBER),
  setOf(STRING),
  mapOf(STRING),
  tupleOf([]),
  tupleOf([STRING]),
  tupleOf([STRING, STRING]),
  objectOf([]),
  objectOf([['a', STRING]]),
  objectOf([['a', NUMBER]]),
  objectOf([['b', STRING]]),
  objectOf([['a', STRING]], new Set(['a'])),
];

describe('sameType', () => {
  it('tells all types apart, and none from its copy', () => {
    for (const [at, a] of TYPES.entries()) {
      for (const [other, b] of TYPES.entries()) expect(sameType(a, structuredClone(b))).toBe(at === other);
    }
  });

  it('does not mind the order of attributes', () => {
    const there = objectOf([
      ['b', STRING],
      ['a', NUMBER],
    ]);
    const back = objectOf([
      ['a', NUMBER],
      ['b', STRING],
    ]);
    expect(sameType(there, back)).toBe(true);
  });
});

describe('the order of keys', () => {
  it('is that of UTF-8 bytes', () => {
    const keys = ['', '10', '2', 'A', 'a', 'aa', 'é', '\u{d7ff}', '\u{e000}', '\u{fffd}', '\u{10000}', '\u{10ffff}'];
    const byBytes = keys.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(keys.toReversed().toSorted(compareKeys)).toEqual(byBytes);
  });

  it('holds for keys that look like integers', () => {
    expect([...inKeyOrder(Object.entries({ b: 1, 10: 2, 9: 3 })).keys()]).toEqual(['10', '9', 'b']);
  });

  it('keeps the last of equal keys', () => {
    expect([
      ...inKeyOrder([
        ['a', 1],
        ['b', 2],
        ['a', 3],
      ]),
    ]).toEqual([
      ['a', 3],
      ['b', 2],
    ]);
  });
});
