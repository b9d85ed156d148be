import { buffer } from 'node:stream/consumers';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { tar } from '../../../../src/support/archive/tar.js';
import { zip } from '../../../../src/support/archive/zip.js';
import { makeWorkspace } from '../../../support/workspace.js';

describe('tar', () => {
  it('writes a GNU header with the base name, the mode and no time, and fills blocks of 512 bytes', async () => {
    const workspace = makeWorkspace();
    workspace.write('out/a.txt', 'hello', 0o640);
    const packed = await buffer(tar([{ path: workspace.path('out/a.txt') }]));
    expect(packed).toHaveLength(4 * 512);
    const field = (start: number, length: number) => packed.toString('latin1', start, start + length);
    expect(field(0, 6)).toBe('a.txt\0');
    expect(field(100, 8)).toBe('0000640\0');
    expect(field(124, 12)).toBe('00000000005\0');
    expect(field(136, 12)).toBe('00000000000\0');
    expect(field(156, 1)).toBe('0');
    expect(field(257, 8)).toBe('ustar  \0');
    const bare = Buffer.from(packed.subarray(0, 512)).fill(' ', 148, 156);
    expect(Number.parseInt(field(148, 6), 8)).toBe(bare.reduce((sum, byte) => sum + byte, 0));
    expect(field(512, 6)).toBe('hello\0');
  });

  it('is two empty blocks without files', async () => {
    expect(await buffer(tar([]))).toEqual(Buffer.alloc(1024));
  });

  it('fails for a file that is not there', async () => {
    await expect(buffer(tar([{ path: makeWorkspace().path('none') }]))).rejects.toThrow('ENOENT');
  });
});

describe('zip', () => {
  it('writes each file deflated under the name given, then the directory', async () => {
    const workspace = makeWorkspace();
    workspace.write('a.txt', 'hello');
    workspace.write('b', '');
    const files = [
      { path: workspace.path('a.txt'), name: 'out/a.txt' },
      { path: workspace.path('b'), name: 'é' },
    ];
    const packed = await buffer(zip(files, -1));
    const end = packed.subarray(-22);
    expect(end.readUInt32LE(0)).toBe(0x06054b50);
    expect(end.readUInt16LE(10)).toBe(2);
    const first = packed.subarray(end.readUInt32LE(16));
    expect(first.readUInt32LE(0)).toBe(0x02014b50);
    expect(first.readUInt32LE(16)).toBe(0x3610a686);
    expect(first.readUInt32LE(24)).toBe(5);
    expect(first.toString('utf8', 46, 46 + 9)).toBe('out/a.txt');
    expect(inflateRawSync(packed.subarray(30 + 9)).toString()).toBe('hello');
    const second = first.subarray(46 + 9);
    expect(second.readUInt16LE(8)).toBe(0x0808);
    expect(packed.readUInt32LE(second.readUInt32LE(42))).toBe(0x04034b50);
  });

  it('fails for a file that is not there', async () => {
    await expect(buffer(zip([{ path: makeWorkspace().path('none'), name: 'x' }], -1))).rejects.toThrow('ENOENT');
  });
});
