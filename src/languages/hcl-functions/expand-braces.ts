import { FunctionError } from './definition.js';

/** How many patterns one can stand for. */
const MAXIMUM_PATTERNS = 10_000;

/**
 * A pattern with `{a,b}` as the patterns it stands for; alternatives may hold further ones. A backslash takes the meaning
 * from the character after it. Throws {@link FunctionError} for a brace that is not closed.
 */
export function expandBraces(pattern: string): string[] {
  const open = indexOfAny(pattern, '{', 0);
  if (open < 0) return [pattern];
  const { alternatives, end } = alternativesOf(pattern, open);
  const heads = alternatives.flatMap((alternative) => expandBraces(alternative));
  const tails = expandBraces(pattern.slice(end));
  if (heads.length * tails.length > MAXIMUM_PATTERNS) {
    throw new FunctionError(`failed to glob pattern (${pattern}): too many alternatives`);
  }
  const before = pattern.slice(0, open);
  return heads.flatMap((head) => tails.map((tail) => before + head + tail));
}

/** What stands between the brace and its counterpart, by the commas of this level, and where the rest begins. */
function alternativesOf(pattern: string, open: number): { readonly alternatives: string[]; readonly end: number } {
  const alternatives: string[] = [];
  let start = open + 1;
  let depth = 0;
  for (let at = indexOfAny(pattern, '{},', start); at >= 0; at = indexOfAny(pattern, '{},', at + 1)) {
    const character = pattern[at];
    if (character === '{') depth++;
    else if (depth > 0) depth -= character === '}' ? 1 : 0;
    else {
      alternatives.push(pattern.slice(start, at));
      start = at + 1;
      if (character === '}') return { alternatives, end: start };
    }
  }
  throw new FunctionError(`failed to glob pattern (${pattern}): syntax error in pattern`);
}

/** The next of the characters that no backslash precedes; -1 when there is none. */
function indexOfAny(text: string, characters: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (characters.includes(text.charAt(at))) return at;
  }
  return -1;
}
