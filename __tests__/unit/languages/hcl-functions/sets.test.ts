import { describe, expect, it } from 'vitest';
import { evaluateText } from '../../../support/evaluate-text.js';

describe('setunion, setintersection', () => {
  it.each([
    ['setunion([1], ["a"], [])', '["1","a"] ; set of string'],
    ['setunion([])', '[] ; set of dynamic'],
    ['setunion(["b", null], ["a"])', '["a","b",null] ; set of string'],
    ['setunion(["a"], [unk])', '? ; set of string'],
    ['setintersection(["a", "b"], ["b", "c"], ["b"])', '["b"] ; set of string'],
    ['setintersection([1, 2], ["1"])', '["1"] ; set of string'],
    ['setintersection(["a"], [])', '[] ; set of string'],
    ['setunion([1], [true])', '! Error in function call: setunion: given sets must all have compatible element types.'],
  ])('%s => %s', (source, result) => {
    expect(evaluateText(source)).toBe(result);
  });
});
