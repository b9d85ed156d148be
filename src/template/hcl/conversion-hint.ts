import type { Type } from '../../languages/cty/types.js';
import type { Value } from '../../languages/cty/values.js';

/** How to write a value that does not fit the type that is wanted; undefined where the message says all. */
export function conversionHint(value: Value, wanted: Type): string | undefined {
  switch (wanted.kind) {
    case 'list':
    case 'set':
      return isPrimitive(value) ? 'For one element write a list with one element: [ ... ].' : undefined;
    case 'map':
      return isMapping(value) ? undefined : 'Write names and values in braces: { name = "value" }.';
    case 'bool':
      return 'Write true or false.';
    case 'string':
      return isPrimitive(value) ? undefined : 'Functions that make text of it: jsonencode, join.';
    default:
      return undefined;
  }
}

function isPrimitive({ kind }: Value): boolean {
  return kind === 'string' || kind === 'number' || kind === 'bool';
}

function isMapping({ kind }: Value): boolean {
  return kind === 'map' || kind === 'object';
}
