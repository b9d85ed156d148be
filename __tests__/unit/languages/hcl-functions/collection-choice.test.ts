import { describe, expect, it } from 'vitest';
import { evaluateText } from '../../../support/evaluate-text.js';

describe('coalesce, coalescelist, compact, distinct', () => {
  it.each([
    ['coalesce("", null, 1)', '"1"'],
    ['coalesce(0, 1)', '0'],
    ['coalesce([], [1])', '[] ; list of number'],
    ['coalesce(unks, "a")', '? ; string'],
    ['coalesce("a", unks)', '"a"'],
    ['coalesce(1, unk)', '1'],
    ['coalesce()', '! Error in function call: coalesce: at least one argument is required.'],
    ['coalesce(1, true)', '! Error in function call: coalesce: all arguments must have the same type.'],
    ['coalesce(null, "")', '! Error in function call: coalesce: no non-null, non-empty-string arguments.'],
    ['coalescelist([], ["a"])', '["a"]'],
    ['coalescelist(convert([], list(string)), [1])', '[1]'],
    ['coalescelist(unkl, [1])', '? ; dynamic'],
    ['coalescelist(unkl, unkl)', '? ; list of string'],
    ['coalescelist(unk, [1])', '? ; dynamic'],
    [
      'coalescelist(null, [1])',
      '! Error in function call: coalescelist: coalescelist arguments must be lists or tuples.',
    ],
    [
      'coalescelist(convert(null, list(string)), [1])',
      '! Error in function call: coalescelist: coalescelist arguments must be lists or tuples.',
    ],
    ['coalescelist([])', '! Error in function call: coalescelist: no non-null arguments.'],
    ['coalescelist()', '! Error in function call: coalescelist: at least one argument is required.'],
    ['compact(["a", "", null, 1])', '["a","1"] ; list of string'],
    ['compact(["a", unk])', '? ; list of string'],
    ['distinct([1, "1", 2, 1])', '["1","2"] ; list of string'],
    ['distinct([null, 1, null])', '[null,1] ; list of number'],
    ['distinct([{a = 1}, {a = 1}])', '[{"a":1}] ; list of object'],
    ['distinct(["a", unks])', '? ; list of string'],
  ])('%s => %s', (source, result) => {
    expect(evaluateText(source)).toBe(result);
  });
});
