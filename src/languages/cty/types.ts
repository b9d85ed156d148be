/** A type of the language. `any` is the type that is not known yet (cty's dynamic pseudo-type). @see spec-hcl2 A.5 */
export type Type =
  | { readonly kind: 'string' | 'number' | 'bool' | 'any' }
  | { readonly kind: 'list' | 'set' | 'map'; readonly element: Type }
  | { readonly kind: 'tuple'; readonly elements: readonly Type[] }
  | ObjectType;

/** Attributes in UTF-8 byte order of their names; `optional` ones may be missing where a value is converted to the type. */
export interface ObjectType {
  readonly kind: 'object';
  readonly attributes: ReadonlyMap<string, Type>;
  readonly optional?: ReadonlySet<string> | undefined;
}

export const STRING: Type = { kind: 'string' };
export const NUMBER: Type = { kind: 'number' };
export const BOOL: Type = { kind: 'bool' };
export const ANY: Type = { kind: 'any' };

/** `list(element)`. */
export function listOf(element: Type): Type {
  return { kind: 'list', element };
}

/** `set(element)`. */
export function setOf(element: Type): Type {
  return { kind: 'set', element };
}

/** `map(element)`. */
export function mapOf(element: Type): Type {
  return { kind: 'map', element };
}

/** `tuple([...])`. */
export function tupleOf(elements: readonly Type[]): Type {
  return { kind: 'tuple', elements };
}

/** `object({...})`; the attributes may come in any order. */
export function objectOf(attributes: Iterable<readonly [string, Type]>, optional?: ReadonlySet<string>): ObjectType {
  return { kind: 'object', attributes: inKeyOrder(attributes), optional };
}

/** True for `string`, `number` and `bool`. */
export function isPrimitive(type: Type): boolean {
  return type.kind === 'string' || type.kind === 'number' || type.kind === 'bool';
}

/** True when the two are one type. */
export function sameType(a: Type, b: Type): boolean {
  if (a === b) return true;
  switch (a.kind) {
    case 'list':
    case 'set':
    case 'map':
      return b.kind === a.kind && sameType(a.element, b.element);
    case 'tuple':
      return b.kind === 'tuple' && sameElements(a.elements, b.elements);
    case 'object':
      return b.kind === 'object' && sameAttributes(a, b);
    default:
      return a.kind === b.kind;
  }
}

function sameElements(a: readonly Type[], b: readonly Type[]): boolean {
  if (a.length !== b.length) return false;
  for (const [index, element] of a.entries()) {
    if (!sameType(element, b[index] ?? ANY)) return false;
  }
  return true;
}

function sameAttributes(a: ObjectType, b: ObjectType): boolean {
  if (a.attributes.size !== b.attributes.size) return false;
  for (const [name, type] of a.attributes) {
    const other = b.attributes.get(name);
    if (other === undefined || !sameType(type, other)) return false;
    if (Boolean(a.optional?.has(name)) !== Boolean(b.optional?.has(name))) return false;
  }
  return true;
}

/** Entries as a map in the order of maps and objects everywhere: UTF-8 byte order of the keys; of equal keys the last wins. */
export function inKeyOrder<V>(entries: Iterable<readonly [string, V]>): ReadonlyMap<string, V> {
  const last = new Map(entries);
  return new Map([...last].sort(([a], [b]) => compareKeys(a, b)));
}

/** UTF-8 byte order, which is the order of code points (JavaScript compares UTF-16 units). */
export function compareKeys(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left !== right) return byteRank(left) - byteRank(right);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above all others: above U+E000-U+FFFF. */
function byteRank(unit: number): number {
  if (unit >= 0xe000) return unit - 0x800;
  return unit >= 0xd800 ? unit + 0x2000 : unit;
}
