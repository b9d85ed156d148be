import type { OptionPath } from '../contract/config.js';
import type { SourceRange } from '../support/diagnostics.js';
import type { Decoding } from './decoding.js';
import type { SourceEntry, SourceValue } from './source-value.js';

/** Remembers where the items of a list stand (and those of lists within it): what is wrong with one of them is shown there. */
export function placeItems(decoding: Decoding, path: OptionPath, value: SourceValue): void {
  if (value.kind !== 'list') return;
  for (const [index, item] of value.items.entries()) {
    decoding.place([...path, index], item.range);
    placeItems(decoding, [...path, index], item);
  }
}

/** Remembers where the keys of a map stand; a map may be written as a list of objects. */
export function placeKeys(decoding: Decoding, path: OptionPath, value: SourceValue): void {
  const parts = value.kind === 'list' ? value.items : [value];
  for (const part of parts) {
    if (part.kind !== 'map') continue;
    for (const entry of part.entries) decoding.place([...path, entry.name], entryRange(entry));
  }
}

/** From the name of an option to the end of its value. */
export function entryRange(entry: SourceEntry): SourceRange {
  return { file: entry.nameRange.file, start: entry.nameRange.start, end: entry.value.range.end };
}
