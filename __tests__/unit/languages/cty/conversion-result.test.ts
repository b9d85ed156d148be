import { describe, expect, it } from 'vitest';
import { ConversionError } from '../../../../src/languages/cty/conversion-error.js';
import { conversionExists, conversionResult } from '../../../../src/languages/cty/conversion-result.js';
import { convert } from '../../../../src/languages/cty/convert.js';
import {
  ANY,
  BOOL,
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
import { unify } from '../../../../src/languages/cty/unify.js';
import { nullOf, unknownOf } from '../../../../src/languages/cty/values.js';
import { randomSource } from '../../../support/random-source.js';

it.each<[Type, Type, boolean]>([
  [STRING, NUMBER, true],
  [STRING, BOOL, true],
  [NUMBER, STRING, true],
  [BOOL, NUMBER, false],
  [NUMBER, BOOL, false],
  [ANY, listOf(STRING), true],
  [listOf(STRING), ANY, true],
  [STRING, listOf(STRING), false],
  [listOf(STRING), setOf(NUMBER), true],
  [setOf(STRING), listOf(NUMBER), true],
  [listOf(STRING), tupleOf([STRING]), false],
  [tupleOf([STRING]), tupleOf([NUMBER]), true],
  [tupleOf([STRING]), tupleOf([NUMBER, NUMBER]), false],
  [mapOf(STRING), objectOf([['a', NUMBER]]), true],
  [mapOf(BOOL), objectOf([['a', NUMBER]]), false],
  [objectOf([]), objectOf([['a', NUMBER]]), false],
  [objectOf([]), objectOf([['a', NUMBER]], new Set(['a'])), true],
  [objectOf([['a', BOOL]]), mapOf(STRING), true],
  [objectOf([]), listOf(ANY), false],
  [tupleOf([]), mapOf(ANY), false],
])('from %j to %j: %s', (from, to, exists) => {
  expect(conversionExists(from, to)).toBe(exists);
});

describe('of random types', () => {
  const random = randomSource(7);

  function type(depth: number): Type {
    const primitive = random.pick<Type>([STRING, NUMBER, BOOL, ANY]);
    if (depth === 0) return primitive;
    switch (random.below(6)) {
      case 0:
        return listOf(type(depth - 1));
      case 1:
        return setOf(type(depth - 1));
      case 2:
        return mapOf(type(depth - 1));
      case 3:
        return tupleOf(Array.from({ length: random.below(3) }, () => type(depth - 1)));
      case 4:
        return objectOf(['a', 'b'].slice(random.below(3)).map((name) => [name, type(depth - 1)]));
      default:
        return primitive;
    }
  }

  const pairs = Array.from({ length: 2000 }, () => [type(2), type(2)] as const);

  it('says what becomes of nulls and unknown values', () => {
    for (const [from, to] of pairs) {
      const result = conversionResult(from, to);
      for (const value of [nullOf(from), unknownOf(from)]) {
        if (result === undefined) expect(() => convert(value, to)).toThrow(ConversionError);
        else expect(sameType(convert(value, to).type, result)).toBe(true);
      }
    }
  });

  it('is to the same type no change', () => {
    for (const [from] of pairs) expect(conversionResult(from, from)).toEqual(from);
  });

  it('exists to what types unify to, in any order', () => {
    let unified = 0;
    for (const [a, b] of pairs) {
      const type = unify([a, b]);
      expect(unify([b, a])).toEqual(type);
      if (type === undefined) continue;
      unified++;
      for (const from of [a, b]) expect(conversionExists(from, type), JSON.stringify([a, b, type])).toBe(true);
    }
    expect(unified).toBeGreaterThan(200);
  });
});
