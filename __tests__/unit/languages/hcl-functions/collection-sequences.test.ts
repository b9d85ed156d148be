import { describe, expect, it } from 'vitest';
import { evaluateText } from '../../../support/evaluate-text.js';

describe('concat, reverse, flatten, chunklist', () => {
  it.each([
    ['concat([1], ["a"])', '[1,"a"]'],
    ['concat(convert([1], list(number)), convert(["a"], list(string)))', '["1","a"] ; list of string'],
    ['concat(convert([1], list(number)), convert([true], list(bool)))', '[1,true]'],
    ['concat(unkl, unkl)', '? ; list of string'],
    ['concat(unkl, [1])', '? ; dynamic'],
    ['concat([1], [unks])', '[1,?]'],
    ['concat()', '! Error in function call: concat: at least one argument is required.'],
    [
      'concat([1], "a")',
      '! Invalid function argument: concat, argument "seqs": all arguments must be lists or tuples; got string.',
    ],
    ['reverse([1, "a", null])', '[null,"a",1]'],
    ['reverse(convert(["b", "a"], set(string)))', '["b","a"] ; list of string'],
    ['reverse(unkl)', '? ; list of string'],
    [
      'reverse("abc")',
      '! Invalid function argument: reverse, argument "list": can only reverse list or tuple values, not string.',
    ],
    ['flatten([1, [2, [3, [{a = [4]}]]], []])', '[1,2,3,{"a":[4]}]'],
    ['flatten([null, [unks]])', '[null,?]'],
    ['flatten([1, unkl])', '? ; dynamic'],
    ['flatten([1, unk])', '? ; dynamic'],
    ['flatten({a = 1})', '! Error in function call: flatten: can only flatten lists, sets and tuples.'],
    ['chunklist([1, 2, 3], 2)', '[[1,2],[3]] ; list of list of number'],
    ['chunklist([1, "a"], 0)', '[["1","a"]] ; list of list of string'],
    ['chunklist([], 0)', '[] ; list of list of dynamic'],
    ['chunklist(unkl, 1)', '? ; list of list of string'],
    ['chunklist([1], -1)', '! Error in function call: chunklist: the size argument must be positive.'],
  ])('%s => %s', (source, result) => {
    expect(evaluateText(source)).toBe(result);
  });
});
