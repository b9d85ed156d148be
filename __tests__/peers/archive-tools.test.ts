import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { bgzf } from '../../src/support/archive/bgzf.js';
import type { ByteTransform } from '../../src/support/archive/blocks.js';
import { bzip2 } from '../../src/support/archive/bzip2.js';
import { gzip } from '../../src/support/archive/gzip.js';
import { lz4 } from '../../src/support/archive/lz4.js';
import { tar } from '../../src/support/archive/tar.js';
import { xz } from '../../src/support/archive/xz.js';
import { zip } from '../../src/support/archive/zip.js';
import { compressibleInputs } from '../support/compressible.js';

// The system's own tools read what our compressors and archivers write.
const folder = mkdtempSync(join(tmpdir(), 'archive-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tools: readonly (readonly [string, ByteTransform, readonly string[]])[] = [
  ['gzip', gzip(-1), ['gzip', '-dc']],
  ['gzip, level 9', gzip(9), ['gzip', '-dc']],
  ['bgzf', bgzf(-1), ['gzip', '-dc']],
  ['lz4', lz4, ['lz4', '-dc']],
  ['xz', xz, ['xz', '-dc']],
  ['bzip2, level 9', bzip2(9), ['bzip2', '-dc']],
  ['bzip2, level 1', bzip2(1), ['bzip2', '-dc']],
];

const inputs = compressibleInputs();

describe.each(tools)('%s', (name, compress, [tool = '', ...args]) => {
  it.each(inputs)('%s', async (label, input) => {
    const packed = await pack(compress, input);
    const unpacked = execFileSync(tool, args, { input: packed, maxBuffer: 1e8, stdio: ['pipe', 'pipe', 'pipe'] });
    expect(unpacked.equals(input)).toBe(true);
    if (label === 'text' || label === 'zeros') expect(packed.length, name).toBeLessThan(input.length * 0.6);
    expect(packed.length, name).toBeLessThan(input.length * 1.02 + 200);
  });
});

describe('archives', () => {
  const long = `${'n'.repeat(150)}.txt`;
  const files = [
    ['a.txt', 'hello', 0o640],
    ['empty', '', 0o600],
    ['exact', 'x'.repeat(512), 0o755],
    [long, 'long name', 0o644],
    ['é.txt', 'not ASCII', 0o644],
  ] as const;
  const paths = files.map(([name, content, mode]) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    chmodSync(path, mode);
    return path;
  });

  it('tar reads base names, modes, owners, contents; the time is zero', async () => {
    const packed = await buffer(tar(paths.map((path) => ({ path }))));
    const list = execFileSync(
      'tar',
      ['-tvf', '-', '--numeric-owner', '--full-time', '--utc', '--quoting-style=literal'],
      { input: packed, encoding: 'utf8' },
    );
    const { uid, gid } = statSync(folder);
    expect(
      list
        .trim()
        .split('\n')
        .map((line) => line.split(/\s+/)),
    ).toEqual([
      ['-rw-r-----', `${uid}/${gid}`, '5', '1970-01-01', '00:00:00', 'a.txt'],
      ['-rw-------', `${uid}/${gid}`, '0', '1970-01-01', '00:00:00', 'empty'],
      ['-rwxr-xr-x', `${uid}/${gid}`, '512', '1970-01-01', '00:00:00', 'exact'],
      ['-rw-r--r--', `${uid}/${gid}`, '9', '1970-01-01', '00:00:00', long],
      ['-rw-r--r--', `${uid}/${gid}`, '9', '1970-01-01', '00:00:00', 'é.txt'],
    ]);
    for (const [name, content] of files) {
      expect(execFileSync('tar', ['-xOf', '-', name], { input: packed, encoding: 'utf8' })).toBe(content);
    }
    expect(packed.toString('latin1', 257, 265)).toBe('ustar  \0');
  });

  it('unzip reads names with folders, and contents; there are neither times nor modes', async () => {
    const file = join(folder, 'x.zip');
    writeFileSync(
      file,
      await buffer(
        zip(
          paths.map((path, index) => ({ path, name: `out/${files[index]?.[0]}` })),
          -1,
        ),
      ),
    );
    expect(execFileSync('unzip', ['-tqq', file], { encoding: 'utf8' })).toBe('');
    const list = execFileSync('zipinfo', ['-s', file], { encoding: 'utf8' });
    expect(list).toMatch(/^-rw---- .* 5 bl defN 80-000-00 00:00 out\/a\.txt$/m);
    for (const [name, content] of files.slice(0, 4)) {
      expect(execFileSync('unzip', ['-p', file, `out/${name}`], { encoding: 'utf8' })).toBe(content);
    }
  });

  it('unzip reads an archive of no files as empty', async () => {
    const packed = await buffer(zip([], -1));
    expect(packed.length).toBe(22);
  });
});

function pack(compress: ByteTransform, input: Buffer): Promise<Buffer> {
  return buffer(compress(pieces(input)));
}

/** As a file stream gives them: 64 KiB at a time, the first one shorter. */
async function* pieces(input: Buffer): AsyncGenerator<Buffer> {
  if (input.length > 0) yield input.subarray(0, 1000);
  for (let at = 1000; at < input.length; at += 65536) yield input.subarray(at, at + 65536);
}
