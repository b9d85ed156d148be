import { BigFloat } from './big-float.js';
import { ANY, BOOL, inKeyOrder, NUMBER, objectOf, STRING, type Type, tupleOf } from './types.js';

/**
 * A value with its type. Null and unknown values have any type; `any` when even the type is not known.
 * `sensitive`: derived from something secret. The mark widens masking only; it never changes a value or a verdict (decisions 10).
 */
export type Value = NullValue | UnknownValue | StringValue | NumberValue | BoolValue | SequenceValue | MappingValue;

interface Typed {
  readonly type: Type;
  readonly sensitive?: boolean | undefined;
}

/** No value. */
export interface NullValue extends Typed {
  readonly kind: 'null';
}

/** A value that is known later. */
export interface UnknownValue extends Typed {
  readonly kind: 'unknown';
  /** It will not be null. */
  readonly notNull?: boolean | undefined;
  /** What the string will begin with. */
  readonly prefix?: string | undefined;
}

/** NFC-normalised. */
export interface StringValue extends Typed {
  readonly kind: 'string';
  readonly value: string;
}

export interface NumberValue extends Typed {
  readonly kind: 'number';
  readonly value: BigFloat;
}

export interface BoolValue extends Typed {
  readonly kind: 'bool';
  readonly value: boolean;
}

/** A set's items are in set order and differ. */
export interface SequenceValue extends Typed {
  readonly kind: 'list' | 'set' | 'tuple';
  readonly items: readonly Value[];
}

/** In UTF-8 byte order of the keys. */
export interface MappingValue extends Typed {
  readonly kind: 'map' | 'object';
  readonly entries: ReadonlyMap<string, Value>;
}

export const TRUE: BoolValue = { kind: 'bool', type: BOOL, value: true };
export const FALSE: BoolValue = { kind: 'bool', type: BOOL, value: false };
/** An unknown value of unknown type: also what an expression with errors has. */
export const UNKNOWN: UnknownValue = { kind: 'unknown', type: ANY };
/** The literal `null`. */
export const NULL: NullValue = { kind: 'null', type: ANY };

/** A string; it is NFC-normalised. */
export function stringValue(text: string): StringValue {
  return { kind: 'string', type: STRING, value: text.normalize('NFC') };
}

/** A number; a JavaScript number must be a safe integer (64 bits of precision, like lengths and indexes). */
export function numberValue(value: BigFloat | number): NumberValue {
  return { kind: 'number', type: NUMBER, value: typeof value === 'number' ? BigFloat.fromInteger(value) : value };
}

export function boolValue(value: boolean): BoolValue {
  return value ? TRUE : FALSE;
}

/** null of a type. */
export function nullOf(type: Type): NullValue {
  return { kind: 'null', type };
}

/** An unknown value of a type. */
export function unknownOf(type: Type): UnknownValue {
  return { kind: 'unknown', type };
}

/** A list; every item is of the element type already. */
export function listValue(element: Type, items: readonly Value[]): SequenceValue {
  return { kind: 'list', type: { kind: 'list', element }, items };
}

/** A tuple: its type is that of its items. */
export function tupleValue(items: readonly Value[]): SequenceValue {
  return { kind: 'tuple', type: tupleOf(items.map((item) => item.type)), items };
}

/** A map; every value is of the element type already. */
export function mapValue(element: Type, entries: Iterable<readonly [string, Value]>): MappingValue {
  return { kind: 'map', type: { kind: 'map', element }, entries: inKeyOrder(entries) };
}

/** An object: its type is that of its attributes. */
export function objectValue(entries: Iterable<readonly [string, Value]>): MappingValue {
  const sorted = inKeyOrder(entries);
  return { kind: 'object', type: objectOf([...sorted].map(([name, value]) => [name, value.type])), entries: sorted };
}
