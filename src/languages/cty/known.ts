import type { Value } from './values.js';

/** True when nothing in the value is unknown. */
export function isWhollyKnown(value: Value): boolean {
  switch (value.kind) {
    case 'unknown':
      return false;
    case 'list':
    case 'set':
    case 'tuple':
      return areWhollyKnown(value, value.items);
    case 'map':
    case 'object':
      return areWhollyKnown(value, value.entries.values());
    default:
      return true;
  }
}

/** The answers for collections: a loop asks for the same large one again and again. Values never change. */
const answers = new WeakMap<Value, boolean>();

function areWhollyKnown(collection: Value, parts: Iterable<Value>): boolean {
  const earlier = answers.get(collection);
  if (earlier !== undefined) return earlier;
  const answer = allKnown(parts);
  answers.set(collection, answer);
  return answer;
}

function allKnown(parts: Iterable<Value>): boolean {
  for (const part of parts) if (!isWhollyKnown(part)) return false;
  return true;
}
