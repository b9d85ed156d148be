import { isIdentifier } from '../hcl/identifier.js';

/** A piece of a string template: literal text, or the text of an expression that is inserted. */
export type TextPart = { readonly literal: string } | { readonly expression: string };

/** A quoted template: `"a-${var.b}"`. */
export function quoteParts(parts: readonly TextPart[]): string {
  const merged = mergeLiterals(parts);
  const pieces = merged.map((part, index) => {
    if ('expression' in part) return `\${${part.expression}}`;
    return escapeLiteral(part.literal, merged[index + 1] !== undefined);
  });
  return `"${pieces.join('')}"`;
}

/** A quoted text without insertions. */
export function quoteText(text: string): string {
  return quoteParts([{ literal: text }]);
}

/** `name = value`, where the name may be any key of an object. */
export function objectItem(key: string, value: string): string {
  return `${isIdentifier(key) && key !== 'for' ? key : quoteText(key)} = ${value}`;
}

/** An object, one item a line; each item as {@link objectItem} writes it. */
export function objectText(items: readonly string[]): string {
  return items.length === 0 ? '{}' : `{\n${items.join('\n')}\n}`;
}

/** A tuple on one line. */
export function tupleText(items: readonly string[]): string {
  return `[${items.join(', ')}]`;
}

/** A block; `header` is its type with its labels. */
export function blockText(header: string, lines: readonly string[]): string {
  return lines.length === 0 ? `${header} {\n}` : `${header} {\n${lines.join('\n')}\n}`;
}

/** Sorts the items of a body by the names that they begin with; those of one name stay in order. */
export function sortByName(items: readonly string[]): string[] {
  const name = (item: string) => item.slice(0, item.search(/\s/));
  return items.toSorted((a, b) => (name(a) === name(b) ? 0 : name(a) < name(b) ? -1 : 1));
}

/** Lines of comment. */
export function commentText(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '#' : `# ${line}`))
    .join('\n');
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['"', '\\"'],
  ['\\', '\\\\'],
]);

function escapeLiteral(text: string, isFollowed: boolean): string {
  const escaped = text
    .replace(/["\\\u0000-\u001f\u007f\u2028\u2029\ufeff]/g, (character) => {
      return NAMED.get(character) ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    })
    .replace(/\$\{/g, '$$$${')
    .replace(/%\{/g, '%%{');
  // A dollar sign right before an insertion would escape it.
  return isFollowed ? escaped.replace(/\$+$/, (dollars) => `\${"${dollars}"}`) : escaped;
}

function mergeLiterals(parts: readonly TextPart[]): TextPart[] {
  const merged: TextPart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if ('literal' in part && last !== undefined && 'literal' in last) {
      merged[merged.length - 1] = { literal: last.literal + part.literal };
    } else if (!('literal' in part) || part.literal !== '') merged.push(part);
  }
  return merged;
}
