import type { Value } from './values.js';

/** True when the value or anything in it is sensitive. */
export function isMarked(value: Value): boolean {
  if (value.sensitive) return true;
  switch (value.kind) {
    case 'list':
    case 'set':
    case 'tuple':
      return hasMarked(value, value.items);
    case 'map':
    case 'object':
      return hasMarked(value, value.entries.values());
    default:
      return false;
  }
}

/** The answers for collections: a loop asks for the same large one again and again. Values never change. */
const answers = new WeakMap<Value, boolean>();

function hasMarked(collection: Value, items: Iterable<Value>): boolean {
  const earlier = answers.get(collection);
  if (earlier !== undefined) return earlier;
  const answer = anyMarked(items);
  answers.set(collection, answer);
  return answer;
}

function anyMarked(items: Iterable<Value>): boolean {
  for (const item of items) if (isMarked(item)) return true;
  return false;
}

/** The value, sensitive as a whole. */
export function mark<V extends Value>(value: V): V {
  return value.sensitive ? value : { ...value, sensitive: true };
}

/** The value without any mark. */
export function unmarkDeep(value: Value): Value {
  if (!isMarked(value)) return value;
  const { sensitive: _, ...plain } = value;
  switch (plain.kind) {
    case 'list':
    case 'set':
    case 'tuple':
      return { ...plain, items: plain.items.map(unmarkDeep) };
    case 'map':
    case 'object':
      return { ...plain, entries: new Map([...plain.entries].map(([key, item]) => [key, unmarkDeep(item)])) };
    default:
      return plain;
  }
}

/** The result, marked when anything in its sources is. */
export function withMarksOf<V extends Value>(result: V, ...sources: readonly Value[]): V {
  return sources.some(isMarked) ? mark(result) : result;
}
