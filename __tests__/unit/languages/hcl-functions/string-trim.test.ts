import { describe, expect, it } from 'vitest';
import { evaluateText } from '../../../support/evaluate-text.js';

describe('functions that take something off a text', () => {
  it.each([
    ['chomp("a\\nb\\r\\n\\r\\n\\n")', '"a\\nb"'],
    ['chomp("\\n")', '""'],
    ['trim("ééaé", "é")', '"a"'],
    ['trim("  a  ", "")', '"  a  "'],
    ['trim("aaa", "a")', '""'],
    ['trim("😀x😀", "😀")', '"x"'],
    ['trimprefix("aab", "a")', '"ab"'],
    ['trimsuffix("abb", "b")', '"ab"'],
    ['trimsuffix("a", "")', '"a"'],
    ['trimspace("\\u0085\\u00a0x\\u200b")', '"x​"'],
    ['trimspace(" \\t\\n")', '""'],
  ])('%s => %s', (source, result) => {
    expect(evaluateText(source)).toBe(result);
  });
});
