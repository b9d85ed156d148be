import { type ByteStream, blocks } from './blocks.js';
import { compressLz4Block } from './lz4-block.js';
import { XxHash32, xxHash32 } from './xxhash32.js';

const MAGIC = 0x184d2204;
/** Version 1, independent blocks, a checksum of the content; blocks of at most 4 MiB. */
const DESCRIPTOR = Buffer.from([0x64, 0x70]);
const BLOCK = 4 * 1024 * 1024;
const STORED = 0x80000000;

/** Compresses to one LZ4 frame, as `lz4 -d` reads it (LZ4 frame format 1.6). */
export async function* lz4(source: ByteStream): AsyncGenerator<Buffer> {
  const header = Buffer.alloc(7);
  header.writeUInt32LE(MAGIC, 0);
  DESCRIPTOR.copy(header, 4);
  header[6] = (xxHash32(DESCRIPTOR) >>> 8) & 0xff;
  yield header;

  const content = new XxHash32();
  for await (const block of blocks(source, BLOCK)) {
    content.update(block);
    const compressed = compressLz4Block(block);
    yield word(compressed === undefined ? block.length + STORED : compressed.length);
    yield compressed ?? block;
  }
  yield word(0);
  yield word(content.digest());
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}
