import { describe, expect, it } from 'vitest';
import { evaluateText } from '../../../support/evaluate-text.js';

describe('alltrue, anytrue', () => {
  it.each([
    ['alltrue([])', 'true'],
    ['alltrue([true, "true"])', 'true'],
    ['alltrue([true, null])', 'false'],
    ['alltrue([true, unk])', '? ; bool'],
    ['alltrue([unk, false])', 'false'],
    ['anytrue([])', 'false'],
    ['anytrue([false, null])', 'false'],
    ['anytrue([unk, true])', 'true'],
    ['anytrue([unk, false])', '? ; bool'],
  ])('%s => %s', (source, result) => {
    expect(evaluateText(source)).toBe(result);
  });
});
