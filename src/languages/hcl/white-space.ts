const WHITE_SPACE = /^\p{White_Space}$/u;

/** True for a character that Go's unicode.IsSpace takes for white space. */
function isSpace(character: string | undefined): boolean {
  return character !== undefined && WHITE_SPACE.test(character);
}

/** The number of white space characters at the start. (All of them are single UTF-16 units.) */
export function leadingSpace(text: string): number {
  let at = 0;
  while (isSpace(text[at])) at++;
  return at;
}

/** The text without white space at its start. */
export function trimStart(text: string): string {
  return text.slice(leadingSpace(text));
}

/** The text without white space at its end. */
export function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isSpace(text[end - 1])) end--;
  return text.slice(0, end);
}

/** The text without white space at both ends. */
export function trimSpace(text: string): string {
  return trimStart(trimEnd(text));
}
