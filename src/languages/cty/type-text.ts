import type { Type } from './types.js';

/** How messages name the type of a value: "list of string", "object". */
export function typeName(type: Type): string {
  return nameOf(type, { any: 'dynamic', anyElement: 'dynamic' });
}

/** How messages name a type that is asked for: "list of any single type". */
export function constraintName(type: Type): string {
  return nameOf(type, { any: 'any type', anyElement: 'any single type' });
}

function nameOf(type: Type, words: { readonly any: string; readonly anyElement: string }): string {
  switch (type.kind) {
    case 'any':
      return words.any;
    case 'list':
    case 'set':
    case 'map':
      return `${type.kind} of ${nameOf(type.element, { any: words.anyElement, anyElement: words.anyElement })}`;
    default:
      return type.kind;
  }
}
