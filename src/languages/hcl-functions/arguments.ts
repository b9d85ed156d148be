import type { BigFloat } from '../cty/big-float.js';
import type { MappingValue, SequenceValue, Value } from '../cty/values.js';
import { FunctionError } from './definition.js';

const MINIMUM = -(2n ** 63n);
const MAXIMUM = 2n ** 63n - 1n;

/** The argument at an index, a string by the declaration of its parameter. */
export function textArgument(args: readonly Value[], index: number): string {
  const value = args[index];
  if (value?.kind !== 'string') throw new TypeError(`argument ${index} is no string`);
  return value.value;
}

/** The argument at an index, a number by the declaration of its parameter. */
export function numberArgument(args: readonly Value[], index: number): BigFloat {
  const value = args[index];
  if (value?.kind !== 'number') throw new TypeError(`argument ${index} is no number`);
  return value.value;
}

/** The argument at an index. */
export function argumentAt(args: readonly Value[], index: number): Value {
  const value = args[index];
  if (value === undefined) throw new TypeError(`argument ${index} is missing`);
  return value;
}

/** The items of the argument at an index, a list, set or tuple by the declaration of its parameter or by a check before. */
export function itemsArgument(args: readonly Value[], index: number): readonly Value[] {
  const value = argumentAt(args, index);
  if (!isSequence(value)) throw new TypeError(`argument ${index} is no sequence`);
  return value.items;
}

/** The argument at an index as a whole number of 64 bits. Throws {@link FunctionError} for others. */
export function wholeArgument(args: readonly Value[], index: number): bigint {
  return wholeNumber(numberArgument(args, index));
}

/** The number as a whole number of 64 bits. `blame`: what a {@link FunctionError} for others says. */
export function wholeNumber(
  number: BigFloat,
  blame: { readonly argument?: number; readonly prefix?: string } = {},
): bigint {
  const whole = number.isInteger() ? number.toBigInt() : undefined;
  if (whole !== undefined && whole >= MINIMUM && whole <= MAXIMUM) return whole;
  const problem = `value must be a whole number, between ${MINIMUM} and ${MAXIMUM}`;
  throw new FunctionError(`${blame.prefix ?? ''}${problem}`, blame.argument);
}

/** True for a known list, set or tuple. */
export function isSequence(value: Value): value is SequenceValue {
  return value.kind === 'list' || value.kind === 'set' || value.kind === 'tuple';
}

/** True for a known map or object. */
export function isMapping(value: Value): value is MappingValue {
  return value.kind === 'map' || value.kind === 'object';
}
