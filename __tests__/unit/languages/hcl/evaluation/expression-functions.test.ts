import { describe, expect, it } from 'vitest';
import { BOOL, STRING } from '../../../../../src/languages/cty/types.js';
import { UNKNOWN, unknownOf } from '../../../../../src/languages/cty/values.js';
import { evaluated, outcome, scopeOf } from '../../../../support/hcl-scope.js';

const variables = { object: { a: 1, later: unknownOf(STRING) }, later: UNKNOWN };

describe('try', () => {
  it.each([
    ['try(object.b, nosuch, [])', '[]'],
    ['try(object.a, nosuch)', '1'],
    ['try(object.b.c)', '! Error in function call at try('],
    ['try()', '! Error in function call at try('],
    ['try(object.later, 1)', '?'],
    ['try(object, 1)', '?'],
    ['try(later.a, 1)', '?'],
    ['try(true ? 1 : later, 2)', '1'],
    ['try([] + later, 1)', '1'],
    ['try([for v in [1] : v.a], "none")', '"none"'],
  ])('%s: %s', (source, result) => {
    expect(outcome(source, variables)).toBe(result);
  });

  it('tells what was wrong with every argument', () => {
    expect(evaluated('try(object.b, nosuch)', scopeOf(variables)).diagnostics[0]?.detail).toBe(
      [
        'try: no argument has a value.',
        '- Unsupported attribute (line 1, column 11): The object has no attribute "b".',
        '- Unknown variable (line 1, column 15): There is no variable named "nosuch" here.',
      ].join('\n'),
    );
  });
});

describe('can', () => {
  it.each([
    ['can(object.a)', 'true'],
    ['can(object.b)', 'false'],
    ['can(nosuch())', 'false'],
    ['can(object.later)', '?'],
    ['can([1, later][0])', 'true'],
    ['can([] + later)', 'false'],
    ['can()', '! Not enough function arguments at )'],
    ['can(1, 2)', '! Too many function arguments at 2'],
  ])('%s: %s', (source, result) => {
    expect(outcome(source, variables)).toBe(result);
  });

  it('is a bool that is known later', () => {
    expect(evaluated('can(later)', scopeOf(variables)).value).toEqual(unknownOf(BOOL));
  });
});

describe('convert', () => {
  it.each([
    ['convert(["1"], list(number))', '[1]'],
    ['convert({a = 1, b = 2}, object({a = string}))', '{"a":"1"}'],
    ['convert("x", number)', '! Invalid function argument at x'],
    ['convert("x", strin)', '! Invalid type specification at strin'],
    ['convert({}, object({a = optional(string)}))', '! Invalid function argument at {'],
    ['convert({}, object({a = optional(string, "d")}))', '! Invalid type specification at (string, "d")'],
    ['convert(nosuch, string)', '! Unknown variable at nosuch'],
    ['convert(1)', '! Not enough function arguments at )'],
    ['convert(1, string, 2)', '! Too many function arguments at 2'],
  ])('%s: %s', (source, result) => {
    expect(outcome(source, variables)).toBe(result);
  });
});
