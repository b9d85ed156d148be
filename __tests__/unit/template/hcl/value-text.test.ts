import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../../src/languages/cty/values.js';
import { evaluate } from '../../../../src/languages/hcl/evaluate.js';
import { FUNCTIONS } from '../../../../src/languages/hcl/functions.js';
import { valueText } from '../../../../src/template/hcl/value-text.js';
import { expressionOf, testContext } from '../../../support/hcl-template.js';

const scope = { functions: FUNCTIONS, variables: new Map([['later', UNKNOWN]]), context: testContext() };

describe('values as console and inspect print them (spec-commands 4.2)', () => {
  it.each([
    ['"a\\n\\"b\\""', 'a\n"b"'],
    ['5', '5'],
    ['-5', '-5'],
    ['1.5', '1.5'],
    ['-1.5', '-1.5'],
    ['1234567.5', '1.2345675e+06'],
    ['100000000000', '100000000000'],
    ['12345678901234567890', '1.2345678901234567e+19'],
    ['1e30', '1e+30'],
    ['1 / 3', '0.3333333333333333'],
    ['0.00001', '1e-05'],
    ['1 / 0', '+Inf'],
    ['true', 'true'],
    ['null', 'null'],
    ['[]', '[]'],
    ['{}', '{}'],
    ['{ a = null }', '{}'],
    ['[null, "a\\"b"]', '[\n  null,\n  "a\\"b",\n]'],
    ['{ b = [1, {}], a = "x" }', '{\n  "a" = "x"\n  "b" = [\n    1,\n    {},\n  ]\n}'],
    ['convert(["b", "a"], set(string))', '[\n  "a",\n  "b",\n]'],
    ['later', '<unknown>'],
    ['[1, later]', '<unknown>'],
  ])('%s', (text, expected) => {
    expect(valueText(evaluate(expressionOf(text), scope).value)).toBe(expected);
  });
});
