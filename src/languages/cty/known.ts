import type { Value } from './values.js';

/** True when nothing in the value is unknown. */
export function isWhollyKnown(value: Value): boolean {
  switch (value.kind) {
    case 'unknown':
      return false;
    case 'list':
    case 'set':
    case 'tuple':
      return value.items.every(isWhollyKnown);
    case 'map':
    case 'object':
      return [...value.entries.values()].every(isWhollyKnown);
    default:
      return true;
  }
}
