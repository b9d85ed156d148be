import type { SourceRange } from '../support/diagnostics.js';

/** A value as a template writes it, with its place; what weak decoding works on (spec-json-template 8). */
export type SourceValue = SourceString | SourceNumber | SourceBool | SourceNull | SourceList | SourceMap;

/** A text. */
export interface SourceString {
  readonly kind: 'string';
  readonly value: string;
  readonly range: SourceRange;
}

/** A number; as in Go's decoding into `any`, always a float64. */
export interface SourceNumber {
  readonly kind: 'number';
  readonly value: number;
  readonly range: SourceRange;
}

/** true or false. */
export interface SourceBool {
  readonly kind: 'bool';
  readonly value: boolean;
  readonly range: SourceRange;
}

/** null: the same as absent. */
export interface SourceNull {
  readonly kind: 'null';
  readonly range: SourceRange;
}

/** A list. */
export interface SourceList {
  readonly kind: 'list';
  readonly items: readonly SourceValue[];
  readonly range: SourceRange;
}

/** An object, in source order. */
export interface SourceMap {
  readonly kind: 'map';
  readonly entries: readonly SourceEntry[];
  readonly range: SourceRange;
}

/** A member of an object. */
export interface SourceEntry {
  readonly name: string;
  readonly nameRange: SourceRange;
  readonly value: SourceValue;
}

/** The entry of a name as Packer looks it up: the exact name, else the first that differs only in case. */
export function findEntry(map: SourceMap, name: string): SourceEntry | undefined {
  const exact = map.entries.find((entry) => entry.name === name);
  if (exact !== undefined) return exact;
  const folded = name.toLowerCase();
  return map.entries.find((entry) => entry.name.toLowerCase() === folded);
}

/** Go's name of a value's type, as error texts show it. */
export function goTypeName(value: SourceValue): string {
  switch (value.kind) {
    case 'number':
      return 'float64';
    case 'list':
      return '[]interface {}';
    case 'map':
      return 'map[string]interface {}';
    default:
      return value.kind;
  }
}

/** Go's short name of a value's kind: `slice`, `map`. */
export function goKindName(value: SourceValue): string {
  if (value.kind === 'list') return 'slice';
  return value.kind === 'map' ? 'map' : goTypeName(value);
}

/** A value as Go's `%v` prints it, cut when long. */
export function goValueText(value: SourceValue): string {
  const text = fullText(value);
  return text.length > 200 ? `${text.slice(0, 200)}...` : text;
}

function fullText(value: SourceValue): string {
  switch (value.kind) {
    case 'null':
      return '<nil>';
    case 'list':
      return `[${value.items.map(fullText).join(' ')}]`;
    case 'map': {
      const entries = [...value.entries].sort((a, b) => (a.name < b.name ? -1 : 1));
      return `map[${entries.map((entry) => `${entry.name}:${fullText(entry.value)}`).join(' ')}]`;
    }
    default:
      return String(value.value);
  }
}
