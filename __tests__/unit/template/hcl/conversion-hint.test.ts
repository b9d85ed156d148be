import { describe, expect, it } from 'vitest';
import { BOOL, listOf, mapOf, NUMBER, STRING, setOf, type Type } from '../../../../src/languages/cty/types.js';
import { conversionHint } from '../../../../src/template/hcl/conversion-hint.js';
import { plainValue } from '../../../support/cty-values.js';

describe('conversionHint', () => {
  it.each<[unknown, Type, string | undefined]>([
    ['a', listOf(STRING), 'For one element write a list with one element: [ ... ].'],
    [1, setOf(STRING), 'For one element write a list with one element: [ ... ].'],
    [{ a: 1 }, listOf(STRING), undefined],
    [['a'], mapOf(STRING), 'Write names and values in braces: { name = "value" }.'],
    [{ a: [1] }, mapOf(STRING), undefined],
    ['yes', BOOL, 'Write true or false.'],
    [['a'], STRING, 'Functions that make text of it: jsonencode, join.'],
    ['x', NUMBER, undefined],
  ])('%j for %j', (value, wanted, hint) => {
    expect(conversionHint(plainValue(value as Parameters<typeof plainValue>[0]), wanted)).toBe(hint);
  });
});
