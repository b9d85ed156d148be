import { isSpace } from './characters.js';

/** What opens an action. */
export const leftDelimiter = '{{';
/** What closes an action. */
export const rightDelimiter = '}}';
/** A minus and a blank after the left delimiter remove white space before the action. */
export const leftTrimMark = '- ';

/** Whether a text has any action or comment at all; without one it renders to itself. */
export function hasActions(source: string): boolean {
  return source.includes(leftDelimiter);
}

/** The right delimiter at an offset, with its trim mark (blank and minus) if it has one. */
export function rightDelimiterAt(source: string, offset: number): { trims: boolean; length: number } | undefined {
  if (source.startsWith(rightDelimiter, offset)) return { trims: false, length: rightDelimiter.length };
  const trims = isSpace(source.charAt(offset)) && source.startsWith(`-${rightDelimiter}`, offset + 1);
  return trims ? { trims, length: leftTrimMark.length + rightDelimiter.length } : undefined;
}
