import type { HclFunction } from './definition.js';
import { textFunction } from './text-function.js';

/** Functions that take something off the ends of a text. @see spec-hcl2 C */
export const TRIM_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([
  ['chomp', textFunction(['str'], chomp)],
  ['trim', textFunction(['str', 'cutset'], trim)],
  ['trimprefix', textFunction(['str', 'prefix'], trimPrefix)],
  ['trimspace', textFunction(['str'], trimSpace)],
  ['trimsuffix', textFunction(['str', 'suffix'], trimSuffix)],
]);

function chomp(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return text.slice(0, end);
}

function trim(text: string, cutset: string): string {
  const cut = new Set(cutset);
  return trimWhile(text, (character) => cut.has(character));
}

function trimSpace(text: string): string {
  return trimWhile(text, (character) => /^\p{White_Space}$/u.test(character));
}

function trimPrefix(text: string, prefix: string): string {
  return text.startsWith(prefix) ? text.slice(prefix.length) : text;
}

function trimSuffix(text: string, suffix: string): string {
  return text.endsWith(suffix) ? text.slice(0, text.length - suffix.length) : text;
}

function trimWhile(text: string, isCut: (character: string) => boolean): string {
  const characters = Array.from(text);
  const start = characters.findIndex((character) => !isCut(character));
  const last = characters.findLastIndex((character) => !isCut(character));
  return start < 0 ? '' : characters.slice(start, last + 1).join('');
}
