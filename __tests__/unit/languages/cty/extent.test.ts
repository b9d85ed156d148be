import { describe, expect, it } from 'vitest';
import { extentOf } from '../../../../src/languages/cty/extent.js';
import { STRING } from '../../../../src/languages/cty/types.js';
import { listValue, stringValue, tupleValue, type Value } from '../../../../src/languages/cty/values.js';
import { plainValue } from '../../../support/cty-values.js';

describe('extentOf', () => {
  it.each([
    [1, { depth: 0, size: 1 }],
    [[], { depth: 1, size: 1 }],
    [['a', ['b', {}]], { depth: 3, size: 5 }],
    [{ a: { b: null } }, { depth: 2, size: 3 }],
    ['x'.repeat(250), { depth: 0, size: 3 }],
  ])('of %j', (value, extent) => {
    expect(extentOf(plainValue(value))).toEqual(extent);
  });

  it('counts an empty list', () => {
    expect(extentOf(listValue(STRING, []))).toEqual({ depth: 1, size: 1 });
  });

  it('counts what is there several times each time, without walking through it each time', () => {
    let value: Value = stringValue('a');
    for (let level = 0; level < 60; level++) value = tupleValue([value, value]);
    expect(extentOf(value)).toEqual({ depth: 60, size: 2 ** 61 - 1 });
  });
});
