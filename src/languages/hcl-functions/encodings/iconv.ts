import iconv from 'iconv-lite';
import type { TextEncoding } from './text-encoding.js';

/** What bytes that stand for nothing become. */
const REPLACEMENT = '\ufffd';

/** An encoding of iconv-lite by its name there. That replaces what it cannot translate: the way back tells. */
export function iconvEncoding(name: string): TextEncoding {
  const decode = (bytes: Buffer) => iconv.decode(bytes, name, { stripBOM: false });
  return {
    encode(text) {
      const bytes = iconv.encode(text, name);
      return decode(bytes) === text && !text.includes(REPLACEMENT) ? bytes : undefined;
    },
    decode(bytes) {
      const text = decode(bytes);
      return text.includes(REPLACEMENT) ? undefined : text;
    },
  };
}
