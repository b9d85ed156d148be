import { ANY, isPrimitive, type ObjectType, objectOf, type Type, tupleOf } from './types.js';
import { unify } from './unify.js';

/** True when values of the one type can be converted to the other, though some values may fail: "x" to a number. */
export function conversionExists(from: Type, to: Type): boolean {
  return conversionResult(from, to) !== undefined;
}

/**
 * What values of the one type become: the other type, with `any` filled in where it can be; undefined when none of them
 * can be converted. Optional attributes stay optional: whether a map has them shows only with the value.
 */
export function conversionResult(from: Type, to: Type): Type | undefined {
  if (to.kind === 'any') return from;
  if (from.kind === 'any') return to;
  switch (to.kind) {
    case 'list':
    case 'set':
    case 'map': {
      const element = elementResult(partsFor(to.kind, from), to.element);
      return element && { kind: to.kind, element };
    }
    case 'tuple':
      return tupleResult(from, to);
    case 'object':
      return objectResult(from, to);
    default:
      return isPrimitive(from) && (from.kind === to.kind || to.kind === 'string' || from.kind === 'string')
        ? to
        : undefined;
  }
}

/** The types of what the elements are made of; undefined when no such collection is. */
function partsFor(kind: 'list' | 'set' | 'map', from: Type): readonly Type[] | undefined {
  switch (from.kind) {
    case 'list':
    case 'set':
      return kind === 'map' ? undefined : [from.element];
    case 'tuple':
      return kind === 'map' ? undefined : from.elements;
    case 'map':
      return kind === 'map' ? [from.element] : undefined;
    case 'object':
      return kind === 'map' ? [...from.attributes.values()] : undefined;
    default:
      return undefined;
  }
}

/** The type of the elements of a collection that is made of these parts; a part that is just null fits any. */
function elementResult(parts: readonly Type[] | undefined, to: Type): Type | undefined {
  if (parts === undefined) return undefined;
  const results: Type[] = [];
  for (const part of parts) {
    const result = conversionResult(part, to);
    if (result === undefined) return undefined;
    if (result.kind !== 'any') results.push(result);
  }
  return results.length === 0 ? to : unify(results);
}

function tupleResult(from: Type, to: Type & { kind: 'tuple' }): Type | undefined {
  if (from.kind !== 'tuple' || from.elements.length !== to.elements.length) return undefined;
  const elements: Type[] = [];
  for (const [index, element] of from.elements.entries()) {
    const result = conversionResult(element, to.elements[index] ?? ANY);
    if (result === undefined) return undefined;
    elements.push(result);
  }
  return tupleOf(elements);
}

function givenType(from: Type, name: string): Type | undefined {
  if (from.kind === 'map') return from.element;
  return from.kind === 'object' ? from.attributes.get(name) : undefined;
}

function objectResult(from: Type, to: ObjectType): Type | undefined {
  if (from.kind !== 'object' && from.kind !== 'map') return undefined;
  const attributes: [string, Type][] = [];
  for (const [name, attribute] of to.attributes) {
    const given = givenType(from, name) ?? (to.optional?.has(name) ? ANY : undefined);
    const result = given && conversionResult(given, attribute);
    if (result === undefined) return undefined;
    attributes.push([name, result]);
  }
  return objectOf(attributes, to.optional);
}
