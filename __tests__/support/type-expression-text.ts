import type { Type } from '../../src/languages/cty/types.js';

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
