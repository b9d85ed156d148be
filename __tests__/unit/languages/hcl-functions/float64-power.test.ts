import { describe, expect, it } from 'vitest';
import { float64Power } from '../../../../src/languages/hcl-functions/float64-power.js';

describe('a power of floats', () => {
  it.each([
    [2, 10, 1024],
    [2, 0.5, Math.SQRT2],
    [4, -0.5, 0.5],
    [-2, 3, -8],
    [2, -1, 0.5],
    [1.5, 2.5, 2.7556759606310752],
    [4, 1.75, 11.31370849898476],
    [0, 0, 1],
    [0, -1, Number.POSITIVE_INFINITY],
    [-0, -1, Number.NEGATIVE_INFINITY],
    [10, 400, Number.POSITIVE_INFINITY],
    [10, -400, 0],
    [10, -320, 1e-320],
    [1, Number.POSITIVE_INFINITY, 1],
    [-1, Number.NEGATIVE_INFINITY, 1],
    [2, Number.NEGATIVE_INFINITY, 0],
    [Number.NEGATIVE_INFINITY, 3, Number.NEGATIVE_INFINITY],
    [1, 1e300, 1],
    [-1, 1e300, 1],
    [-8, 1 / 3, Number.NaN],
    [-8, 0.5, Number.NaN],
  ])('%d ^ %d = %d', (base, exponent, power) => {
    expect(float64Power(base, exponent)).toBe(power);
  });
});
