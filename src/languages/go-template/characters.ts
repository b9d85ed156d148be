const letterOrDigit = /^[\p{L}\p{Nd}_]$/u;
const printable = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;

/** Blank, tab, carriage return or newline: what separates words and what trim marks remove. */
export function isSpace(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\r' || character === '\n';
}

/** A character of identifiers: letter, digit or `_`. */
export function isAlphaNumeric(character: string): boolean {
  return letterOrDigit.test(character);
}

/** Go's `unicode.IsPrint`: letters, marks, numbers, punctuation, symbols and the ASCII blank. */
export function isPrintable(character: string): boolean {
  return printable.test(character);
}

/** `U+0040 '@'`, Go's `%#U`. */
export function describeCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return isPrintable(character) ? `U+${code} '${character}'` : `U+${code}`;
}
