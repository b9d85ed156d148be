import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../src/languages/hcl-functions/csv-reader.js';
import { FunctionError } from '../../../../src/languages/hcl-functions/definition.js';

describe('readCsv', () => {
  it.each<[string, string[][]]>([
    ['', []],
    ['\n\n', []],
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a\r\n1\r\n', [['a'], ['1']]],
    ['a\n1\r', [['a'], ['1']]],
    ['a\n"x,""y""\r\nz"', [['a'], ['x,"y"\nz']]],
    [' a , b\n', [[' a ', ' b']]],
    [
      'a,\n,',
      [
        ['a', ''],
        ['', ''],
      ],
    ],
    ['a\n""\n"x"', [['a'], [''], ['x']]],
  ])('%j', (text, records) => {
    expect(readCsv(text)).toEqual(records);
  });

  it.each([
    ['a,b\n1\n', 'record on line 2: wrong number of fields'],
    ['a\nx"y', 'parse error on line 2, column 2: bare " in non-quoted-field'],
    ['a\n"x"y', 'parse error on line 2, column 4: extraneous or missing " in quoted-field'],
    ['a\n"x\n', 'parse error on line 3, column 1: extraneous or missing " in quoted-field'],
    ['a\n "x"', 'parse error on line 2, column 2: bare " in non-quoted-field'],
  ])('%j is an error', (text, message) => {
    expect(() => readCsv(text)).toThrow(new FunctionError(message));
  });
});
