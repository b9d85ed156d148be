import { iconvEncoding } from './iconv.js';
import type { TextEncoding } from './text-encoding.js';

const EUC_JP = iconvEncoding('euc-jp');
const TO_ASCII = Buffer.from('\x1b(B');
const TO_KANJI = Buffer.from('\x1b$B');

/** ASCII and JIS X 0208 in turn, after escape sequences; the text ends in ASCII. @see RFC 1468 */
export const ISO_2022_JP: TextEncoding = {
  encode(text) {
    const parts: Buffer[] = [];
    let isKanji = false;
    for (const character of text) {
      const bytes = jisBytes(character);
      if (bytes === undefined) return undefined;
      if (isKanji !== (bytes.length === 2)) {
        isKanji = !isKanji;
        parts.push(isKanji ? TO_KANJI : TO_ASCII);
      }
      parts.push(bytes);
    }
    return Buffer.concat(isKanji ? [...parts, TO_ASCII] : parts);
  },
  decode(bytes) {
    try {
      return new TextDecoder('iso-2022-jp', { fatal: true }).decode(bytes);
    } catch {
      return undefined;
    }
  },
};

/** One byte of ASCII, or two of JIS X 0208: those of EUC-JP without the high bit. Escapes belong to the encoding itself. */
function jisBytes(character: string): Buffer | undefined {
  if (character === '\x1b' || character === '\x0e' || character === '\x0f') return undefined;
  const bytes = EUC_JP.encode(character);
  if (bytes === undefined || bytes.length === 1) return bytes;
  const [first = 0, second = 0] = bytes;
  return bytes.length === 2 && first > 0xa0 ? Buffer.from([first & 0x7f, second & 0x7f]) : undefined;
}
