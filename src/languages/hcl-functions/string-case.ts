import { simpleLower, simpleTitle, simpleUpper } from '../../support/simple-case.js';
import type { HclFunction } from './definition.js';
import { textFunction } from './text-function.js';

/** Functions of upper and lower case. @see spec-hcl2 C */
export const CASE_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([
  ['lower', textFunction(['str'], (text) => Array.from(text, simpleLower).join(''))],
  ['title', textFunction(['str'], titleCase)],
  ['upper', textFunction(['str'], (text) => Array.from(text, simpleUpper).join(''))],
]);

/** Title case for what follows a separator or begins the text; the rest stays. */
function titleCase(text: string): string {
  let previous = ' ';
  let result = '';
  for (const character of text) {
    result += isSeparator(previous) ? simpleTitle(character) : character;
    previous = character;
  }
  return result;
}

/** All of ASCII but letters, digits and underscore; beyond it only white space. */
function isSeparator(character: string): boolean {
  return /^(?:[^\w\u0080-\u{10ffff}]|\p{White_Space})$/u.test(character);
}
