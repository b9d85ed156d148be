import type { SourceValue } from '../../src/config/source-value.js';
import { emptyMap } from '../../src/config/weak-collections.js';

/** A value as plain data, objects without prototype. */
export function plainData(value: SourceValue): unknown {
  if (value.kind === 'null') return undefined;
  if (value.kind === 'list') return value.items.map((item) => plainData(item) ?? null);
  if (value.kind !== 'map') return value.value;
  const result = emptyMap<unknown>();
  for (const entry of value.entries) result[entry.name] = plainData(entry.value);
  return result;
}
