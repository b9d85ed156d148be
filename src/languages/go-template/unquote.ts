import { fromBytes, toBytes } from './utf8.js';

const simpleEscapes: ReadonlyMap<string, string> = new Map([
  ['a', '\x07'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['\\', '\\'],
]);

const hexDigits: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

/** The value of a string constant with its quotes (`"` or backquotes); undefined when it is not valid Go. */
export function unquote(constant: string): string | undefined {
  const body = constant.slice(1, -1);
  // Carriage returns are no part of Go's raw strings.
  if (constant.startsWith('`')) return body.replaceAll('\r', '');
  let result = '';
  let at = 0;
  while (at < body.length) {
    const piece = unquoteCharacter(body, at, '"');
    if (piece === undefined) return undefined;
    result += piece.text;
    at = piece.end;
  }
  return result.isWellFormed() ? result : fromBytes(toBytes(result));
}

/** The code of a character constant with its quotes; undefined when it is not valid Go, 'many' when more than one. */
export function unquoteCharacterConstant(constant: string): number | 'many' | undefined {
  const piece = unquoteCharacter(constant, 1, "'");
  if (piece === undefined) return undefined;
  return piece.end === constant.length - 1 ? piece.code : 'many';
}

interface Piece {
  readonly text: string;
  readonly code: number;
  readonly end: number;
}

/** One character or escape of a constant whose quotes are `mark`. */
function unquoteCharacter(text: string, at: number, mark: string): Piece | undefined {
  const code = text.codePointAt(at);
  if (code === undefined || text[at] === mark) return undefined;
  if (text[at] !== '\\') return pieceOf(code, at + (code > 0xffff ? 2 : 1));
  const letter = text.charAt(at + 1);
  const simple = letter === mark ? mark : simpleEscapes.get(letter);
  if (simple !== undefined && letter !== '') return pieceOf(simple.charCodeAt(0), at + 2);
  const octal = /^[0-3][0-7]{2}/.exec(text.slice(at + 1, at + 4));
  if (octal !== null) return bytePiece(Number.parseInt(octal[0], 8), at + 4);
  const width = hexDigits.get(letter);
  if (width === undefined) return undefined;
  const digits = text.slice(at + 2, at + 2 + width);
  if (digits.length < width || !/^[0-9a-fA-F]+$/.test(digits)) return undefined;
  const value = Number.parseInt(digits, 16);
  const end = at + 2 + width;
  if (letter === 'x') return bytePiece(value, end);
  return value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff) ? undefined : pieceOf(value, end);
}

function pieceOf(code: number, end: number): Piece {
  return { text: String.fromCodePoint(code), code, end };
}

/** A byte written as `\x` or octal: above 0x7f it is not a character by itself. */
function bytePiece(byte: number, end: number): Piece {
  return { text: byte < 0x80 ? String.fromCharCode(byte) : String.fromCharCode(0xdc00 + byte), code: byte, end };
}
