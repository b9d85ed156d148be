import { describe, expect, it } from 'vitest';
import { tupleValue, UNKNOWN } from '../../../../src/languages/cty/values.js';
import { jsonText } from '../../../../src/languages/hcl-functions/json.js';
import { plainValue } from '../../../support/cty-values.js';
import { evaluateText } from '../../../support/evaluate-text.js';

describe('jsonText', () => {
  it('sorts keys by their bytes and keeps what JavaScript takes for special', () => {
    const value = plainValue(
      Object.fromEntries([
        ['__proto__', 1],
        ['😀', 2],
        ['\ue000', 3],
        ['10', 4],
        ['9', 5],
      ]),
    );
    expect(jsonText(value)).toBe('{"10":4,"9":5,"__proto__":1,"\ue000":3,"😀":2}');
  });

  it('refuses what has no JSON', () => {
    expect(() => jsonText(tupleValue([UNKNOWN]))).toThrow(TypeError);
  });
});

describe('jsonencode', () => {
  it.each([
    ['jsonencode([unk])', '? ; string'],
    ['jsonencode(unk)', '? ; string'],
    ['jsonencode(jsondecode("1e30"))', '"1000000000000000000000000000000"'],
    ['jsonencode("<\\u2029>")', '"\\"\\\\u003c\\\\u2029\\\\u003e\\""'],
  ])('%s is %s', (source, text) => {
    expect(evaluateText(source)).toBe(text);
  });
});

describe('jsondecode', () => {
  it.each([
    ['jsondecode("[0.1, 1e2, -0]")', '[0.1,100,-0]'],
    ['jsondecode(unks)', '? ; dynamic'],
    ['jsondecode("{\\"a\\": 1, \\"a\\": 2}")', '{"a":2}'],
    [
      'jsondecode("{\\"a\\": 1, \\"a\\": []}")',
      '! Error in function call: jsondecode: the key "a" is there twice, with values of two types.',
    ],
    ['jsondecode("{\\"__proto__\\": {\\"a\\": 1}}")', '{"__proto__":{"a":1}}'],
    ['jsondecode("e\\u0301") == 1', '! Error in function call'],
    ['jsondecode("\\"e\\\\u0301\\"") == "é"', 'true'],
    ['jsondecode("1e9999999999")', '! Error in function call'],
  ])('%s is %s', (source, text) => {
    expect(evaluateText(source).startsWith(text)).toBe(true);
  });

  it('refuses what nests too deep', () => {
    expect(evaluateText(`jsondecode("${'['.repeat(5000)}")`)).toContain('exceeded max depth');
  });
});
