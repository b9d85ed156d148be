import {
  findEntry,
  goKindName,
  goTypeName,
  goValueText,
  type SourceMap,
  type SourceValue,
} from '../../config/source-value.js';
import { weakString } from '../../config/weak-scalars.js';
import type { Diagnostic, SourceRange } from '../../support/diagnostics.js';
import { BuildError } from '../../support/errors.js';
import type { TargetName } from './document.js';

/** Collects the problems of a template's structure. */
export class Problems {
  readonly found: Diagnostic[] = [];

  add(code: string, summary: string, range: SourceRange, hint?: string): void {
    this.found.push({ severity: 'error', code, summary, range, hint });
  }

  /** Runs a decoder that may throw; its problem is reported with its label (`provisioner 1`), if any, in front. */
  attempt<T>(label: string, range: SourceRange, decode: () => T): T | undefined {
    try {
      return decode();
    } catch (error) {
      if (!(error instanceof BuildError)) throw error;
      this.add('InvalidTemplate', label === '' ? error.message : `${label}: ${error.message}`, range, error.hint);
      return undefined;
    }
  }
}

/** A meta key's value: exact name first, then any case; null is the same as absent. */
export function metaValue(map: SourceMap, name: string): SourceValue | undefined {
  const value = findEntry(map, name)?.value;
  return value === undefined || value.kind === 'null' ? undefined : value;
}

/** The map without meta keys; only their lower-case spelling is taken out (spec-json-template 4.1). */
export function without(map: SourceMap, names: readonly string[]): SourceMap {
  return { ...map, entries: map.entries.filter((entry) => !names.includes(entry.name)) };
}

/** A weakly decoded text of a meta key, with its place. */
export function metaText(
  map: SourceMap,
  name: string,
): { readonly value: string; readonly range: SourceRange } | undefined {
  const value = metaValue(map, name);
  return value === undefined ? undefined : { value: weakString(value, fieldName(name)), range: value.range };
}

/** Names of builders; a lone one is accepted, and is one name even with a comma in it, unlike a component's options. */
export function weakTargets(map: SourceMap, name: 'only' | 'except'): TargetName[] {
  const value = metaValue(map, name);
  if (value === undefined || (value.kind === 'map' && value.entries.length === 0)) return [];
  const items = value.kind === 'list' ? value.items : [value];
  return items.map((item, index) => targetName(item, () => weakString(item, `${fieldName(name)}[${index}]`)));
}

/** Null is the empty name. */
function targetName(item: SourceValue, read: () => string): TargetName {
  return { name: item.kind === 'null' ? '' : read(), range: item.range };
}

/** A value that must be a string. Throws Packer's text. */
export function strictString(value: SourceValue, name: string): string {
  return value.kind === 'string' ? value.value : wrongType(value, name, 'string');
}

/** A value that must be a list of strings. Throws Packer's text. */
export function strictTargets(map: SourceMap, name: 'only' | 'except'): TargetName[] {
  const value = metaValue(map, name);
  if (value === undefined) return [];
  const items = strictList(value, fieldName(name));
  return items.map((item, index) => targetName(item, () => strictString(item, `${fieldName(name)}[${index}]`)));
}

/** A value that must be a list. Throws Packer's text. */
export function strictList(value: SourceValue, name: string): readonly SourceValue[] {
  if (value.kind === 'list') return value.items;
  throw structureError(`'${name}': source data must be an array or slice, got ${goKindName(value)}`);
}

/** A value that must be an object. Throws Packer's text. */
export function strictMap(value: SourceValue, name: string): SourceMap {
  if (value.kind === 'map') return value;
  throw structureError(`'${name}' expected a map, got '${goKindName(value)}'`);
}

/** Throws Packer's text for a value of another type than the wanted one. */
export function wrongType(value: SourceValue, name: string, wanted: string): never {
  const prefix = `'${name}' expected type '${wanted}'`;
  throw structureError(`${prefix}, got unconvertible type '${goTypeName(value)}', value: '${goValueText(value)}'`);
}

function structureError(message: string): BuildError {
  return new BuildError(message, { code: 'InvalidTemplate', source: 'user' });
}

/** Packer names these by their internal field; those with an underscore as written. */
function fieldName(name: string): string {
  return name.includes('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);
}
