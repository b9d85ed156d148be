import { describe, expect, it } from 'vitest';
import { evaluateText } from '../../../support/evaluate-text.js';

describe('range', () => {
  it.each([
    ['range(3)', '[0,1,2] ; list of number'],
    ['range(-2.5)', '[0,-1,-2] ; list of number'],
    ['range(0.5, 3)', '[0.5,1.5,2.5] ; list of number'],
    ['range(5, 0, -2)', '[5,3,1] ; list of number'],
    ['range(1, 1, 0)', '[] ; list of number'],
    ['range(1, 4, 1/0)', '[1] ; list of number'],
    ['length(range(1024))', '1024'],
    ['range(unk)', '? ; list of number'],
    [
      'range(1025)',
      '! Error in function call: range: more than 1024 values were generated; either decrease the difference between start and end or use a smaller step.',
    ],
    [
      'range(1, 4, 0)',
      '! Error in function call: range: more than 1024 values were generated; either decrease the difference between start and end or use a smaller step.',
    ],
    ['range()', '! Error in function call: range: must have one, two, or three arguments.'],
    [
      'range(4, 1, 1)',
      '! Invalid function argument: range, argument "params": end must be greater than start when step is positive.',
    ],
    [
      'range(1, 4, -1)',
      '! Invalid function argument: range, argument "params": end must be less than start when step is negative.',
    ],
    ['range(1/0, 2, -1/0)', '! Error in function call: range: the sum of opposite infinities has no value.'],
  ])('%s => %s', (source, result) => {
    expect(evaluateText(source)).toBe(result);
  });
});
