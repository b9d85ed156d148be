import type { SourceMap, SourceValue } from '../../config/source-value.js';
import { objectItem, objectText, quoteParts, tupleText } from './hcl-text.js';
import type { Writing } from './writing.js';

/** A value as an expression (spec-commands 8.2). Depth is bounded by the JSON reader. */
export function expressionText(value: SourceValue, writing: Writing): string {
  switch (value.kind) {
    case 'string':
      return writing.text(value);
    case 'list':
      return tupleText(value.items.map((item) => expressionText(item, writing)));
    case 'map':
      return mapText(value, writing, (item) => expressionText(item, writing));
    case 'null':
      return 'null';
    case 'number':
      return numberText(value.value);
    default:
      return String(value.value);
  }
}

/** An object with its keys in order. Keys are templates, too (spec-json-template 7.1). */
export function mapText({ entries }: SourceMap, writing: Writing, item: (value: SourceValue) => string): string {
  const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const items = sorted.map(({ name, nameRange, value }) => {
    const parts = writing.parts({ value: name, range: nameRange });
    const isPlain = parts.every((part) => 'literal' in part && part.literal === name);
    return isPlain ? objectItem(name, item(value)) : `${quoteParts(parts)} = ${item(value)}`;
  });
  return objectText(items);
}

/** A number in full: without an exponent where it is whole. */
export function numberText(value: number): string {
  return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}
