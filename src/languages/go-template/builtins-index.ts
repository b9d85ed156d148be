import { GoFunctionError } from './errors.js';
import { elementOperand, type Operand, typeName, unboxed } from './operand.js';
import { fromBytes, toBytes } from './utf8.js';
import { GoList, GoMap } from './values.js';

/**
 * Go's `index`: elements of lists, values of maps (a missing key gives the zero value), bytes of strings.
 * Deviation: go-template-byte-is-int. A byte is an int here, so `%T` prints int where Go prints uint8.
 */
export function index([item, ...indexes]: readonly Operand[]): Operand {
  if (unboxed(item) === undefined) throw new GoFunctionError('index of untyped nil');
  return indexes.reduce<Operand>((current, at) => indexOnce(current, unboxed(at)), unboxed(item));
}

function indexOnce(item: Operand, at: Operand): Operand {
  const value = unboxed(item);
  if (value === undefined) throw new GoFunctionError('index of nil pointer');
  if (value instanceof GoMap) return elementOf(value, at);
  if (value instanceof GoList) {
    return elementOperand(value.items[elementPosition(at, value.items.length, 'slice')] ?? null, value.element);
  }
  if (typeof value === 'string') {
    const bytes = toBytes(value);
    return BigInt(bytes[elementPosition(at, bytes.length, 'string')] ?? 0);
  }
  throw new GoFunctionError(`can't index item of type ${typeName(value)}`);
}

function elementOf(map: GoMap, key: Operand): Operand {
  if (key === undefined) throw new GoFunctionError('value is nil; should be of type string');
  if (typeof key !== 'string') throw new GoFunctionError(`value has type ${typeName(key)}; should be string`);
  const found = map.entries.get(key);
  if (found !== undefined) return elementOperand(found, map.element);
  return map.element === 'string' ? '' : elementOperand(null, map.element);
}

/** Go's `slice`: `item[i:j]`, `item[i:j:k]`; strings by bytes. As in Go, an index read from a list or map is refused. */
export function slice([item, ...indexes]: readonly Operand[]): Operand {
  const value = unboxed(item);
  if (value === undefined) throw new GoFunctionError('slice of untyped nil');
  if (indexes.length > 3) throw new GoFunctionError(`too many slice indexes: ${indexes.length}`);
  if (typeof value === 'string') {
    if (indexes.length === 3) throw new GoFunctionError('cannot 3-index slice a string');
    const bytes = toBytes(value);
    const [from, to] = bounds(indexes, bytes.length);
    return fromBytes(bytes.subarray(from, to));
  }
  if (!(value instanceof GoList)) throw new GoFunctionError(`can't slice item of type ${typeName(value)}`);
  const [from, to] = bounds(indexes, value.items.length);
  return new GoList(value.items.slice(from, to), value.element);
}

function bounds(indexes: readonly Operand[], length: number): [number, number] {
  const given = indexes.map((operand) => position(operand, length + 1));
  const [from = 0, to = length, capacity] = given;
  if (from > to) throw new GoFunctionError(`invalid slice index: ${from} > ${to}`);
  if (capacity !== undefined && to > capacity) throw new GoFunctionError(`invalid slice index: ${to} > ${capacity}`);
  return [from, to];
}

/** Go checks an index as a slice bound first; one past the end is refused later, in other words. */
function elementPosition(at: Operand, length: number, kind: 'slice' | 'string'): number {
  const found = position(at, length + 1);
  if (found === length) throw new GoFunctionError(`reflect: ${kind} index out of range`);
  return found;
}

function position(at: Operand, limit: number): number {
  if (at === undefined) throw new GoFunctionError('cannot index slice/array with nil');
  if (typeof at !== 'bigint') throw new GoFunctionError(`cannot index slice/array with type ${typeName(at)}`);
  if (at < 0n || at >= BigInt(limit)) throw new GoFunctionError(`index out of range: ${at}`);
  return Number(at);
}
