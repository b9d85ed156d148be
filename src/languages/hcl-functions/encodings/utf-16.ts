import { iconvEncoding } from './iconv.js';
import type { TextEncoding } from './text-encoding.js';

export const UTF_16LE = utf16('utf-16le');
export const UTF_16BE = utf16('utf-16be');

/** Writes a byte order mark and big endian; reads what the mark says, without one big endian. */
export const UTF_16: TextEncoding = {
  encode(text) {
    return UTF_16BE.encode(`\ufeff${text}`);
  },
  decode(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return UTF_16LE.decode(bytes.subarray(2));
    return UTF_16BE.decode(bytes[0] === 0xfe && bytes[1] === 0xff ? bytes.subarray(2) : bytes);
  },
};

function utf16(name: string): TextEncoding {
  const plain = iconvEncoding(name);
  return {
    encode: (text) => plain.encode(text),
    decode(bytes) {
      const text = bytes.length % 2 === 0 ? plain.decode(bytes) : undefined;
      return text?.isWellFormed() ? text : undefined;
    },
  };
}
