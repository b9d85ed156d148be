import { describe, expect, it } from 'vitest';
import { evaluateText } from '../../../support/evaluate-text.js';

describe('setproduct', () => {
  it.each([
    ['setproduct(["b", "a"], [1, 2])', '[["b",1],["b",2],["a",1],["a",2]] ; list of tuple'],
    ['setproduct(["a", 1], ["b"])', '[["a","b"],["1","b"]] ; list of tuple'],
    ['setproduct(convert(["b", "a"], set(string)), convert([1], set(number)))', '[["a",1],["b",1]] ; set of tuple'],
    ['setproduct([], ["a"])', '[] ; list of tuple'],
    ['setproduct([unks], ["a"])', '[[?,"a"]] ; list of tuple'],
    ['setproduct(unkl, ["a"])', '? ; list of tuple'],
    ['setproduct(["a"])', '! Error in function call: setproduct: at least two arguments are required.'],
    [
      'setproduct(["a"], "b")',
      '! Invalid function argument: setproduct, argument "sets": a set or a list is required.',
    ],
    [
      'setproduct([1, true], ["a"])',
      '! Invalid function argument: setproduct, argument "sets": all elements must be of the same type.',
    ],
  ])('%s => %s', (source, result) => {
    expect(evaluateText(source)).toBe(result);
  });
});
