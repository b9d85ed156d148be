import { LzmaEncoder, PROPERTIES } from './lzma-encoder.js';

const INPUT_LIMIT = 1 << 21;
const OUTPUT_LIMIT = 1 << 16;

/** Encodes a buffer to LZMA2 with its end mark; what does not get smaller is stored (xz file format 5.3.1, LZMA2). */
export function* lzma2(data: Buffer): Generator<Buffer> {
  const encoder = new LzmaEncoder(data);
  // 3: forget all, with new properties; 1: forget what was learnt; 0: go on.
  let reset = 3;
  let isFirst = true;
  while (encoder.position < data.length) {
    const start = encoder.position;
    const packed = encoder.piece(INPUT_LIMIT, OUTPUT_LIMIT);
    const plain = data.subarray(start, encoder.position);
    if (packed.length < plain.length) {
      yield packedHeader(plain.length, packed.length, reset);
      yield packed;
      reset = 0;
    } else {
      yield storedHeader(plain.length, isFirst);
      yield plain;
      encoder.reset();
      // Properties are still to come when nothing but stored pieces went before.
      reset = reset >= 2 ? 2 : 1;
    }
    isFirst = false;
  }
  yield Buffer.from([0]);
}

function packedHeader(plain: number, packed: number, reset: number): Buffer {
  const header = Buffer.alloc(reset >= 2 ? 6 : 5);
  header[0] = 0x80 | (reset << 5) | ((plain - 1) >>> 16);
  header.writeUInt16BE((plain - 1) & 0xffff, 1);
  header.writeUInt16BE(packed - 1, 3);
  if (reset >= 2) header[5] = PROPERTIES;
  return header;
}

function storedHeader(plain: number, isFirst: boolean): Buffer {
  const header = Buffer.alloc(3);
  header[0] = isFirst ? 1 : 2;
  header.writeUInt16BE(plain - 1, 1);
  return header;
}
