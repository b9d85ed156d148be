import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { ByteStream, ByteTransform } from './blocks.js';

/** Compresses to gzip; `level` -1 is the library's own, 1 to 9 from fast to small. */
export function gzip(level: number): ByteTransform {
  return async function* compress(source: ByteStream) {
    const plain = Readable.from(source, { objectMode: false });
    const packed = createGzip({ level });
    plain.on('error', (error) => packed.destroy(error));
    plain.pipe(packed);
    try {
      yield* packed;
    } finally {
      plain.destroy();
    }
  };
}
