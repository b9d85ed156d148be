import { describe, expect, it } from 'vitest';
import { evaluateText } from '../../../support/evaluate-text.js';

describe('format and formatlist', () => {
  it.each([
    ['format("%s is %d", "a", 5)', '"a is 5"'],
    ['format("%[2]s%[1]s", "a", "b")', '"ba"'],
    ['format("100%%")', '"100%"'],
    ['format("e\\u0301%s", "x")', '"éx"'],
    ['format("%s", unk)', '? ; string'],
    ['format("%v", [unk])', '? ; string'],
    ['format(unks, 1)', '? ; string'],
    [
      'format("%s %d", unk, "x")',
      '! Error in function call: format: unsupported value for "%d" at 3: a number is required.',
    ],
    [
      'format("%s %s", "a")',
      '! Error in function call: format: not enough arguments for "%s" at 3: need index 2 but have 1 total.',
    ],
    [
      'format("%s", "a", 1, 2)',
      '! Invalid function argument: format, argument "args": too many arguments; only 1 used by format string.',
    ],
    [
      'format("x", 1)',
      '! Invalid function argument: format, argument "args": too many arguments; no verbs in format string.',
    ],
    ['format("%d %", "x")', '! Error in function call: format: unsupported value for "%d" at 0: a number is required.'],
    ['formatlist("%s-%s", "x", ["A", "B"])', '["x-A","x-B"] ; list of string'],
    ['formatlist("%v", {a = 1})', '["{\\"a\\":1}"] ; list of string'],
    ['formatlist("x")', '["x"] ; list of string'],
    ['formatlist("%s", [])', '[] ; list of string'],
    ['formatlist("%s%s", [], "a")', '[] ; list of string'],
    ['formatlist("%s", ["a", unks])', '["a",?] ; list of string'],
    ['formatlist("%s", unkl)', '? ; list of string'],
    ['formatlist("%s", unk)', '? ; list of string'],
    ['formatlist("%s%s", ["a"], unks)', '[?] ; list of string'],
    [
      'formatlist("%s%s", ["a"], ["b", "c"])',
      '! Invalid function argument: formatlist, argument "args": argument 2 has length 2, which is inconsistent with argument 1 of length 1.',
    ],
    [
      'formatlist("%s", "a", ["b"])',
      '! Error in function call: formatlist: error on format iteration 0: too many arguments; only 1 used by format string.',
    ],
    [
      'formatlist("%d", [1, "x"])',
      '! Error in function call: formatlist: error on format iteration 1: unsupported value for "%d" at 0: a number is required.',
    ],
    [
      'formatlist("%s")',
      '! Error in function call: formatlist: not enough arguments for "%s" at 0: need index 1 but have 0 total.',
    ],
  ])('%s => %s', (source, result) => {
    expect(evaluateText(source)).toBe(result);
  });
});
