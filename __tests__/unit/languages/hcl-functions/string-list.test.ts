import { describe, expect, it } from 'vitest';
import { evaluateText } from '../../../support/evaluate-text.js';

describe('functions between a string and its parts', () => {
  it.each([
    ['split(",", "a,,b,")', '["a","","b",""] ; list of string'],
    ['split("", "é😀")', '["é","😀"] ; list of string'],
    ['split("", "")', '[] ; list of string'],
    ['split(",", "")', '[""] ; list of string'],
    ['join(",", ["a"], [], [1, true])', '"a,1,true"'],
    ['join(",", convert(["b", "a"], set(string)))', '"a,b"'],
    ['join(",", ["a", unk])', '? ; string'],
    ['join(",")', '! Error in function call: join: at least one list is required.'],
    [
      'join(",", [], ["a", null])',
      '! Invalid function argument: join, argument "lists": element 1 is null; cannot concatenate null values.',
    ],
    ['sort(["é", "z", "\\uffee", "😀"])', '["z","é","￮","😀"] ; list of string'],
    ['sort([3, 10])', '["10","3"] ; list of string'],
    ['sort(["a", unk])', '? ; list of string'],
    [
      'sort(["a", null])',
      '! Error in function call: sort: given list element 1 is null; a null string cannot be sorted.',
    ],
    ['indent(2, "a\\n\\nb\\n")', '"a\\n  \\n  b\\n  "'],
    ['indent(1e15, "a")', '"a"'],
    ['indent(-1, "a")', '! Error in function call: indent: the number of spaces must not be negative.'],
    ['indent(1e15, "a\\nb")', '! Error in function call: indent: the indented text would be too long.'],
  ])('%s => %s', (source, result) => {
    expect(evaluateText(source)).toBe(result);
  });
});
