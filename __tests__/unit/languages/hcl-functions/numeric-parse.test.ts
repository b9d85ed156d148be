import { describe, expect, it } from 'vitest';
import { evaluateText } from '../../../support/evaluate-text.js';

describe('parseint', () => {
  it.each([
    ['parseint("ff", 16)', '255'],
    ['parseint("FF", 16)', '255'],
    ['parseint("a", 37)', '10'],
    ['parseint("A", 37)', '36'],
    ['parseint("Z", 62)', '61'],
    ['parseint("-10", 2)', '-2'],
    ['parseint("-0", 10)', '0'],
    ['parseint("123456789012345678901234567890", 10)', '123456789012345678901234567890'],
    [
      'parseint("1_0", 10)',
      '! Invalid function argument: parseint, argument "number": cannot parse "1_0" as a base 10 integer.',
    ],
    [
      'parseint("-", 10)',
      '! Invalid function argument: parseint, argument "number": cannot parse "-" as a base 10 integer.',
    ],
    [
      'parseint("8", 8)',
      '! Invalid function argument: parseint, argument "number": cannot parse "8" as a base 8 integer.',
    ],
    [
      'parseint(100, 10)',
      '! Invalid function argument: parseint, argument "number": first argument must be a string, not number.',
    ],
    [
      'parseint("1", 1)',
      '! Invalid function argument: parseint, argument "base": base must be a whole number between 2 and 62 inclusive.',
    ],
    [
      'parseint("1", 63)',
      '! Invalid function argument: parseint, argument "base": base must be a whole number between 2 and 62 inclusive.',
    ],
    [
      'parseint("1", 2.5)',
      '! Invalid function argument: parseint, argument "base": value must be a whole number, between -9223372036854775808 and 9223372036854775807.',
    ],
    ['parseint(unks, 10)', '? ; number'],
  ])('%s => %s', (source, result) => {
    expect(evaluateText(source)).toBe(result);
  });
});
