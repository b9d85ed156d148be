import { describe, expect, it } from 'vitest';
import { opaqueHead, type TarEntry, tarParts } from '../../../../src/sandbox/images/tar-entries.js';

interface Facts {
  readonly type?: string;
  readonly size?: number;
  readonly prefix?: string;
  readonly device?: string;
}

/** A header of POSIX tar. */
function header(name: string, { type = '0', size = 0, prefix = '', device = '0000000' }: Facts = {}): Buffer {
  const block = Buffer.alloc(512);
  block.write(name, 0, 'latin1');
  block.write(
    `0000755\0${'0000000\0'.repeat(2)}${size.toString(8).padStart(11, '0')}\0${'0'.repeat(11)}\0        ${type}`,
    100,
  );
  block.write('ustar\x0000', 257);
  block.write(`${device}\0${device}\0`, 329);
  block.write(prefix, 345);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

function content(text: string): Buffer {
  const block = Buffer.alloc(Math.ceil(Buffer.byteLength(text) / 512) * 512);
  block.write(text);
  return block;
}

function extended(...records: readonly string[]): Buffer {
  const text = records.map((record) => `${record.length + 4} ${record}\n`).join('');
  return Buffer.concat([header('PaxHeaders/x', { type: 'x', size: Buffer.byteLength(text) }), content(text)]);
}

const END = Buffer.alloc(1024);

/** The stream in pieces of an odd size, as pipes give them. */
async function* pieces(bytes: Buffer, size = 700): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Buffer, size?: number): Promise<{ entries: TarEntry[]; copy: Buffer }> {
  const entries: TarEntry[] = [];
  const copy: Buffer[] = [];
  for await (const part of tarParts(pieces(bytes, size))) {
    if ('entry' in part) entries.push(part.entry);
    copy.push('entry' in part ? part.entry.head : part.bytes);
  }
  return { entries, copy: Buffer.concat(copy) };
}

const SAMPLE = Buffer.concat([
  header('./', { type: '5' }),
  extended('mtime=1.5', 'SCHILY.xattr.trusted.overlay.opaque=y'),
  header('./opt/', { type: '5' }),
  header('./opt/file', { size: 600 }),
  content('x'.repeat(600)),
  extended('path=./opt/long'),
  header('./opt/lo', { size: 3 }),
  content('abc'),
  header('./gone', { type: '3' }),
  header('./device', { type: '3', device: '0000001' }),
  header('./link', { type: '2' }),
  header('name', { prefix: './opt/deep' }),
  extended('GNU.sparse.name=./opt/sparse', 'path=./opt/GNUSparseFile.1/sparse'),
  header('./opt/GNUSparseFile.1/sparse', { size: 512 }),
  content('x'.repeat(512)),
  END,
]);

describe('tarParts', () => {
  it('tells paths and kinds', async () => {
    const { entries } = await read(SAMPLE);
    expect(entries.map(({ path, kind, opaque }) => `${path} ${kind}${opaque ? ' opaque' : ''}`)).toEqual([
      ' directory',
      'opt directory opaque',
      'opt/file other',
      'opt/long other',
      'gone whiteout',
      'device other',
      'link other',
      'opt/deep/name other',
      'opt/sparse other',
    ]);
  });

  it.each([1, 511, 512, 513, 100_000])('gives the stream back, byte for byte, from pieces of %i', async (size) => {
    expect((await read(SAMPLE, size)).copy.equals(SAMPLE)).toBe(true);
  });

  it('ends with a stream that breaks off', async () => {
    expect((await read(SAMPLE.subarray(0, 2100))).entries).toHaveLength(2);
  });
});

describe('opaqueHead', () => {
  it.each([
    ['a folder without an extended header', header('./a/', { type: '5' })],
    [
      'a folder with one',
      Buffer.concat([extended('mtime=1.25', 'SCHILY.xattr.user.x=1'), header('./a/', { type: '5' })]),
    ],
  ])('marks %s', async (_name, head) => {
    const [entry] = (await read(Buffer.concat([head, END]))).entries;
    if (entry === undefined) throw new Error('one entry was written');
    const { entries, copy } = await read(Buffer.concat([opaqueHead(entry), END]));
    expect(entries).toMatchObject([{ path: 'a', kind: 'directory', opaque: true }]);
    expect(copy.toString('latin1')).toContain('41 SCHILY.xattr.trusted.overlay.opaque=y\n');
    if (head.length > 512) expect(copy.toString('latin1')).toContain('14 mtime=1.25\n');
    expect(entries[0]?.head.subarray(-512).equals(head.subarray(-512))).toBe(true);
  });

  it('has a right checksum', async () => {
    const [entry] = (await read(Buffer.concat([header('./a/', { type: '5' }), END]))).entries;
    if (entry === undefined) throw new Error('one entry was written');
    const block = Buffer.from(opaqueHead(entry).subarray(0, 512));
    const sum = Number.parseInt(block.toString('latin1', 148, 154), 8);
    block.fill(' ', 148, 156);
    expect(block.reduce((total, byte) => total + byte, 0)).toBe(sum);
  });
});
