import { GoFunctionError } from './errors.js';
import { Boxed, isTrue, type Operand, typeName, unboxed } from './operand.js';
import { utf8Length } from './utf8.js';
import { GoList, GoMap } from './values.js';

/** Go's `not`. */
export function negate(operand: Operand): boolean {
  return !isTrue(operand);
}

/** Go's `len`: bytes of a string, elements of a list or map. */
export function length(operand: Operand): bigint {
  const value = unboxed(operand);
  if (typeof value === 'string') return BigInt(utf8Length(value));
  if (value instanceof GoList) return BigInt(value.items.length);
  if (value instanceof GoMap) return BigInt(value.entries.size);
  if (value !== undefined) throw new GoFunctionError(`len of type ${typeName(value)}`);
  if (operand instanceof Boxed) throw new GoFunctionError('len of nil pointer');
  throw new GoFunctionError('reflect: call of reflect.Value.Type on zero Value');
}

/** Go's `call`. No value of ours is a function, so it always fails, with Go's text. */
export function call(operand: Operand, callee: string): never {
  const value = unboxed(operand);
  if (value === undefined) throw new GoFunctionError('call of nil');
  throw new GoFunctionError(`non-function ${callee} of type ${typeName(value)}`);
}
