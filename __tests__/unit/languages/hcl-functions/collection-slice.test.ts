import { describe, expect, it } from 'vitest';
import { evaluateText } from '../../../support/evaluate-text.js';

describe('slice', () => {
  it.each([
    ['slice([1, "a", null], 1, 3)', '["a",null]'],
    ['slice(convert(["a", "b"], list(string)), 0, 1)', '["a"] ; list of string'],
    ['slice([1], 1, 1)', '[]'],
    ['slice([1, "a"], unk, 1)', '? ; dynamic'],
    ['slice(unkl, 0, 1)', '? ; list of string'],
    ['slice([unks, 1], 0, 1)', '[?]'],
    [
      'slice([1], 2, 5)',
      '! Invalid function argument: slice, argument "start_index": start index must not be greater than the length of the list.',
    ],
    [
      'slice([1], -1, 1)',
      '! Invalid function argument: slice, argument "start_index": start index must not be less than zero.',
    ],
    [
      'slice([1], 0, 2)',
      '! Invalid function argument: slice, argument "end_index": end index must not be greater than the length of the list.',
    ],
    [
      'slice([1], 1, 0)',
      '! Invalid function argument: slice, argument "start_index": start index must not be greater than end index.',
    ],
    [
      'slice([1], 0, 0.5)',
      '! Invalid function argument: slice, argument "end_index": invalid end index: value must be a whole number, between -9223372036854775808 and 9223372036854775807.',
    ],
    [
      'slice(convert([1], set(number)), 0, 1)',
      '! Invalid function argument: slice, argument "list": cannot slice a set, because its elements do not have indices; explicitly convert to a list if the ordering of the result is not important.',
    ],
    ['slice("abc", 0, 1)', '! Invalid function argument: slice, argument "list": must be a list or tuple value.'],
  ])('%s => %s', (source, result) => {
    expect(evaluateText(source)).toBe(result);
  });
});
