import { createReadStream } from 'node:fs';
import { crc32, createDeflateRaw } from 'node:zlib';

const STORED_AS_DEFLATE = 8;
/** Sizes and sum follow the data. */
const SIZES_FOLLOW = 0x0008;
const UTF8_NAME = 0x0800;
const VERSION = 20;
const VERSION_ZIP64 = 45;
const FULL = 0xffffffff;

/** A file to pack: `path` is where it lies, `name` what it is called in the archive. */
export interface ZipFile {
  readonly path: string;
  readonly name: string;
}

interface Entry {
  readonly name: Buffer;
  readonly offset: number;
  readonly crc: number;
  readonly packed: number;
  readonly plain: number;
}

/**
 * Packs files into a zip archive, deflated, without times and modes, as Packer does (spec-provision 4.3). Archives and files
 * of over 4 GiB take the Zip64 form (APPNOTE 6.3).
 */
export async function* zip(files: readonly ZipFile[], level: number): AsyncGenerator<Buffer> {
  const entries: Entry[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.name);
    const header = localHeader(name);
    yield header;
    const sums = { crc: 0, plain: 0, packed: 0 };
    for await (const part of deflated(file.path, level, sums)) {
      sums.packed += part.length;
      yield part;
    }
    const descriptor = dataDescriptor(sums);
    yield descriptor;
    entries.push({ name, offset, ...sums });
    offset += header.length + sums.packed + descriptor.length;
  }
  const directory = Buffer.concat(entries.map(directoryEntry));
  yield directory;
  yield endOfDirectory(entries.length, directory.length, offset);
}

async function* deflated(path: string, level: number, sums: { crc: number; plain: number }): AsyncGenerator<Buffer> {
  const source = createReadStream(path);
  const deflate = createDeflateRaw({ level });
  source.on('data', (part) => {
    sums.crc = crc32(part, sums.crc);
    sums.plain += part.length;
  });
  source.on('error', (error) => deflate.destroy(error));
  source.pipe(deflate);
  try {
    yield* deflate;
  } finally {
    source.destroy();
  }
}

function flags(name: Buffer): number {
  return SIZES_FOLLOW | (name.some((byte) => byte >= 0x80) ? UTF8_NAME : 0);
}

function localHeader(name: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(flags(name), 6);
  header.writeUInt16LE(STORED_AS_DEFLATE, 8);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

/** Sizes of eight bytes where four do not suffice; the directory's Zip64 field tells readers which it is. */
function dataDescriptor({ crc, packed, plain }: Pick<Entry, 'crc' | 'packed' | 'plain'>): Buffer {
  const wide = packed >= FULL || plain >= FULL;
  const bytes = Buffer.alloc(wide ? 24 : 16);
  bytes.writeUInt32LE(0x08074b50, 0);
  bytes.writeUInt32LE(crc, 4);
  if (wide) {
    bytes.writeBigUInt64LE(BigInt(packed), 8);
    bytes.writeBigUInt64LE(BigInt(plain), 16);
  } else {
    bytes.writeUInt32LE(packed, 8);
    bytes.writeUInt32LE(plain, 12);
  }
  return bytes;
}

function directoryEntry(entry: Entry): Buffer {
  const { name, offset, crc, packed, plain } = entry;
  const wide = zip64Field(entry);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  const version = wide.length > 0 ? VERSION_ZIP64 : VERSION;
  header.writeUInt16LE(version, 4);
  header.writeUInt16LE(version, 6);
  header.writeUInt16LE(flags(name), 8);
  header.writeUInt16LE(STORED_AS_DEFLATE, 10);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(wide.length > 0 ? FULL : packed, 20);
  header.writeUInt32LE(wide.length > 0 ? FULL : plain, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt16LE(wide.length, 30);
  header.writeUInt32LE(wide.length > 0 ? FULL : offset, 42);
  return Buffer.concat([header, name, wide]);
}

function zip64Field({ packed, plain, offset }: Entry): Buffer {
  if (Math.max(packed, plain, offset) < FULL) return Buffer.alloc(0);
  const field = Buffer.alloc(28);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(24, 2);
  field.writeBigUInt64LE(BigInt(plain), 4);
  field.writeBigUInt64LE(BigInt(packed), 12);
  field.writeBigUInt64LE(BigInt(offset), 20);
  return field;
}

function endOfDirectory(count: number, size: number, offset: number): Buffer {
  const isWide = count >= 0xffff || size >= FULL || offset >= FULL;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(isWide ? 0xffff : count, 8);
  end.writeUInt16LE(isWide ? 0xffff : count, 10);
  end.writeUInt32LE(isWide ? FULL : size, 12);
  end.writeUInt32LE(isWide ? FULL : offset, 16);
  return isWide ? Buffer.concat([zip64End(count, size, offset), end]) : end;
}

function zip64End(count: number, size: number, offset: number): Buffer {
  const bytes = Buffer.alloc(56 + 20);
  bytes.writeUInt32LE(0x06064b50, 0);
  bytes.writeBigUInt64LE(44n, 4);
  bytes.writeUInt16LE(VERSION_ZIP64, 12);
  bytes.writeUInt16LE(VERSION_ZIP64, 14);
  bytes.writeBigUInt64LE(BigInt(count), 24);
  bytes.writeBigUInt64LE(BigInt(count), 32);
  bytes.writeBigUInt64LE(BigInt(size), 40);
  bytes.writeBigUInt64LE(BigInt(offset), 48);
  bytes.writeUInt32LE(0x07064b50, 56);
  bytes.writeBigUInt64LE(BigInt(offset + size), 64);
  bytes.writeUInt32LE(1, 72);
  return bytes;
}
