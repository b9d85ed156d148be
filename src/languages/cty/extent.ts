import type { Value } from './values.js';

/** How far a value goes. */
export interface Extent {
  /** How many collections are inside each other; 0 for a single value. */
  readonly depth: number;
  /** How many values it and its parts are, those that are there several times counted each time; a long text counts as several. */
  readonly size: number;
}

/**
 * Deviation: value-extent. Deeper or larger values are nobody's, but a bomb's: a few locals, each made of the one before, exceed
 * stack or memory.
 */
export const MAXIMUM_EXTENT: Extent = { depth: 500, size: 1_000_000 };

/** A text counts as a value for each so many characters. */
const CHARACTERS = 100;

/** The extents of collections: a value made of earlier ones is measured without walking through those again. */
const known = new WeakMap<Value, Extent>();

/** Measures a value, in time that is linear in what is new in it. */
export function extentOf(value: Value): Extent {
  switch (value.kind) {
    case 'list':
    case 'set':
    case 'tuple':
      return collectionExtent(value, value.items);
    case 'map':
    case 'object':
      return collectionExtent(value, value.entries.values());
    case 'string':
      return { depth: 0, size: 1 + Math.floor(value.value.length / CHARACTERS) };
    default:
      return { depth: 0, size: 1 };
  }
}

function collectionExtent(collection: Value, items: Iterable<Value>): Extent {
  const earlier = known.get(collection);
  if (earlier !== undefined) return earlier;
  let depth = 0;
  let size = 1;
  for (const item of items) {
    const inner = extentOf(item);
    depth = Math.max(depth, inner.depth);
    size += inner.size;
  }
  const extent = { depth: depth + 1, size };
  known.set(collection, extent);
  return extent;
}
