import { GoFunctionError } from './errors.js';
import { type Operand, typeName, unboxed } from './operand.js';
import { sprintf } from './printf.js';
import { toBytes } from './utf8.js';
import { GoComplex, GoList, GoMap, GoStruct, type GoValue } from './values.js';

type Value = Exclude<GoValue, null> | undefined;

/** Go's `eq`: whether the first argument equals any other. */
export function equal(args: readonly Operand[]): boolean {
  const [first, ...others] = args.map(unboxed);
  if (others.length === 0) throw new GoFunctionError('missing argument for comparison');
  return others.some((other) => equals(first, other));
}

/** Go's `ne`. */
export function notEqual(left: Operand, right: Operand): boolean {
  return !equals(unboxed(left), unboxed(right));
}

/** Go's `lt`. */
export function less(left: Operand, right: Operand): boolean {
  return order(unboxed(left), unboxed(right)) === 'less';
}

/** Go's `le`. */
export function lessOrEqual(left: Operand, right: Operand): boolean {
  return ['less', 'equal'].includes(order(unboxed(left), unboxed(right)));
}

/** Go's `gt`: not `le`, which matters for NaN. */
export function greater(left: Operand, right: Operand): boolean {
  return !lessOrEqual(left, right);
}

/** Go's `ge`. */
export function greaterOrEqual(left: Operand, right: Operand): boolean {
  return !less(left, right);
}

type Kind = 'int' | 'float' | 'string' | 'bool' | 'complex' | 'other';

function kindOf(value: Value): Kind {
  if (typeof value === 'bigint') return 'int';
  if (typeof value === 'number') return 'float';
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'bool';
  return value instanceof GoComplex ? 'complex' : 'other';
}

function equals(left: Value, right: Value): boolean {
  if (kindOf(left) !== kindOf(right)) {
    if (left !== undefined && right !== undefined) throw incompatible(left, right);
    return false;
  }
  if (left instanceof GoComplex && right instanceof GoComplex) return left.re === right.re && left.im === right.im;
  if (kindOf(left) !== 'other') return left === right;
  if (left === undefined || right === undefined) return left === right;
  if (shapeOf(left) !== shapeOf(right)) {
    const facts = [left, typeName(left), typeName(right), right];
    throw new GoFunctionError(sprintf('non-comparable types %s: %s, %s: %v', facts));
  }
  if (!isComparable(right)) {
    throw new GoFunctionError(`non-comparable type ${sprintf('%s', [right])}: ${typeName(right)}`);
  }
  return structsEqual(left, right);
}

/** What Go's reflection calls the kind of a value that is not basic. */
function shapeOf(value: GoValue): string {
  if (value instanceof GoMap) return 'map';
  if (value instanceof GoList) return 'slice';
  return value instanceof GoStruct && value.typeName.startsWith('*') ? 'pointer' : 'struct';
}

/** Lists, maps, and structs that hold one, cannot be compared; a pointer to a struct can. */
function isComparable(value: GoValue): boolean {
  if (value instanceof GoMap || value instanceof GoList) return false;
  if (!(value instanceof GoStruct) || value.typeName.startsWith('*')) return true;
  return [...value.fields.values()].every(isComparable);
}

function structsEqual(left: Value, right: Value): boolean {
  if (!(left instanceof GoStruct && right instanceof GoStruct) || left.typeName !== right.typeName) return false;
  if (left.typeName.startsWith('*')) return left === right;
  return [...left.fields].every(([name, value]) => equals(value ?? undefined, right.fields.get(name) ?? undefined));
}

function order(left: Value, right: Value): 'less' | 'equal' | 'other' {
  const [leftKind, rightKind] = [kindOf(left), kindOf(right)];
  if (left === undefined || right === undefined || leftKind === 'other' || rightKind === 'other') {
    throw new GoFunctionError('invalid type for comparison');
  }
  if (leftKind !== rightKind) throw incompatible(left, right);
  if (leftKind === 'bool' || leftKind === 'complex') throw new GoFunctionError('invalid type for comparison');
  if (typeof left === 'string' && typeof right === 'string') {
    const sign = Buffer.compare(toBytes(left), toBytes(right));
    return sign < 0 ? 'less' : sign === 0 ? 'equal' : 'other';
  }
  return left < right ? 'less' : left === right ? 'equal' : 'other';
}

function incompatible(left: Exclude<GoValue, null>, right: Exclude<GoValue, null>): GoFunctionError {
  return new GoFunctionError(`incompatible types for comparison: ${typeName(left)} and ${typeName(right)}`);
}
