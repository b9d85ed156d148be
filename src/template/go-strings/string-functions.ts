import { GoFunctionError } from '../../languages/go-template/errors.js';
import { simpleLower, simpleUpper } from '../../support/simple-case.js';

/** The `index`-th part of a text; outside is an error (Packer's `split`). */
export function splitPart(text: string, separator: string, index: number): string {
  const parts = separator === '' ? [...text] : text.split(separator);
  const part = index < 0 ? undefined : parts[index];
  if (part !== undefined) return part;
  throw new GoFunctionError(
    `the substring ${index} was unavailable using the separator value, ${separator}, only ${parts.length} values were found`,
  );
}

/** Replaces the first `count` occurrences, all when negative; an empty `old` stands before every character and at the end (Go: strings.Replace). */
export function replaceFirst(text: string, { old, by, count }: { old: string; by: string; count: number }): string {
  let left = count < 0 ? Number.POSITIVE_INFINITY : count;
  if (old === '') {
    let result = '';
    for (const character of text) result += (left-- > 0 ? by : '') + character;
    return left > 0 ? result + by : result;
  }
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf(old); at !== -1 && left > 0; at = text.indexOf(old, from)) {
    parts.push(text.slice(from, at), by);
    from = at + old.length;
    left--;
  }
  return parts.join('') + text.slice(from);
}

/** Upper case character by character, as Go maps it: `ß` stays. */
export function upperCase(text: string): string {
  return Array.from(text, simpleUpper).join('');
}

/** Lower case character by character. */
export function lowerCase(text: string): string {
  return Array.from(text, simpleLower).join('');
}
