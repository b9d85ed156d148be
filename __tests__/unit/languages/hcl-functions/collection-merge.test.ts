import { describe, expect, it } from 'vitest';
import { evaluateText } from '../../../support/evaluate-text.js';

describe('merge', () => {
  it.each([
    ['merge({a = 1, b = {x = 1}}, {b = {y = 2}})', '{"a":1,"b":{"y":2}}'],
    ['merge({a = 1}, null, {a = null})', '{"a":null}'],
    ['merge()', '{}'],
    ['merge(null, null)', '{}'],
    ['merge(convert({a = 1}, map(number)), convert({b = 2}, map(number)))', '{"a":1,"b":2} ; map of number'],
    ['merge(convert({a = 1}, map(number)), null)', '{"a":1}'],
    ['merge(convert({a = 1}, map(number)), {b = "x"})', '{"a":1,"b":"x"}'],
    ['merge({a = 1}, {b = unks})', '{"a":1,"b":?}'],
    ['merge({a = 1}, unk)', '? ; dynamic'],
    ['merge({__proto__ = 1}, {constructor = 2})', '{"__proto__":1,"constructor":2}'],
    ['merge({a = 1}, "a")', '! Error in function call: merge: arguments must be maps or objects, got "string".'],
    [
      'merge({a = 1}, convert(null, string))',
      '! Error in function call: merge: arguments must be maps or objects, got "string".',
    ],
  ])('%s => %s', (source, result) => {
    expect(evaluateText(source)).toBe(result);
  });
});
