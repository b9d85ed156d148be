import { describe, expect, it } from 'vitest';
import { evaluateText } from '../../../support/evaluate-text.js';
import { evaluated, scopeOf } from '../../../support/hcl-scope.js';

describe('keys, values, lookup, zipmap', () => {
  it.each([
    ['keys({b = 1, a = 2})', '["a","b"]'],
    ['keys(convert({b = 1}, map(number)))', '["b"] ; list of string'],
    ['keys({a = unk})', '["a"]'],
    ['keys(unkb ? {a = 1, b = 2} : {a = 2, b = 3})', '["a","b"]'],
    ['keys([1])', '! Invalid function argument: keys, argument "inputMap": must have map or object type.'],
    ['values({b = 1, a = "x"})', '["x",1]'],
    ['values(convert({b = 1}, map(number)))', '[1] ; list of number'],
    ['values([1])', '! Error in function call: values: values() requires a map as the first argument.'],
    ['lookup({a = 1}, "b", "x")', '"x"'],
    ['lookup({a = null}, "a", 1)', 'null ; dynamic'],
    ['lookup(convert({a = "1"}, map(string)), "b", 5)', '"5"'],
    ['lookup({a = 1}, unks, 1)', '? ; dynamic'],
    ['lookup({a = unks}, "a", 1)', '? ; string'],
    ['lookup({__proto__ = 1}, "constructor", 2)', '2'],
    [
      'lookup(convert({a = 1}, map(number)), "a", "x")',
      '! Invalid function argument: lookup, argument "default": the default value must have the same type as the map elements.',
    ],
    [
      'lookup([1], "a", 1)',
      '! Invalid function argument: lookup, argument "inputMap": lookup() requires a map as the first argument.',
    ],
    ['zipmap(["b", "a", "b"], [1, 2, 3])', '{"a":2,"b":3}'],
    ['zipmap(["a"], convert([1], list(number)))', '{"a":1} ; map of number'],
    ['zipmap(["__proto__"], [1])', '{"__proto__":1}'],
    ['zipmap([unk], [1])', '? ; dynamic'],
    ['zipmap(["a"], [unk])', '{"a":?}'],
    ['zipmap(unkl, unkl)', '? ; map of string'],
    [
      'zipmap(["a"], [1, 2])',
      '! Error in function call: zipmap: number of keys (1) does not match number of values (2).',
    ],
    ['zipmap(["a", null], [1, 2])', '! Error in function call: zipmap: keys list has null value at index 1.'],
    ['zipmap(["a"], "x")', '! Error in function call: zipmap: values argument must be a list or tuple value.'],
  ])('%s => %s', (source, result) => {
    expect(evaluateText(source)).toBe(result);
  });

  it('make the keys and values of a mapping once', () => {
    const scope = scopeOf({ map: { b: 1, a: 2 } });
    for (const source of ['keys(map)', 'values(map)']) {
      expect(evaluated(source, scope).value).toBe(evaluated(source, scope).value);
    }
  });
});
