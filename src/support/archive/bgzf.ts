import { crc32, deflateRawSync } from 'node:zlib';
import { type ByteStream, type ByteTransform, blocks } from './blocks.js';

/** Input bytes of a block: even stored they fit into a block of 64 KiB. */
const BLOCK = 0xff00;
const HEADER = [0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 0xff, 6, 0, 0x42, 0x43, 2, 0];
/** An empty block: readers that find it know that nothing is missing. */
const END = Buffer.from([...HEADER, 0x1b, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

/** Compresses to BGZF: gzip members of at most 64 KiB that tell their size (SAM specification 4.1). */
export function bgzf(level: number): ByteTransform {
  return async function* compress(source: ByteStream) {
    for await (const block of blocks(source, BLOCK)) yield member(block, level);
    yield END;
  };
}

function member(block: Buffer, level: number): Buffer {
  const body = deflateRawSync(block, { level });
  const head = Buffer.alloc(18);
  Buffer.from(HEADER).copy(head);
  head.writeUInt16LE(head.length + body.length + 8 - 1, 16);
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(crc32(block), 0);
  tail.writeUInt32LE(block.length, 4);
  return Buffer.concat([head, body, tail]);
}
