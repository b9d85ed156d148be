import { describe, expect, it } from 'vitest';
import { evaluateText } from '../../../support/evaluate-text.js';

describe('regex, regexall, regex_replace', () => {
  it.each([
    ['regex("[a-z]+", "53ab")', '"ab"'],
    ['regex("(x)|(y)", "y")', '[null,"y"]'],
    ['regex("(?P<b>x)|(?<a>y)", "y")', '{"a":"y","b":null}'],
    ['regexall("x*", "axb")', '["","x",""] ; list of string'],
    ['regexall("(a)(b)?", "aab")', '[["a",null],["a","b"]] ; list of tuple'],
    ['regexall("z", "a")', '[] ; list of string'],
    ['regexall("(?P<k>z)", "a")', '[] ; list of object'],
    ['regex("(a)(b)", unks)', '? ; tuple'],
    ['regex("a", unks)', '? ; string'],
    ['regex("(?P<n>a)", unks).n', '? ; string'],
    ['regex(unks, "a")', '? ; dynamic'],
    ['regexall("a", unks)', '? ; list of string'],
    ['regex("a", "b")', '! Error in function call: regex: pattern did not match any part of the given string.'],
    [
      'regex("(", "b")',
      '! Invalid function argument: regex, argument "pattern": error parsing regexp: missing closing ): `(`.',
    ],
    [
      'regex("(", unks)',
      '! Invalid function argument: regex, argument "pattern": error parsing regexp: missing closing ): `(`.',
    ],
    [
      'regexall("(x)(?P<y>z)", "b")',
      '! Invalid function argument: regexall, argument "pattern": invalid regexp pattern: cannot mix both named and unnamed capture groups.',
    ],
    ['regex_replace("abc", "(b)", "<$1>")', '"a<b>c"'],
    [
      'regex_replace("abc", "(", "x")',
      '! Error in function call: regex_replace: error parsing regexp: missing closing ): `(`.',
    ],
  ])('%s => %s', (source, result) => {
    expect(evaluateText(source)).toBe(result);
  });
});
