import { isWhollyKnown } from './known.js';
import { ANY, BOOL, sameType, type Type } from './types.js';
import { boolValue, unknownOf, type Value } from './values.js';

/**
 * `==`: never converts; nulls are equal whatever their types, values of different types are not.
 * Unknown where the answer hangs on something unknown. The result has no marks. @see spec-hcl2 A.4
 */
export function equal(a: Value, b: Value): Value {
  const verdict = isTypeDecisive(a, b) ? false : compared(a, b);
  return verdict === 'unknown' ? unknownOf(BOOL) : boolValue(verdict);
}

/** An unknown value can be null, which has any type: one that is known must be beside it. */
function isTypeDecisive(a: Value, b: Value): boolean {
  const isNull = a.kind === 'null' || b.kind === 'null';
  const isUnknown = a.kind === 'unknown' && b.kind === 'unknown';
  return !isNull && !isUnknown && !mayBeOneType(a.type, b.type);
}

type Verdict = boolean | 'unknown';

/** Of values whose types do not differ. */
function compared(a: Value, b: Value): Verdict {
  if (a === b && isWhollyKnown(a)) return true;
  if (a.kind === 'unknown' || b.kind === 'unknown') return comparedUnknown(a, b);
  return comparedParts(a, b);
}

/**
 * A literal `null` in a tuple or an object has no type that could differ.
 * Deviation: equal-nulls. Packer's answer is unknown then.
 */
function mayBeOneType(a: Type, b: Type): boolean {
  if (a === b || a.kind === 'any' || b.kind === 'any') return true;
  if (a.kind === 'tuple' && b.kind === 'tuple') {
    return (
      a.elements.length === b.elements.length &&
      a.elements.every((type, index) => mayBeOneType(type, b.elements[index] ?? ANY))
    );
  }
  if (a.kind === 'object' && b.kind === 'object') {
    return (
      a.attributes.size === b.attributes.size &&
      [...a.attributes].every(([name, type]) => mayBeOneAttribute(type, b.attributes.get(name)))
    );
  }
  return sameType(a, b);
}

function mayBeOneAttribute(a: Type, b: Type | undefined): boolean {
  return b !== undefined && mayBeOneType(a, b);
}

/** A value that is not null differs from null. */
function comparedUnknown(a: Value, b: Value): Verdict {
  const isNeverNull = (value: Value) => value.kind === 'unknown' && value.notNull === true;
  return (a.kind === 'null' && isNeverNull(b)) || (b.kind === 'null' && isNeverNull(a)) ? false : 'unknown';
}

/** The first part that is not surely equal decides. */
function comparedParts(a: Value, b: Value): Verdict {
  switch (a.kind) {
    case 'string':
    case 'bool':
      return b.kind === a.kind && a.value === b.value;
    case 'number':
      return b.kind === 'number' && a.value.equals(b.value);
    case 'list':
    case 'set':
    case 'tuple':
      return b.kind === a.kind && comparedItems(a.items, b.items);
    case 'map':
    case 'object':
      return b.kind === a.kind && comparedEntries(a.entries, b.entries);
    default:
      return b.kind === a.kind;
  }
}

function comparedItems(a: readonly Value[], b: readonly Value[]): Verdict {
  if (a.length !== b.length) return false;
  for (const [index, item] of a.entries()) {
    const other = b[index];
    const verdict = other !== undefined && compared(item, other);
    if (verdict !== true) return verdict;
  }
  return true;
}

/** Both are in the order of their keys. */
function comparedEntries(a: ReadonlyMap<string, Value>, b: ReadonlyMap<string, Value>): Verdict {
  const keys = [...b.keys()];
  if (a.size !== keys.length || [...a.keys()].some((key, index) => key !== keys[index])) return false;
  return comparedItems([...a.values()], [...b.values()]);
}
