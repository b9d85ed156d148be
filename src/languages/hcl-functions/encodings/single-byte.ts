import type { TextEncoding } from './text-encoding.js';

/** An encoding of 256 characters, in the order of their bytes. */
export function singleByteEncoding(characters: string): TextEncoding {
  const bytes = new Map(Array.from(characters, (character, byte) => [character, byte]));
  return {
    encode(text) {
      const encoded = Array.from(text, (character) => bytes.get(character));
      return encoded.includes(undefined) ? undefined : Buffer.from(encoded.map((byte = 0) => byte));
    },
    decode: (encoded) => Array.from(encoded, (byte) => characters[byte] ?? '').join(''),
  };
}

/** Classic Mac OS with the euro sign. */
export const MACINTOSH = singleByteEncoding(
  new TextDecoder('macintosh').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)),
);
