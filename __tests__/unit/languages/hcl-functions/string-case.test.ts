import { describe, expect, it } from 'vitest';
import { evaluateText } from '../../../support/evaluate-text.js';

describe('upper, lower, title', () => {
  it.each([
    ['upper("straße ŉ")', '"STRAßE ŉ"'],
    ['upper("ǆ ᾀ")', '"Ǆ ᾈ"'],
    ['lower("İΑΣ")', '"iασ"'],
    ['upper(true)', '"TRUE"'],
    ['title("it\'s a.b-c_d 1e")', '"It\'S A.B-C_d 1e"'],
    ['title("x’y\\u00a0ǆ")', '"X’y ǅ"'],
    ['title("")', '""'],
    ['upper(unks)', '? ; string'],
  ])('%s => %s', (source, result) => {
    expect(evaluateText(source)).toBe(result);
  });
});
