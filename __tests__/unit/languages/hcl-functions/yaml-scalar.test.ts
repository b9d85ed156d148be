import { describe, expect, it } from 'vitest';
import { FunctionError } from '../../../../src/languages/hcl-functions/definition.js';
import { plainScalar, yamlTime } from '../../../../src/languages/hcl-functions/yaml-scalar.js';
import { textOf } from '../../../support/cty-values.js';

describe('plainScalar', () => {
  it.each([
    ['', 'null'],
    ['~', 'null'],
    ['Null', 'null'],
    ['nULL', '"nULL"'],
    ['y', 'true'],
    ['On', 'true'],
    ['oN', '"oN"'],
    ['FALSE', 'false'],
    ['017', '17'],
    ['1_000.5_0', '1000.5'],
    ['.5e-2', '0.005'],
    ['-.5', '-0.5'],
    ['-', '"-"'],
    ['.', '"."'],
    ['._1', '"._1"'],
    ['0x1F', '"0x1F"'],
    ['0o17', '"0o17"'],
    ['-0b1_1', '-3'],
    ['0b-11', '-3'],
    ['2001-1-2', '"2001-01-02T00:00:00Z"'],
    ['12:30:45', '"12:30:45"'],
    ['1e99999999999', '"1e99999999999"'],
  ])('%s is %s', (text, value) => {
    expect(textOf(plainScalar(text))).toBe(value);
  });

  it.each(['.nan', '.NaN', '0b2', '0b', '-0b-1'])('%s is an error', (text) => {
    expect(() => plainScalar(text)).toThrow(FunctionError);
  });
});

describe('yamlTime', () => {
  it.each([
    ['2001-12-14T21:59:43.123-05:00', '2001-12-14T21:59:43-05:00'],
    ['2001-12-14t1:2:3Z', '2001-12-14T01:02:03Z'],
    ['2001-12-14 1:2:3.5', '2001-12-14T01:02:03Z'],
    ['2001-12-14 1:2:3Z', undefined],
    ['2001-12-14T1:2:3', undefined],
    ['2001-02-30', undefined],
    ['2001-12-14 24:00:00', undefined],
    ['99-01-01', undefined],
  ])('%s is %s', (text, time) => {
    expect(yamlTime(text)).toBe(time);
  });
});
