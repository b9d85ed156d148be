import { stringValue, UNKNOWN, type Value } from '../../src/languages/cty/values.js';
import { evaluate } from '../../src/languages/hcl/evaluate.js';
import { parseHclExpression } from '../../src/languages/hcl/parse.js';
import { childScope, type Scope } from '../../src/languages/hcl/scope.js';
import type { Diagnostic } from '../../src/support/diagnostics.js';
import { type Plain, plainValue, textOf } from './cty-values.js';
import { functionScope } from './evaluate-text.js';

/** A scope with all functions and these variables. */
export function scopeOf(variables: Readonly<Record<string, Plain>> = {}): Scope {
  return childScope(
    functionScope(),
    new Map(Object.entries(variables).map(([name, value]) => [name, plainValue(value)])),
  );
}

/** A string to be kept secret. */
export const SECRET: Value = { ...stringValue('hunter2'), sensitive: true };

/** The value of an expression in native syntax; problems as `summary` lines. */
export function evaluated(
  source: string,
  scope: Scope | undefined = scopeOf(),
): { value: Value; diagnostics: readonly Diagnostic[] } {
  const { node, diagnostics } = parseHclExpression('f', source);
  if (node === undefined || diagnostics.length > 0) throw new TypeError(`wrong syntax: ${diagnostics[0]?.summary}`);
  return evaluate(node, scope);
}

/** The value as JSON text, or the summaries of the problems, each with the text that it underlines. */
export function outcome(source: string, variables: Readonly<Record<string, Plain>> = {}): string {
  const { value, diagnostics } = evaluated(source, scopeOf(variables));
  if (diagnostics.length === 0) return textOf(value);
  return diagnostics
    .map(({ summary, range }) => `! ${summary} at ${source.slice(range?.start.offset, range?.end.offset)}`)
    .join('; ');
}

/** An unknown value, for variables. */
export const LATER = UNKNOWN;
