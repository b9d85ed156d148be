import { describe, expect, it } from 'vitest';
import { BigFloat } from '../../../../src/languages/cty/big-float.js';
import { equal } from '../../../../src/languages/cty/equals.js';
import { mark } from '../../../../src/languages/cty/marks.js';
import { NUMBER, STRING } from '../../../../src/languages/cty/types.js';
import { listValue, mapValue, nullOf, numberValue, UNKNOWN, unknownOf } from '../../../../src/languages/cty/values.js';
import { type Plain, plainValue, textOf } from '../../../support/cty-values.js';

const emptyMap = mapValue(STRING, []);
const unknown = unknownOf(STRING);
const strings = (...items: string[]) => listValue(STRING, items.map(plainValue));

describe('==', () => {
  it.each<[Plain, Plain, string]>([
    ['1', 1, 'false'],
    [1, 1.0, 'true'],
    [numberValue(BigFloat.fromFloat64(0.5)), 0.5, 'true'],
    [numberValue(BigFloat.fromFloat64(0.1)), 0.1, 'false'],
    [true, 'true', 'false'],
    [null, null, 'true'],
    [null, '', 'false'],
    [nullOf(STRING), nullOf(NUMBER), 'true'],
    [['a'], strings('a'), 'false'],
    [strings('a'), strings('a'), 'true'],
    [strings('a'), strings('a', 'b'), 'false'],
    [{}, emptyMap, 'false'],
    [{ a: 1 }, { a: 1 }, 'true'],
    [{ a: 1 }, { a: '1' }, 'false'],
    [{ a: 1 }, { b: 1 }, 'false'],
    [{ a: [1] }, { a: [1] }, 'true'],
    [{ a: [1] }, { a: [2] }, 'false'],
    [[1, 2], [1, 2, 3], 'false'],
    [{ a: null }, { a: null }, 'true'],
    [{ a: null }, { a: nullOf(STRING) }, 'true'],
    [[null], ['a'], 'false'],
    [{ a: nullOf(STRING) }, { a: nullOf(NUMBER) }, 'false'],
    [unknown, 'a', '?'],
    [unknown, 1, 'false'],
    [[], unknown, 'false'],
    [unknown, unknownOf(NUMBER), '?'],
    [unknown, nullOf(NUMBER), '?'],
    [unknown, null, '?'],
    [{ ...unknown, notNull: true }, null, 'false'],
    [UNKNOWN, UNKNOWN, '?'],
    [[unknown], ['a'], '?'],
    [[unknown], [1], 'false'],
    [['b', unknown], ['a', 'a'], 'false'],
    [mark(plainValue('a')), 'a', 'true'],
  ])('%j == %j: %s', (a, b, expected) => {
    expect(textOf(equal(plainValue(a), plainValue(b)))).toBe(expected);
    expect(textOf(equal(plainValue(b), plainValue(a)))).toBe(expected);
  });
});
