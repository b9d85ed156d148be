import { describe, expect, it } from 'vitest';
import { evaluateText } from '../../../support/evaluate-text.js';

describe('the texts of numbers', () => {
  it.each([
    ['format("%d|%+d|% d|%05d|%-5d|%.3d|%5.0d", 5, 5, 5, -5, 5, 5, 0)', '"5|+5| 5|-0005|5    |005|"'],
    ['format("%b|%o|%x|%X|%#b|%#o|%#x|%#X", 5, 8, 255, 255, 5, 8, 255, 255)', '"101|10|ff|FF|0b101|010|0xff|0XFF"'],
    ['format("%#010x|%05.3d|%d", 255, 2, -0)', '"0x000000ff|  002|0"'],
    ['format("%d", 1e30)', '"1000000000000000000000000000000"'],
    ['format("%f|%.0f|%.1f|%08.2f|%+.1f", 1, 2.5, 2.55, -3.14159, 2)', '"1.000000|2|2.5|-0003.14|+2.0"'],
    ['format("%e|%E|%.3e", 12345.678, 0, 12345.678)', '"1.234568e+04|0.000000E+00|1.235e+04"'],
    ['format("%g|%G|%.3g|%g", 12345.678, 1e-7, 1000, 100000)', '"12345.678|1E-07|1e+03|100000"'],
    ['format("%f|%06f|%+E|% f", 1/0, 1/0, -1/0, 1/0)', '"+Inf|  +Inf|-Inf| Inf"'],
    ['format("%f", -0)', '"-0.000000"'],
  ])('%s => %s', (source, result) => {
    expect(evaluateText(source)).toBe(result);
  });
});
