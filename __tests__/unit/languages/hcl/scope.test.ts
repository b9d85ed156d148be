import { expect, it } from 'vitest';
import { FALSE, TRUE } from '../../../../src/languages/cty/values.js';
import { childScope, findVariable, namesInScope, type Scope } from '../../../../src/languages/hcl/scope.js';
import { evaluated } from '../../../support/hcl-scope.js';

const outer: Scope = {
  variables: new Map([
    ['a', TRUE],
    ['b', TRUE],
  ]),
};
const inner = childScope(outer, new Map([['a', FALSE]]));

it('finds the innermost variable', () => {
  expect([findVariable(inner, 'a'), findVariable(inner, 'b'), findVariable(inner, 'toString')]).toEqual([
    FALSE,
    TRUE,
    undefined,
  ]);
});

it('knows the names of all levels, and when there can be none', () => {
  expect([...(namesInScope(inner, 'variables') ?? [])]).toEqual(['a', 'b']);
  expect(namesInScope(inner, 'functions')).toBeUndefined();
});

it.each([
  ['a', undefined, 'Variables not allowed'],
  ['f()', undefined, 'Function calls not allowed'],
  ['f()', outer, 'Function calls not allowed'],
  ['c', outer, 'Unknown variable'],
  ['[for v in [1] : w]', undefined, 'Unknown variable'],
])('%s in %o: %s', (source, scope, summary) => {
  expect(evaluated(source, scope === undefined ? {} : scope).diagnostics.map((problem) => problem.summary)).toEqual([
    summary,
  ]);
});
