import { describe, expect, it } from 'vitest';
import { evaluateText } from '../../../support/evaluate-text.js';

describe('functions of numbers', () => {
  it.each([
    ['abs(-5.5)', '5.5'],
    ['abs("-3")', '3'],
    ['ceil(-0.5)', '0'],
    ['ceil(1.1)', '2'],
    ['floor(-0.5)', '-1'],
    ['floor(1e30)', '1000000000000000000000000000000'],
    ['floor(-1/0)', '-Inf'],
    ['ceil(123456789012345678901234567890.5)', '123456789012345678901234567891'],
    ['signum(-0)', '0'],
    ['signum(-9223372036854775808)', '-1'],
    [
      'signum(9223372036854775808)',
      '! Error in function call: signum: value must be a whole number, between -9223372036854775808 and 9223372036854775807.',
    ],
    ['min(3, "2", 5)', '2'],
    ['max(3, "12", 5)', '12'],
    ['min()', '! Error in function call: min: must pass at least one number.'],
    ['max(1, unk)', '? ; number'],
    ['log(16, 2)', '4'],
    ['log(0, 10)', '-Inf'],
    ['log(-1, 10)', '! Error in function call: log: the result is not a number.'],
    ['pow(2, 64)', '18446744073709550000'],
    ['pow(-1, 0.5)', '! Error in function call: pow: the result is not a number.'],
    ['sum([0.1, 0.2])', '0.3'],
    ['sum(["1", 2])', '3'],
    ['sum(convert([3, 1, 3], set(number)))', '4'],
    ['sum([1, unk])', '? ; number'],
    ['sum([])', '! Invalid function argument: sum, argument "list": cannot sum an empty list.'],
    [
      'sum([1, null])',
      '! Invalid function argument: sum, argument "list": argument must be list, set, or tuple of number values.',
    ],
    [
      'sum({a = 1})',
      '! Invalid function argument: sum, argument "list": argument must be list, set, or tuple of number values.',
    ],
    ['sum([1/0, -1/0])', '! Error in function call: sum: the sum of opposite infinities has no value.'],
  ])('%s => %s', (source, result) => {
    expect(evaluateText(source)).toBe(result);
  });
});
