import type { TextEncoding } from './text-encoding.js';

/** A byte order mark is text. */
export const UTF_8: TextEncoding = {
  encode: (text) => Buffer.from(text),
  decode(bytes) {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return undefined;
    }
  },
};
