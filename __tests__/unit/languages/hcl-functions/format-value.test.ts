import { describe, expect, it } from 'vitest';
import { evaluateText } from '../../../support/evaluate-text.js';

describe('the texts of verbs', () => {
  it.each([
    ['format("%v|%v|%v|%v", "a", 1000000, true, null)', '"a|1e+06|true|null"'],
    ['format("%#v|%#v", "<", 1000000)', '"\\"\\\\u003c\\"|1000000"'],
    ['format("%v", {b = [1], a = null})', '"{\\"a\\":null,\\"b\\":[1]}"'],
    ['format("%5.1s|%-4s|%05s|%.0s", "👨‍👩‍👧b", "é", "ab", "abc")', '"    👨‍👩‍👧|é   |000ab|abc"'],
    ['format("%.2q", "abc")', '"\\"ab\\""'],
    ['format("%5t|%t", true, "false")', '"true|false"'],
    ['format("%05v|%-05v", -12, 12)', '"00-12|12000"'],
    [
      'format("%t", 1)',
      '! Error in function call: format: unsupported value for "%t" at 0: bool required, but have number.',
    ],
    [
      'format("%s", null)',
      '! Error in function call: format: unsupported value for "%s" at 0: null value cannot be formatted.',
    ],
    ['format("%d", 5.5)', '! Error in function call: format: unsupported value for "%d" at 0: an integer is required.'],
    [
      'format("%v", [1/0])',
      '! Error in function call: format: unsupported value for "%v" at 0: cannot serialize infinity as JSON.',
    ],
    ['format("é%5z", 1)', '! Error in function call: format: unsupported format verb \'z\' in "%5z" at offset 2.'],
  ])('%s => %s', (source, result) => {
    expect(evaluateText(source)).toBe(result);
  });
});
