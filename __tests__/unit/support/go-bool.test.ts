import { describe, expect, it } from 'vitest';
import { goBool } from '../../../src/support/go-bool.js';

describe('a bool as Go reads it', () => {
  it.each([
    ['1', true],
    ['t', true],
    ['TRUE', true],
    ['0', false],
    ['False', false],
    ['', undefined],
    ['yes', undefined],
    ['tRUE', undefined],
  ])('%j is %s', (text, value) => {
    expect(goBool(text)).toBe(value);
  });
});
