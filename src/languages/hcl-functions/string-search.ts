import type { HclFunction } from './definition.js';
import { textFunction, textTest } from './text-function.js';

/** Functions that look for a literal text. @see spec-hcl2 C */
export const SEARCH_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([
  ['endswith', textTest(['str', 'suffix'], (text, suffix) => text.endsWith(suffix))],
  ['replace', textFunction(['str', 'substr', 'replace'], replaced)],
  ['startswith', textTest(['str', 'prefix'], (text, prefix) => text.startsWith(prefix))],
  ['strcontains', textTest(['str', 'substr'], (text, part) => text.includes(part))],
]);

/** The empty text is found before, between and after the code points. */
function replaced(text: string, part: string, replacement: string): string {
  if (part !== '') return text.split(part).join(replacement);
  return [replacement, ...Array.from(text, (character) => character + replacement)].join('');
}
