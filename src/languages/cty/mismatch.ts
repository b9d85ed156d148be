import { conversionExists } from './conversion-result.js';
import { constraintName, typeName } from './type-text.js';
import type { ObjectType, Type } from './types.js';

/** Why no value of the one type converts to the other, in the words of HCL2. */
export function mismatch(from: Type, to: Type): string {
  return specificMismatch(from, to) ?? `${constraintName(to)} required, but have ${typeName(from)}`;
}

function specificMismatch(from: Type, to: Type): string | undefined {
  if (to.kind === 'object' && from.kind === 'object') return objectMismatch(from, to);
  if (to.kind === 'object' && from.kind === 'map') return mapMismatch(from.element, to);
  if (to.kind === 'list' || to.kind === 'set') {
    if (from.kind === 'tuple') return partsMismatch([...from.elements.entries()], to);
    if (from.kind === 'list' || from.kind === 'set')
      return `incorrect ${to.kind} element type: ${mismatch(from.element, to.element)}`;
  }
  if (to.kind === 'map') {
    if (from.kind === 'object') return partsMismatch([...from.attributes], to);
    if (from.kind === 'map') return `incorrect map element type: ${mismatch(from.element, to.element)}`;
  }
  return undefined;
}

function objectMismatch(from: ObjectType, to: ObjectType): string | undefined {
  const missing = [...to.attributes.keys()].filter((name) => !from.attributes.has(name) && !to.optional?.has(name));
  if (missing.length > 0) return missingAttributes(missing);
  for (const [name, attribute] of to.attributes) {
    const given = from.attributes.get(name);
    if (given !== undefined && !conversionExists(given, attribute))
      return `attribute ${quoted(name)}: ${mismatch(given, attribute)}`;
  }
  return undefined;
}

function mapMismatch(element: Type, to: ObjectType): string | undefined {
  for (const [name, attribute] of to.attributes) {
    if (!conversionExists(element, attribute)) return `attribute ${quoted(name)}: ${mismatch(element, attribute)}`;
  }
  return undefined;
}

/** "attribute "a" is required". */
export function missingAttributes(names: readonly string[]): string {
  const [first = '', second = ''] = names.map(quoted);
  if (names.length === 1) return `attribute ${first} is required`;
  if (names.length === 2) return `attributes ${first} and ${second} are required`;
  return `attributes ${names.slice(0, -1).map(quoted).join(', ')}, and ${quoted(names.at(-1) ?? '')} are required`;
}

function partsMismatch(
  parts: readonly (readonly [string | number, Type])[],
  to: Type & { kind: 'list' | 'set' | 'map' },
): string {
  for (const [key, part] of parts) {
    if (!conversionExists(part, to.element)) {
      return `element ${typeof key === 'number' ? key : quoted(key)}: ${mismatch(part, to.element)}`;
    }
  }
  return `all ${to.kind} elements must have the same type`;
}

function quoted(name: string): string {
  return JSON.stringify(name);
}
