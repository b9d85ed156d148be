import { describe, expect, it } from 'vitest';
import { evaluateText } from '../../../support/evaluate-text.js';

describe('length, element, index, contains', () => {
  it.each([
    ['length("👨‍👩‍👧é")', '2'],
    ['length([1, unk])', '2'],
    ['length({a = unk})', '1'],
    ['length(unkl)', '? ; number'],
    ['length(unk)', '? ; number'],
    ['length(convert(["a", "a"], set(string)))', '1'],
    ['length(convert([unks, "a"], set(string)))', '? ; number'],
    [
      'length(5)',
      '! Error in function call: length: argument must be a string, a collection type, or a structural type.',
    ],
    ['element(["a", "b", "c"], 7)', '"b"'],
    ['element(["a", "b", "c"], -4)', '"c"'],
    ['element([1, "a"], 9223372036854775807)', '"a"'],
    ['element(["a", 1], unk)', '? ; dynamic'],
    ['element(unkl, 1)', '? ; string'],
    ['element([unks, 1], 0)', '? ; string'],
    ['element([], 0)', '! Error in function call: element: cannot use element function with an empty list.'],
    [
      'element(convert([], list(string)), 0)',
      '! Error in function call: element: cannot use element function with an empty list.',
    ],
    [
      'element(["a"], 1.5)',
      '! Error in function call: element: invalid index: value must be a whole number, between -9223372036854775808 and 9223372036854775807.',
    ],
    [
      'element(convert(["a"], set(string)), 0)',
      '! Error in function call: element: cannot read elements from set of string.',
    ],
    ['index(["a", "b"], "b")', '1'],
    ['index([unk, "b"], "b")', '? ; number'],
    ['index(["b", unk], "b")', '0'],
    ['index([1], "1")', '! Error in function call: index: item not found.'],
    ['index([], 1)', '! Error in function call: index: cannot search an empty list.'],
    ['index({a = 1}, 1)', '! Error in function call: index: argument must be a list or tuple.'],
    ['contains([1, [2]], [2])', 'true'],
    ['contains([1], "1")', 'false'],
    ['contains([unk, 1], 1)', 'true'],
    ['contains([unk, 1], 2)', '? ; bool'],
    ['contains([], unk)', '? ; dynamic'],
    ['contains([], unks)', '? ; bool'],
    ['contains({a = 1}, 1)', '! Error in function call: contains: argument must be list, tuple, or set.'],
  ])('%s => %s', (source, result) => {
    expect(evaluateText(source)).toBe(result);
  });
});
