import { describe, expect, it } from 'vitest';
import { evaluateText } from '../../../support/evaluate-text.js';

describe('functions that count characters', () => {
  it.each([
    ['strrev("noël e\\u0301")', '"é lëon"'],
    ['strrev("👨‍👩‍👧a")', '"a👨‍👩‍👧"'],
    ['substr("hello", 1, 3)', '"ell"'],
    ['substr("hello", -3, 0)', '"llo"'],
    ['substr("hello", 2, 0)', '""'],
    ['substr("hello", -10, 3)', '"hel"'],
    ['substr("hello", 3, -1)', '"lo"'],
    ['substr("hello", 9, 1)', '""'],
    ['substr("👨‍👩‍👧ab", 0, 1)', '"👨‍👩‍👧"'],
    [
      'substr("abc", 1, 1.5)',
      '! Error in function call: substr: value must be a whole number, between -9223372036854775808 and 9223372036854775807.',
    ],
  ])('%s => %s', (source, result) => {
    expect(evaluateText(source)).toBe(result);
  });
});
