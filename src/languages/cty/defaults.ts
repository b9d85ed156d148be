import { type MappingValue, objectValue, type SequenceValue, tupleValue, type Value } from './values.js';

/**
 * Where a type has optional attributes with defaults. Of an object: `values` by attribute, converted to its type already, and
 * what is inside of attributes; of a collection what is inside its elements; of a tuple, by index.
 */
export type TypeDefaults =
  | {
      readonly kind: 'object';
      readonly values: ReadonlyMap<string, Value>;
      readonly attributes: ReadonlyMap<string, TypeDefaults>;
    }
  | { readonly kind: 'collection'; readonly element: TypeDefaults }
  | { readonly kind: 'tuple'; readonly elements: readonly (TypeDefaults | undefined)[] };

/**
 * Fills in defaults, before the value is converted to the type: for attributes that are missing or null, then inside of them.
 * The result converts to the type. @see spec-hcl2 A.5, "Defaults application"
 */
export function applyDefaults(value: Value, defaults: TypeDefaults | undefined): Value {
  if (defaults === undefined) return value;
  const filled = fill(value, defaults);
  return value.sensitive ? { ...filled, sensitive: true } : filled;
}

function fill(value: Value, defaults: TypeDefaults): Value {
  switch (value.kind) {
    case 'map':
    case 'object':
      if (defaults.kind === 'object') return fillObject(value, defaults);
      return defaults.kind === 'collection' ? fillEntries(value, defaults.element) : value;
    case 'list':
    case 'set':
    case 'tuple':
      if (defaults.kind === 'collection') return fillItems(value, () => defaults.element);
      return defaults.kind === 'tuple' && value.kind === 'tuple'
        ? fillItems(value, (index) => defaults.elements[index])
        : value;
    default:
      return value;
  }
}

function fillObject(value: MappingValue, defaults: TypeDefaults & { kind: 'object' }): Value {
  const entries = new Map(value.entries);
  for (const [name, substitute] of defaults.values) {
    const given = entries.get(name);
    if (given === undefined || given.kind === 'null') entries.set(name, substitute);
  }
  return objectValue([...entries].map(([name, entry]) => [name, applyDefaults(entry, defaults.attributes.get(name))]));
}

function fillEntries(value: MappingValue, element: TypeDefaults): Value {
  return objectValue([...value.entries].map(([key, entry]) => [key, applyDefaults(entry, element)]));
}

function fillItems(value: SequenceValue, defaultsAt: (index: number) => TypeDefaults | undefined): Value {
  return tupleValue(value.items.map((item, index) => applyDefaults(item, defaultsAt(index))));
}
