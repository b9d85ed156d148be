/** Characters whose title case is not their upper case: digraphs, each as upper, title and lower case. */
const DIGRAPHS = ['\u01c4\u01c5\u01c6', '\u01c7\u01c8\u01c9', '\u01ca\u01cb\u01cc', '\u01f1\u01f2\u01f3'];

/** Modern Georgian has upper-case letters, but does not begin words with them. */
const GEORGIAN = /^[\u10d0-\u10ff]$/;

/** The upper-case character of a character: one for one, whatever the language; `ß` stays (Go: unicode.ToUpper). @see spec-hcl2 C */
export function simpleUpper(character: string): string {
  const upper = character.toUpperCase();
  return isOneCharacter(upper) ? upper : withIota(character);
}

/** The lower-case character of a character: one for one, whatever the language; `İ` is `i`. */
export function simpleLower(character: string): string {
  const lower = character.toLowerCase();
  return isOneCharacter(lower) ? lower : lower.charAt(0);
}

/** The character that a word begins with in title case. */
export function simpleTitle(character: string): string {
  if (GEORGIAN.test(character)) return character;
  const forms = DIGRAPHS.find((digraph) => digraph.includes(character));
  return forms?.charAt(1) ?? simpleUpper(character);
}

function isOneCharacter(text: string): boolean {
  return text.length === String.fromCodePoint(text.codePointAt(0) ?? 0).length;
}

/**
 * Greek letters with a iota below are two letters in JavaScript's upper case, though each has a character for both.
 * The others that become several have none, and stay.
 */
function withIota(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x1f80 && code <= 0x1faf) return String.fromCharCode(code | 8);
  return code === 0x1fb3 || code === 0x1fc3 || code === 0x1ff3 ? String.fromCharCode(code + 9) : character;
}
