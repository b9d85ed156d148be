/** The column after which a quoted text goes on in the next line, at a space. */
const LINE_WIDTH = 80;

/** Bytes of the longest key that stands before its colon on one line; longer ones follow a `? `. */
const SIMPLE_KEY_LENGTH = 128;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\0', '\\0'],
  ['\x07', '\\a'],
  ['\b', '\\b'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\v', '\\v'],
  ['\f', '\\f'],
  ['\r', '\\r'],
  ['\x1b', '\\e'],
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\x85', '\\N'],
  ['\u2028', '\\L'],
  ['\u2029', '\\P'],
]);

/** What libyaml takes for printable; it escapes all characters beyond the basic plane. */
const PRINTABLE = /^[\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/;

/** True for text of several lines that a literal block (`|`) can hold. */
export function isBlock(text: string): boolean {
  return text.includes('\n') && PRINTABLE.test(text) && !/ (?:[\n\u2028\u2029]|$)/.test(text);
}

/** The first line of a literal block: an indentation indicator where the text's own indentation misleads, and what becomes of line ends. */
export function literalHeader(text: string): string {
  const indicator = /^[ \n\u2028\u2029]/.test(text) ? '2' : '';
  if (!/[\n\u2028\u2029]$/.test(text)) return `|${indicator}-`;
  return /(?:^|[\n\u2028\u2029])[\n\u2028\u2029]$/.test(text) ? `|${indicator}+` : `|${indicator}`;
}

/** True for a key that can stand before its colon on one line. */
export function isSimpleKey(key: string): boolean {
  return Buffer.byteLength(key) <= SIMPLE_KEY_LENGTH && !/[\n\r\x85\u2028\u2029]/.test(key);
}

/** Where a quoted text begins and its further lines stand. */
export interface Folding {
  readonly column: number;
  readonly indent: number;
}

/** A text between double quotes; with `folding` long ones go on in further lines. */
export function doubleQuoted(text: string, folding?: Folding): string {
  const characters = [...text];
  // libyaml escapes the whole of a text that begins with a byte order mark.
  if (text.startsWith('\ufeff')) return `"${characters.map(escaped).join('')}"`;
  const last = characters.length - 1;
  let result = '"';
  let column = (folding?.column ?? 0) + 1;
  let isAfterSpace = false;
  for (const [index, character] of characters.entries()) {
    const isFold = character === ' ' && folding && !isAfterSpace && column > LINE_WIDTH && index > 0 && index < last;
    if (isFold) {
      const start = ' '.repeat(folding.indent) + (characters[index + 1] === ' ' ? '\\' : '');
      result += `\n${start}`;
      column = start.length;
    } else {
      const shown = shownOrEscaped(character);
      result += shown;
      column += [...shown].length;
    }
    isAfterSpace = character === ' ';
  }
  return `${result}"`;
}

function shownOrEscaped(character: string): string {
  return PRINTABLE.test(character) && !ESCAPES.has(character) ? character : escaped(character);
}

function escaped(character: string): string {
  const named = ESCAPES.get(character);
  if (named !== undefined) return named;
  const digits = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  if (digits.length <= 2) return `\\x${digits.padStart(2, '0')}`;
  return digits.length <= 4 ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`;
}
