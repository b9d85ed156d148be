import { describe, expect, it } from 'vitest';
import { BOOL, listOf, NUMBER, objectOf, STRING } from '../../../../../src/languages/cty/types.js';
import { nullOf, UNKNOWN, unknownOf } from '../../../../../src/languages/cty/values.js';
import { evaluated, outcome, scopeOf } from '../../../../support/hcl-scope.js';

describe('conditionals', () => {
  it.each([
    ['true ? 1 : nosuch', '1'],
    ['false ? nosuch : 1', '1'],
    ['true ? nosuch : 1', '! Unknown variable at nosuch'],
    ['later ? 1 : nosuch', '?'],
    ['null ? 1 : 2', '! Null condition at null'],
    ['[] ? 1 : 2', '! Incorrect condition type at []'],
    ['nosuch ? 1 : 2', '! Unknown variable at nosuch'],
    ['true ? "a" : []', '! Inconsistent conditional result types at "a" : []'],
    ['nosuch ? "a" : []', '! Inconsistent conditional result types at "a" : []; ! Unknown variable at nosuch'],
  ])('%s: %s', (source, result) => {
    expect(outcome(source, { later: unknownOf(BOOL) })).toBe(result);
  });

  it('gives both results one type', () => {
    const scope = scopeOf({ later: unknownOf(BOOL) });
    expect(evaluated('true ? null : 1').value).toEqual(nullOf(NUMBER));
    expect(evaluated('later ? 1 : "a"', scope).value).toEqual({ ...unknownOf(STRING), notNull: true });
    expect(evaluated('true ? [] : [1]').value.type).toEqual(listOf(NUMBER));
  });

  it('is of no certain type beside what is of an unknown type', () => {
    const scope = scopeOf({ later: UNKNOWN });
    for (const source of ['true ? later : []', 'false ? "" : later', 'true ? later : null']) {
      expect(evaluated(source, scope).value, source).toEqual(UNKNOWN);
    }
    expect(evaluated('(true ? later : [])[0]', scope).diagnostics).toEqual([]);
    expect(evaluated('[for item in (true ? later : "") : item]', scope).diagnostics).toEqual([]);
    expect(outcome('true ? [1] : later', { later: UNKNOWN })).toBe('[1]');
  });

  it('says what is sure before the condition is known', () => {
    const variables = { later: unknownOf(BOOL), object: unknownOf(objectOf([])) };
    expect(outcome('later ? 3 : 3', variables)).toBe('3');
    expect(outcome('later ? null : null', variables)).toBe('null');
    expect(outcome('(later ? 1 : 2) == null', variables)).toBe('false');
    expect(outcome('(later ? 1 : null) == null', variables)).toBe('?');
    expect(outcome('object ? 1 : 2', variables)).toBe('?');
  });

  it.each(['true ? [] : [1, null, [3]]', 'true ? [null, [1]] : []', 'true ? {a = null, b = 1, c = []} : {}'])(
    'refuses what finds no one type for its elements: %s',
    (source) => {
      expect(outcome(source)).toMatch(/^! Inconsistent conditional result types at /);
    },
  );

  it('says which types have nothing in common', () => {
    const details = ['true ? "a" : []', 'true ? {a = 1} : {a = []}'].map(
      (source) => evaluated(source).diagnostics[0]?.detail,
    );
    expect(details).toEqual([
      'One result is a string, the other a tuple; they have no type in common.',
      'Both results are an object, but what they contain has no type in common.',
    ]);
  });
});
