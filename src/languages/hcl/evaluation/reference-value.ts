import type { Value } from '../../cty/values.js';
import type { Reference } from '../references.js';
import { findVariable, type Scope } from '../scope.js';
import { sensitiveAs } from './sensitive.js';

/** Follows a reference as far as there are values: `reached` is the number of steps. Undefined when there is no such name. */
export function followReference(
  { root, steps }: Reference,
  scope: Scope | undefined,
): { readonly value: Value | undefined; readonly reached: number } {
  let value = findVariable(scope, root);
  for (const [reached, { name }] of steps.entries()) {
    const inner = value === undefined ? undefined : childOf(value, name);
    if (value === undefined || inner === undefined) return { value, reached };
    value = sensitiveAs(inner, value);
  }
  return { value, reached: steps.length };
}

function childOf(value: Value, name: string): Value | undefined {
  if (value.kind === 'map' || value.kind === 'object') return value.entries.get(name);
  if (value.kind !== 'list' && value.kind !== 'tuple') return undefined;
  return /^\d{1,9}$/.test(name) ? value.items[Number(name)] : undefined;
}
