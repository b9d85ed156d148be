import { BuildError } from '../support/errors.js';
import { goKindName, goTypeName, type SourceMap, type SourceValue } from './source-value.js';
import { unconvertible, weakInt, weakString } from './weak-scalars.js';

/** A list of strings: a string is split at commas without trimming, a single value is a list of one (spec-json-template 8). */
export function weakStringList(value: SourceValue, name: string): string[] {
  return listItems(value).map((item, index) => (item.kind === 'null' ? '' : weakString(item, `${name}[${index}]`)));
}

/** A list of whole numbers, by the same rules. */
export function weakIntList(value: SourceValue, name: string): number[] {
  return listItems(value).map((item, index) => (item.kind === 'null' ? 0 : weakInt(item, `${name}[${index}]`)));
}

/** A list of lists of strings; each inner one may be a comma string. */
export function weakStringListList(value: SourceValue, name: string): string[][] {
  return listItems(value).map((item, index) => (item.kind === 'null' ? [] : weakStringList(item, `${name}[${index}]`)));
}

/** A map of strings in template order; a list of objects is merged. The map has no prototype: any key is safe. */
export function weakStringMap(value: SourceValue, name: string): Record<string, string> {
  const result = emptyMap<string>();
  for (const part of mapParts(value, name)) {
    for (const entry of part.entries) {
      result[entry.name] = entry.value.kind === 'null' ? '' : weakString(entry.value, `${name}[${entry.name}]`);
    }
  }
  return result;
}

/** The objects of a repeatable block: a list of objects, or one object; an empty object is none, an empty text too. */
export function blockItems(value: SourceValue, name: string): SourceMap[] {
  if (value.kind === 'map') return value.entries.length === 0 ? [] : [value];
  if (value.kind === 'string' && value.value === '') return [];
  if (value.kind !== 'list') return unconvertibleToMap(value, name);
  return value.items.map((item, index) => {
    if (item.kind === 'null') return { kind: 'map', entries: [], range: item.range };
    return item.kind === 'map' ? item : unconvertibleToMap(item, `${name}[${index}]`);
  });
}

/** The object of a nested block. */
export function blockItem(value: SourceValue, name: string): SourceMap {
  return value.kind === 'map' ? value : unconvertibleToMap(value, name);
}

/** A map on which no key means anything special. */
export function emptyMap<T>(): Record<string, T> {
  // `as`: Object.create is typed `any`; an object without prototype is a record of anything.
  return Object.create(null) as Record<string, T>;
}

function listItems(value: SourceValue): readonly SourceValue[] {
  if (value.kind === 'list') return value.items;
  if (value.kind === 'map') return value.entries.length === 0 ? [] : [value];
  if (value.kind !== 'string') return [value];
  if (value.value === '') return [];
  return value.value.split(',').map((part) => ({ kind: 'string', value: part, range: value.range }));
}

function mapParts(value: SourceValue, name: string): SourceMap[] {
  if (value.kind === 'map') return [value];
  if (value.kind !== 'list') return unconvertibleToMap(value, name);
  return value.items.map((item, index) =>
    item.kind === 'map' ? item : unconvertible(item, `${name}[${index}]`, 'map[string]string'),
  );
}

function unconvertibleToMap(value: SourceValue, name: string): never {
  throw new BuildError(
    `'${name}' expected a map, got '${value.kind === 'list' ? goKindName(value) : goTypeName(value)}'`,
    {
      code: 'InvalidOption',
      source: 'user',
      hint: 'Write an object: { "name": "value" }.',
      range: value.range,
    },
  );
}
