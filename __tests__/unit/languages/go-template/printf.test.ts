import { describe, expect, it } from 'vitest';
import { sprintf } from '../../../../src/languages/go-template/printf.js';
import { GoComplex, type GoValue, goList, goMap, goStruct } from '../../../../src/languages/go-template/values.js';

const row = (format: string, args: readonly GoValue[], expected: string) => [format, args, expected] as const;

describe('printf', () => {
  it.each([
    row('%d|%5d|%-5d|%05d|%+d|% d', [42n, 42n, 42n, 42n, 42n, 42n], '42|   42|42   |00042|+42| 42'),
    row('%b %o %O %x %X %#x %#o', [5n, 8n, 8n, 255n, 255n, 255n, 8n], '101 10 0o10 ff FF 0xff 010'),
    row('%c %q %U %#U', [120n, 120n, 120n, 120n], "x 'x' U+0078 U+0078 'x'"),
    row('%.3d|%8.3d|%.0d', [5n, 5n, 0n], '005|     005|'),
  ])('%s of ints', (format, args, expected) => {
    expect(sprintf(format, args)).toBe(expected);
  });

  it.each([
    row('%v %g %e %f', [1.5, 1.5, 1.5, 1.5], '1.5 1.5 1.500000e+00 1.500000'),
    row(
      '%.2f|%8.2f|%-8.2f|%08.2f|%+.1f',
      [3.25159, 3.25159, 3.25159, -3.25159, 3.1],
      '3.25|    3.25|3.25    |-0003.25|+3.1',
    ),
    row('%.0f %.0f %.1f', [0.5, 2.5, 0.25], '0 2 0.2'),
    row('%v %v %v', [1e20, 123456789, 0.00001], '1e+20 1.23456789e+08 1e-05'),
    row('%.3g %#.3g %G', [1234567, 1, 1e-10], '1.23e+06 1.00 1E-10'),
    row('%x %b', [1.5, 1], '0x1.8p+00 4503599627370496p-52'),
    row('%v %6v', [Number.POSITIVE_INFINITY, Number.NaN], '+Inf    NaN'),
    row('%.25f', [0.1], '0.1000000000000000055511151'),
  ])('%s of floats', (format, args, expected) => {
    expect(sprintf(format, args)).toBe(expected);
  });

  it.each([
    row('%s|%5s|%-5s|%.2s', ['abc', 'abc', 'abc', 'abc'], 'abc|  abc|abc  |ab'),
    row('%q %+q %#q', ['a"é', 'é', 'a`b'], '"a\\"é" "\\u00e9" "a`b"'),
    row('%x %X % x %# x', ['hi', 'hi', 'hi', 'hi'], '6869 6869 68 69 0x68 0x69'),
    row('%t %v %5t', [true, false, true], 'true false  true'),
    row('%.2s', ['éèê'], 'éè'),
  ])('%s of strings and booleans', (format, args, expected) => {
    expect(sprintf(format, args)).toBe(expected);
  });

  it.each([
    row('%v %d', [goList([1n, 2n]), goList([1n, 2n])], '[1 2] [1 2]'),
    row('%v', [goMap({ b: 2n, a: null })], 'map[a:<nil> b:2]'),
    row('%#v', [goMap({ b: 2n, a: null })], 'map[string]interface {}{"a":interface {}(nil), "b":2}'),
    row('%v %+v', [goStruct('main.T', { A: 1n }), goStruct('*main.T', { A: 1n })], '{1} &{A:1}'),
    row('%T %T %T', [1n, goList([]), null], 'int []interface {} <nil>'),
    row('%.1f', [new GoComplex(1, -2)], '(1.0-2.0i)'),
  ])('%s of composed values', (format, args, expected) => {
    expect(sprintf(format, args)).toBe(expected);
  });

  it.each([
    row('%[2]d %[1]d', [1n, 2n], '2 1'),
    row('%*d|%-*d|', [4n, 1n, 4n, 1n], '   1|1   |'),
    row('%.*f', [2n, 1.5], '1.50'),
    row('%[3]*.[2]*[1]f', [12.0, 2n, 6n], ' 12.00'),
  ])('%s takes arguments by number and width from arguments', (format, args, expected) => {
    expect(sprintf(format, args)).toBe(expected);
  });

  it.each([
    row('%d %d', [1n], '1 %!d(MISSING)'),
    row('%d', [1n, 'x', null], '1%!(EXTRA string=x, <nil>)'),
    row('%d', ['hi'], '%!d(string=hi)'),
    row('%s', [1n], '%!s(int=1)'),
    row('%s', [null], '%!s(<nil>)'),
    row('%', [], '%!(NOVERB)'),
    row('100%', [], '100%!(NOVERB)'),
    row('%z', [1n], '%!z(int=1)'),
    row('%*d', ['x', 1n], '%!(BADWIDTH)1'),
    row('%.*f', [-1n, 1.5], '%!(BADPREC)1.500000'),
    row('%[5]d', [1n], '%!d(BADINDEX)'),
    row('%99999999999d', [1n], '%!(NOVERB)%!(EXTRA int=1)'),
  ])('%s shows the mistake', (format, args, expected) => {
    expect(sprintf(format, args)).toBe(expected);
  });
});
