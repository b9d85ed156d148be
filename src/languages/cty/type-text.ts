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

/** The type as templates write it: `object({a=string,b=optional(number)})`. */
export function typeExpressionText(type: Type): string {
  switch (type.kind) {
    case 'list':
    case 'set':
    case 'map':
      return `${type.kind}(${typeExpressionText(type.element)})`;
    case 'tuple':
      return `tuple([${type.elements.map(typeExpressionText).join(',')}])`;
    case 'object': {
      const attributes = [...type.attributes].map(([name, attribute]) => {
        const text = typeExpressionText(attribute);
        return `${name}=${type.optional?.has(name) ? `optional(${text})` : text}`;
      });
      return `object({${attributes.join(',')}})`;
    }
    default:
      return type.kind;
  }
}
