import type { Type } from '../cty/types.js';
import { numberValue, stringValue, type Value } from '../cty/values.js';
import { sensitiveAs } from './evaluation/sensitive.js';

/** The key and the value of every element, as loops see them. Of a set both are the element; marked when the whole is. */
export function elementsOf(value: Value): readonly (readonly [Value, Value])[] {
  switch (value.kind) {
    case 'list':
    case 'tuple':
      return value.items.map((item, index) => [numberValue(index), sensitiveAs(item, value)]);
    case 'set':
      return value.items.map((item) => sensitiveAs(item, value)).map((item) => [item, item]);
    case 'map':
    case 'object':
      return [...value.entries].map(([name, item]) => [
        sensitiveAs(stringValue(name), value),
        sensitiveAs(item, value),
      ]);
    default:
      return [];
  }
}

/** True when values of the type have elements to loop over, or may have. */
export function isIterable({ kind }: Type): boolean {
  return kind !== 'string' && kind !== 'number' && kind !== 'bool';
}
