import type { JsonValue } from './json-value.js';

const ESCAPED: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/**
 * A value as `packer fix` prints it (spec-commands 6): keys sorted by code point, two blanks of indent, `&` escaped while
 * `<` and `>` stand as they are, numbers as Go prints a float64. No line break at the end.
 */
export function printJson(value: JsonValue, indent = ''): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (typeof value === 'boolean') return String(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => inner + printJson(item, inner));
    return items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n${indent}]`;
  }
  const members = [...value]
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([key, item]) => `${inner}${quote(key)}: ${printJson(item, inner)}`);
  return members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n${indent}}`;
}

/** Go's escapes: control characters as `\u00XX` save tab and line ends, `&`, and JavaScript's line separators. */
function quote(text: string): string {
  const escaped = text.replace(
    /["\\\u0000-\u001f&\u2028\u2029]/g,
    (character) => ESCAPED[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `"${escaped}"`;
}

/** Go sorts by UTF-8 bytes, which is the order of code points; UTF-16 order differs beyond the basic plane. */
function compareCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
