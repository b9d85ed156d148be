import type { BigFloat } from './big-float.js';
import { isWhollyKnown } from './known.js';
import { isMarked, mark, unmarkDeep } from './marks.js';
import { compareKeys, setOf, type Type } from './types.js';
import { type SequenceValue, type UnknownValue, unknownOf, type Value } from './values.js';

/**
 * A set of items that are of the element type already: equal ones coalesce; unknown when one of them is not wholly known.
 * Marks of items become the mark of the set.
 */
export function setValue(element: Type, items: readonly Value[]): SequenceValue | UnknownValue {
  const set = items.every(isWhollyKnown) ? knownSet(element, items.map(unmarkDeep)) : unknownOf(setOf(element));
  return items.some(isMarked) ? mark(set) : set;
}

function knownSet(element: Type, items: readonly Value[]): SequenceValue {
  const distinct = new Map(items.map((item) => [identity(item), item]));
  return { kind: 'set', type: setOf(element), items: [...distinct.values()].sort(setOrder) };
}

/** A text that wholly known values of one type share when they are equal, and only then. */
export function identity(value: Value): string {
  return serialised(value, (number) => number.toKey());
}

/**
 * Strings by UTF-8 bytes, numbers by value, false before true, nulls last; the others by a text of theirs, which gives the
 * order that Packer 1.6.6 shows. @see spec-hcl2 A.5, "Set order"
 */
function setOrder(a: Value, b: Value): number {
  if (a.kind === 'null' || b.kind === 'null') return Number(a.kind === 'null') - Number(b.kind === 'null');
  if (a.kind === 'number' && b.kind === 'number') return a.value.compare(b.value);
  if (a.kind === 'string' && b.kind === 'string') return compareKeys(a.value, b.value);
  if (a.kind === 'bool' && b.kind === 'bool') return Number(a.value) - Number(b.value);
  return compareKeys(orderText(a), orderText(b));
}

function orderText(value: Value): string {
  return serialised(value, (number) => number.toGeneral());
}

function serialised(value: Value, numberText: (number: BigFloat) => string): string {
  switch (value.kind) {
    case 'string':
      return JSON.stringify(value.value);
    case 'number':
      return numberText(value.value);
    case 'bool':
      return value.value ? 'T' : 'F';
    case 'list':
    case 'set':
    case 'tuple':
      return `[${value.items.map((item) => serialised(item, numberText)).join(';')}]`;
    case 'map':
    case 'object':
      return `{${[...value.entries].map(([key, item]) => `${JSON.stringify(key)}=${serialised(item, numberText)}`).join(';')}}`;
    default:
      return value.kind;
  }
}
