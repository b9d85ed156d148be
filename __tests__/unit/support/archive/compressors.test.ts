import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bgzf } from '../../../../src/support/archive/bgzf.js';
import type { ByteTransform } from '../../../../src/support/archive/blocks.js';
import { bzip2 } from '../../../../src/support/archive/bzip2.js';
import { gzip } from '../../../../src/support/archive/gzip.js';
import { lz4 } from '../../../../src/support/archive/lz4.js';
import { xz } from '../../../../src/support/archive/xz.js';
import { compressibleInputs } from '../../../support/compressible.js';

const inputs = compressibleInputs();

async function pack(compress: ByteTransform, input: Buffer): Promise<Buffer> {
  async function* source() {
    if (input.length > 0) yield input;
  }
  return buffer(compress(source()));
}

describe.each([
  ['gzip', gzip(-1)],
  ['bgzf', bgzf(6)],
] as const)('%s', (_, compress) => {
  it.each(inputs)('gives %s back', async (_label, input) => {
    expect(gunzipSync(await pack(compress, input)).equals(input)).toBe(true);
  });
});

describe('bgzf', () => {
  it('tells the size of each block, and ends with an empty one', async () => {
    const packed = await pack(bgzf(-1), Buffer.alloc(150_000, 'x'));
    const sizes: number[] = [];
    for (let at = 0; at < packed.length; at += sizes.at(-1) ?? 1) sizes.push(packed.readUInt16LE(at + 16) + 1);
    expect(sizes).toHaveLength(4);
    expect(sizes.at(-1)).toBe(28);
  });
});

// Written down from Debian's xz and bzip2; lz4's differ from `lz4 -B7 -BI` in the flag of independent blocks alone.
describe('smallest files', () => {
  it.each([
    ['lz4', '', lz4, '04224d186470b900000000055dcc02'],
    ['lz4', 'hello', lz4, '04224d186470b90500008068656c6c6f00000000f97700fb'],
    ['xz', '', xz, 'fd377a585a0000016922de36000000001cdf44219042990d010000000001595a'],
    ['bzip2', '', bzip2(9), '425a683917724538509000000000'],
  ] as const)('%s of %j', async (_, text, compress, hex) => {
    expect((await pack(compress, Buffer.from(text))).toString('hex')).toBe(hex);
  });
});

describe('noise', () => {
  it.each([
    ['lz4', lz4],
    ['xz', xz],
  ] as const)('is stored by %s', async (_, compress) => {
    const noise = inputs.find(([label]) => label === 'noise')?.[1] ?? Buffer.alloc(0);
    const packed = await pack(compress, noise);
    expect(packed.length).toBeLessThan(noise.length + 200);
    expect(packed.includes(noise.subarray(1000, 2000))).toBe(true);
  });
});
