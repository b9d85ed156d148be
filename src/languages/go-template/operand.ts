import { GoComplex, GoList, GoMap, GoStruct, type GoValue } from './values.js';

/** A value held in a Go interface, as elements of `map[string]any` are: error texts call its type `interface {}`. */
export class Boxed {
  readonly value: GoValue;

  constructor(value: GoValue) {
    this.value = value;
  }
}

/** What an expression evaluates to; `undefined` is Go's invalid value, printed as `<no value>`. */
export type Operand = Exclude<GoValue, null> | Boxed | undefined;

/** The operand of a value that a function returned or a caller passed: nil stays in its interface. */
export function toOperand(value: GoValue): Operand {
  return value === null ? new Boxed(null) : value;
}

/** An element read from a list or map whose elements have the given static type. */
export function elementOperand(value: GoValue, element: string): Operand {
  return element === 'interface {}' || value === null ? new Boxed(value) : value;
}

/** The value inside; nil and the invalid value are both `undefined`. */
export function unboxed(operand: Operand): Exclude<GoValue, null> | undefined {
  if (!(operand instanceof Boxed)) return operand;
  return operand.value ?? undefined;
}

/** The value to hand to a function: the invalid value becomes nil. */
export function toValue(operand: Operand): GoValue {
  return unboxed(operand) ?? null;
}

/** Go's name of the type, as `%T` prints it. */
export function typeName(operand: Exclude<Operand, undefined>): string {
  if (operand instanceof Boxed) return 'interface {}';
  if (operand instanceof GoMap) return `map[string]${operand.element}`;
  if (operand instanceof GoList) return `[]${operand.element}`;
  if (operand instanceof GoStruct) return operand.typeName;
  if (operand instanceof GoComplex) return 'complex128';
  if (typeof operand === 'bigint') return 'int';
  if (typeof operand === 'number') return 'float64';
  if (typeof operand === 'boolean') return 'bool';
  return 'string';
}

/** Go's truth: false, 0, "", nil and empty lists and maps are false. */
export function isTrue(operand: Operand): boolean {
  const value = unboxed(operand);
  if (value === undefined) return false;
  if (value instanceof GoMap) return value.entries.size > 0;
  if (value instanceof GoList) return value.items.length > 0;
  if (value instanceof GoStruct) return true;
  if (value instanceof GoComplex) return value.re !== 0 || value.im !== 0;
  // NaN differs from zero, so Go calls it true.
  if (typeof value === 'number') return value !== 0;
  return Boolean(value);
}
