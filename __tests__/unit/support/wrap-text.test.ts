import { describe, expect, it } from 'vitest';
import { wrapText } from '../../../src/support/wrap-text.js';

describe('wrapText', () => {
  it.each([
    ['', ''],
    ['one two', 'one two'],
    ['one two three', 'one two\nthree'],
    ['averylongword x', 'averylongword\nx'],
    ['a\nb c', 'a\nb c'],
    ['äöü äöü ä', 'äöü äöü\nä'],
  ])('wraps %j at 8', (text, wrapped) => {
    expect(wrapText(text, 8)).toBe(wrapped);
  });

  it('wraps at 80 when not told otherwise', () => {
    expect(wrapText(`${'a'.repeat(79)} b`)).toBe(`${'a'.repeat(79)}\nb`);
    expect(wrapText(`${'a'.repeat(78)} b`)).toBe(`${'a'.repeat(78)} b`);
  });
});
