import { describe, expect, it } from 'vitest';
import { evaluateText } from '../../../support/evaluate-text.js';

describe('functions that look for a text', () => {
  it.each([
    ['startswith("hello", "he")', 'true'],
    ['startswith("hello", "lo")', 'false'],
    ['endswith("hello", "")', 'true'],
    ['strcontains("hello", "ll")', 'true'],
    ['replace("a.b.c", ".", "")', '"abc"'],
    ['replace("aaa", "", "-")', '"-a-a-a-"'],
    ['replace("😀", "", "-")', '"-😀-"'],
    ['replace("", "", "-")', '"-"'],
    ['replace("/a/", "/a/", "$0")', '"$0"'],
  ])('%s => %s', (source, result) => {
    expect(evaluateText(source)).toBe(result);
  });
});
