import { BigFloat } from '../../src/languages/cty/big-float.js';
import {
  boolValue,
  NULL,
  numberValue,
  objectValue,
  stringValue,
  tupleValue,
  type Value,
} from '../../src/languages/cty/values.js';

/** What {@link plainValue} takes: arrays are tuples, plain objects are objects; a value stands for itself. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | readonly Plain[]
  | { readonly [key: string]: Plain | Value }
  | Value;

/** The value that a literal of HCL2 has. */
export function plainValue(plain: Plain): Value {
  if (plain === null) return NULL;
  if (typeof plain === 'string') return stringValue(plain);
  if (typeof plain === 'number') return numberValue(numberOf(String(plain)));
  if (typeof plain === 'boolean') return boolValue(plain);
  if (Array.isArray(plain)) return tupleValue(plain.map(plainValue));
  if (isValue(plain)) return plain;
  return objectValue(Object.entries(plain).map(([key, entry]) => [key, plainValue(entry)]));
}

function isValue(plain: object): plain is Value {
  return 'kind' in plain && 'type' in plain && typeof plain.type === 'object';
}

/** The number of a literal. */
export function numberOf(text: string): BigFloat {
  const number = BigFloat.parse(text);
  if (number === undefined) throw new Error(`not a number: ${text}`);
  return number;
}

/** JSON text of a value, unknown parts as `?`: what vectors of the specification show. */
export function textOf(value: Value): string {
  switch (value.kind) {
    case 'null':
      return 'null';
    case 'unknown':
      return '?';
    case 'string':
      return JSON.stringify(value.value);
    case 'number':
      return value.value.toText();
    case 'bool':
      return String(value.value);
    case 'list':
    case 'set':
    case 'tuple':
      return `[${value.items.map(textOf).join(',')}]`;
    default:
      return `{${[...value.entries].map(([key, entry]) => `${JSON.stringify(key)}:${textOf(entry)}`).join(',')}}`;
  }
}
