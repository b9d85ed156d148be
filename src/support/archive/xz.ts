import { crc32 } from 'node:zlib';
import { type ByteStream, blocks } from './blocks.js';
import { lzma2 } from './lzma2.js';

/** Input bytes of a block, and the dictionary that a reader needs. */
const BLOCK = 8 * 1024 * 1024;
/** The dictionary's size in the form of the filter's property: 2^23. */
const DICTIONARY = 22;
const CHECK_CRC32 = 1;
const STREAM_FLAGS = Buffer.from([0, CHECK_CRC32]);

/** Compresses to one xz stream of independent blocks (xz file format 1.2). */
export async function* xz(source: ByteStream): AsyncGenerator<Buffer> {
  yield Buffer.concat([Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]), STREAM_FLAGS, word(crc32(STREAM_FLAGS))]);
  const records: Buffer[] = [];
  for await (const block of blocks(source, BLOCK)) {
    const header = blockHeader();
    yield header;
    let size = 0;
    for (const part of lzma2(block)) {
      size += part.length;
      yield part;
    }
    yield Buffer.alloc(padding(size));
    yield word(crc32(block));
    records.push(variable(header.length + size + 4), variable(block.length));
  }
  const index = withSum(Buffer.concat([Buffer.from([0]), variable(records.length / 2), ...records]));
  yield index;
  const footer = Buffer.concat([word(index.length / 4 - 1), STREAM_FLAGS]);
  yield Buffer.concat([word(crc32(footer)), footer, Buffer.from([0x59, 0x5a])]);
}

/** One filter, LZMA2; sizes are not told. */
function blockHeader(): Buffer {
  return withSum(Buffer.from([2, 0, 0x21, 1, DICTIONARY, 0, 0, 0]));
}

/** Pads to four bytes and appends the checksum. */
function withSum(bytes: Buffer): Buffer {
  const whole = Buffer.concat([bytes, Buffer.alloc(padding(bytes.length))]);
  return Buffer.concat([whole, word(crc32(whole))]);
}

function padding(size: number): number {
  return (4 - (size % 4)) % 4;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}

/** Seven bits a byte, the lowest first; all but the last have the highest bit set. */
function variable(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
  return Buffer.from([...bytes, rest]);
}
