import { objectOf, type Type, tupleOf } from './types.js';

/** The type of values of the type: optional attributes are there, null perhaps. */
export function withoutOptional(type: Type): Type {
  switch (type.kind) {
    case 'list':
    case 'set':
    case 'map': {
      const element = withoutOptional(type.element);
      return element === type.element ? type : { kind: type.kind, element };
    }
    case 'tuple': {
      const elements = type.elements.map(withoutOptional);
      return elements.every((element, index) => element === type.elements[index]) ? type : tupleOf(elements);
    }
    case 'object': {
      const attributes = [...type.attributes].map(([name, attribute]) => [name, withoutOptional(attribute)] as const);
      const isSame =
        type.optional === undefined && attributes.every(([name, attribute]) => attribute === type.attributes.get(name));
      return isSame ? type : objectOf(attributes);
    }
    default:
      return type;
  }
}
