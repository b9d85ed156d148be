import { expect, it } from 'vitest';
import { tryConvert } from '../../../../src/languages/cty/try-convert.js';
import { listOf, NUMBER, STRING } from '../../../../src/languages/cty/types.js';
import { plainValue, textOf } from '../../../support/cty-values.js';

it('gives the value as one of the type, nothing when it cannot be', () => {
  const converted = tryConvert(plainValue([1, 'a']), listOf(STRING));
  expect(converted && textOf(converted)).toBe('["1","a"]');
  expect(tryConvert(plainValue('a'), NUMBER)).toBeUndefined();
});
