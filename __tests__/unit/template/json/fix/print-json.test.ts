import { describe, expect, it } from 'vitest';
import { printJson } from '../../../../../src/template/json/fix/print-json.js';

describe('printJson', () => {
  // Measured with Go's encoding/json.
  it.each([
    [1e21, '1e+21'],
    [1e20, '100000000000000000000'],
    [Number('12345678901234567890'), '12345678901234567000'],
    [1.5, '1.5'],
    [-0, '-0'],
    [1e-6, '0.000001'],
    [1e-7, '1e-7'],
    [1e23, '1e+23'],
    [null, 'null'],
    [true, 'true'],
    [
      '<a & b> "\\ \u0001\b\f\n\r\t\u007f\u2028\u2029é/',
      '"<a \\u0026 b> \\"\\\\ \\u0001\\u0008\\u000c\\n\\r\\t\u007f\\u2028\\u2029é/"',
    ],
  ])('%j as %s', (value, text) => {
    expect(printJson(value)).toBe(text);
  });

  it('indents by two blanks and keeps empty lists and objects on one line', () => {
    expect(printJson([[], new Map(), [1]])).toBe('[\n  [],\n  {},\n  [\n    1\n  ]\n]');
  });

  it('sorts keys by code point', () => {
    const value = new Map(['\u{1f600}', '\uff01', 'b', 'B', 'a_', 'a'].map((key) => [key, null]));
    expect(printJson(value).match(/"(.*)"/g)).toEqual(['"B"', '"a"', '"a_"', '"b"', '"\uff01"', '"\u{1f600}"']);
  });
});
