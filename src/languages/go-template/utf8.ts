/**
 * Go strings are bytes, ours are UTF-16. A byte that is not part of valid UTF-8 is held as the lone surrogate
 * U+DC00 + byte (the convention of Python's `surrogateescape`), so that `"\xff"`, `slice` and `printf "%x"` see the byte.
 */
const escapeBase = 0xdc00;

/** The UTF-8 bytes of a string; lone surrogates U+DC80..U+DCFF give the byte that they stand for. */
export function toBytes(text: string): Uint8Array {
  if (text.isWellFormed()) return Buffer.from(text, 'utf8');
  const parts: Uint8Array[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const isByte = code >= escapeBase + 0x80 && code <= escapeBase + 0xff;
    parts.push(isByte ? Uint8Array.of(code - escapeBase) : Buffer.from(character, 'utf8'));
  }
  return Buffer.concat(parts);
}

/** The string of UTF-8 bytes; a byte that is not valid becomes its lone surrogate. */
export function fromBytes(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('utf8');
  if (!text.includes('\ufffd')) return text;
  let result = '';
  let at = 0;
  while (at < bytes.length) {
    const size = sequenceLength(bytes, at);
    if (size === 0) {
      result += String.fromCharCode(escapeBase + (bytes[at] ?? 0));
      at += 1;
      continue;
    }
    result += Buffer.from(bytes.subarray(at, at + size)).toString('utf8');
    at += size;
  }
  return result;
}

/** How many bytes a string has in Go. */
export function utf8Length(text: string): number {
  return text.isWellFormed() ? Buffer.byteLength(text, 'utf8') : toBytes(text).length;
}

/** How many runes a string has in Go. */
export function runeCount(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** The text as it can be written: joined bytes become characters, bytes that are not UTF-8 become U+FFFD. */
export function wellFormed(text: string): string {
  return text.isWellFormed() ? text : Buffer.from(toBytes(text)).toString('utf8');
}

/** Length of the valid UTF-8 sequence at a position, 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  const piece = Buffer.from(bytes.subarray(at, at + size));
  if (piece.length < size) return 0;
  const decoded = piece.toString('utf8');
  return decoded.isWellFormed() && Buffer.from(decoded, 'utf8').equals(piece) ? size : 0;
}
