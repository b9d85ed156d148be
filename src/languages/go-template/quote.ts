import { isPrintable } from './characters.js';
import { toBytes } from './utf8.js';

const shortEscapes: ReadonlyMap<string, string> = new Map([
  ['\x07', '\\a'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\v', '\\v'],
  ['\\', '\\\\'],
]);

/** Go's `strconv.Quote` (`%q`); with `ascii`, `QuoteToASCII` (`%+q`). */
export function quote(text: string, options: { ascii?: boolean; mark?: '"' | "'" } = {}): string {
  const mark = options.mark ?? '"';
  let result = mark;
  for (const character of text) result += quoteCharacter(character, mark, options.ascii ?? false);
  return result + mark;
}

function quoteCharacter(character: string, mark: string, ascii: boolean): string {
  if (character === mark) return `\\${mark}`;
  const short = shortEscapes.get(character);
  if (short !== undefined) return short;
  const code = character.codePointAt(0) ?? 0;
  if (isPrintable(character) && !(ascii && code > 0x7f)) return character;
  if (code >= 0xd800 && code <= 0xdfff) return `\\x${hex(toBytes(character)[0] ?? 0, 2)}`;
  if (code < 0x20 || code === 0x7f) return `\\x${hex(code, 2)}`;
  return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
}

function hex(value: number, width: number): string {
  return value.toString(16).padStart(width, '0');
}

/** Go's `strconv.CanBackquote`: one line without control characters (tab excepted) or backquotes. */
export function canBackquote(text: string): boolean {
  return text.isWellFormed() && !/[\0-\x08\n-\x1f\x7f`\ufeff]/.test(text);
}
