import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ownerNames } from './owner-names.js';

const BLOCK = 512;
const LARGEST_OCTAL = 0o77777777777;

/** A file to pack: `path` is where it lies, and its last part is its name in the archive. */
export interface TarFile {
  readonly path: string;
}

/**
 * Packs files into a GNU tar archive: base names only, time zero, mode and owner kept, byte for byte what Go's archive/tar writes (spec-provision 4.3). Names of over
 * 100 bytes and sizes of over 8 GiB take GNU's extensions.
 */
export async function* tar(files: readonly TarFile[]): AsyncGenerator<Buffer> {
  const names = await ownerNames();
  for (const { path } of files) {
    const facts = await stat(path);
    const name = Buffer.from(basename(path));
    if (name.length > 100) {
      const long = Buffer.concat([name, Buffer.alloc(1)]);
      yield header({ ...NOBODY, name: Buffer.from('././@LongLink'), size: long.length, mode: 0, type: 'L' });
      yield padded(long);
    }
    const { size, mode, uid, gid } = facts;
    const owner = { uid, gid, user: names.user(uid), group: names.group(gid) };
    yield header({ ...owner, name: name.subarray(0, 100), size, mode: mode & 0o7777, type: '0' });
    // What is appended to the file while it is packed must not break the archive.
    if (size > 0) yield* createReadStream(path, { end: size - 1 });
    yield Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);
  }
  yield Buffer.alloc(2 * BLOCK);
}

interface Header {
  readonly name: Buffer;
  readonly size: number;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly user: string;
  readonly group: string;
  readonly type: string;
}

const NOBODY = { uid: 0, gid: 0, user: '', group: '' };

function header(facts: Header): Buffer {
  const block = Buffer.alloc(BLOCK);
  facts.name.copy(block, 0);
  number(block, 100, 8, facts.mode);
  number(block, 108, 8, facts.uid);
  number(block, 116, 8, facts.gid);
  number(block, 124, 12, facts.size);
  number(block, 136, 12, 0);
  block.write(' '.repeat(8), 148);
  block.write(facts.type, 156);
  block.write('ustar  \0', 257);
  block.write(facts.user.slice(0, 31), 265);
  block.write(facts.group.slice(0, 31), 297);
  if (facts.type === '0') {
    number(block, 329, 8, 0);
    number(block, 337, 8, 0);
  }
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

/** Octal digits; what does not fit is written in base 256. */
function number(block: Buffer, at: number, width: number, value: number): void {
  if (value <= Math.min(8 ** (width - 1) - 1, LARGEST_OCTAL)) {
    block.write(value.toString(8).padStart(width - 1, '0'), at);
    return;
  }
  block[at] = 0x80;
  for (let index = width - 1, rest = value; index > 0; index--, rest = Math.floor(rest / 256)) {
    block[at + index] = rest % 256;
  }
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)]);
}
