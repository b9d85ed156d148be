import {
  ANY,
  isPrimitive,
  listOf,
  mapOf,
  type ObjectType,
  objectOf,
  STRING,
  sameType,
  setOf,
  type Type,
  tupleOf,
} from './types.js';

/**
 * The one type that values of all these types convert to without loss; undefined when there is none, `any` for no types.
 * @see spec-hcl2 A.5, "Unification"
 */
export function unify(types: readonly Type[]): Type | undefined {
  const [first = ANY, ...others] = types;
  if (others.every((type) => sameType(type, first))) return first;
  const known = types.filter((type) => type.kind !== 'any');
  if (known.every(isPrimitive)) return unifyPrimitives(known);
  if (known.length === types.length) return unifyStructures(types);
  // Seen with Packer 1.6.6: beside a null, a primitive goes with anything, but a tuple not with an object.
  return known.some(isPrimitive) || unify(known) !== undefined ? ANY : undefined;
}

function unifyPrimitives(types: readonly Type[]): Type | undefined {
  const [first = ANY] = types;
  if (types.every((type) => type.kind === first.kind)) return first;
  return types.some((type) => type.kind === 'string') ? STRING : undefined;
}

function unifyStructures(types: readonly Type[]): Type | undefined {
  const kinds = new Set(types.map((type) => type.kind));
  const isOnly = (...allowed: readonly Type['kind'][]) => [...kinds].every((kind) => allowed.includes(kind));
  if (isOnly('tuple')) return unifyTuples(types.filter((type) => type.kind === 'tuple'));
  if (isOnly('object')) return unifyObjects(types.filter((type) => type.kind === 'object'));
  if (isOnly('map', 'object')) return unifyElements(types, mapOf);
  if (isOnly('set', 'tuple')) return unifyElements(types, setOf);
  if (isOnly('list', 'set', 'tuple')) return unifyElements(types, listOf);
  return undefined;
}

/** A collection of the type that all elements and attributes unify to; of `any`, each of the types must be able to fill it in. */
function unifyElements(types: readonly Type[], collection: (element: Type) => Type): Type | undefined {
  const element = unify(types.flatMap(elementTypes));
  if (element?.kind === 'any' && !types.every(fillsIn)) return undefined;
  return element && collection(element);
}

/** A tuple with nulls beside something else has no one type for its elements. Seen with cty 1.18.1. */
function fillsIn(type: Type): boolean {
  const elements = elementTypes(type);
  const nulls = elements.filter(({ kind }) => kind === 'any').length;
  const isMixed = type.kind === 'tuple' && nulls > 0 && nulls < elements.length;
  return !isMixed && unify(elements) !== undefined;
}

function elementTypes(type: Type): readonly Type[] {
  switch (type.kind) {
    case 'list':
    case 'set':
    case 'map':
      return [type.element];
    case 'tuple':
      return type.elements;
    case 'object':
      return [...type.attributes.values()];
    default:
      return [];
  }
}

function unifyTuples(tuples: readonly (Type & { kind: 'tuple' })[]): Type | undefined {
  const length = tuples[0]?.elements.length ?? 0;
  if (tuples.some((tuple) => tuple.elements.length !== length)) return unifyElements(tuples, listOf);
  const elements: Type[] = [];
  for (let index = 0; index < length; index++) {
    const element = unify(tuples.map((tuple) => tuple.elements[index] ?? ANY));
    if (element === undefined) return undefined;
    elements.push(element);
  }
  return tupleOf(elements);
}

function unifyObjects(objects: readonly ObjectType[]): Type | undefined {
  const names = [...(objects[0]?.attributes.keys() ?? [])];
  const haveSameNames = objects.every(
    ({ attributes }) => attributes.size === names.length && names.every((name) => attributes.has(name)),
  );
  if (!haveSameNames) return unifyElements(objects, mapOf);
  const attributes: [string, Type][] = [];
  for (const name of names) {
    const attribute = unify(objects.map((object) => object.attributes.get(name) ?? ANY));
    if (attribute === undefined) return undefined;
    attributes.push([name, attribute]);
  }
  return objectOf(attributes, optionalInAll(objects));
}

function optionalInAll([first, ...others]: readonly ObjectType[]): ReadonlySet<string> | undefined {
  const names = [...(first?.optional ?? [])].filter((name) => others.every((object) => object.optional?.has(name)));
  return names.length > 0 ? new Set(names) : undefined;
}
