import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { safeWriter } from '../../../src/support/safe-writer.js';

/** A reader that takes one chunk at a time, when told to. */
function slowReader() {
  const taken: string[] = [];
  let next: (() => void) | undefined;
  const stream = new Writable({
    highWaterMark: 16,
    write(chunk: Buffer, _encoding, done) {
      taken.push(chunk.toString());
      next = () => done();
    },
  });
  const takeAll = async () => {
    while (next !== undefined) {
      const take = next;
      next = undefined;
      take();
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { stream, taken, takeAll };
}

describe('safeWriter', () => {
  it('writes at once what the reader takes', () => {
    const { stream, taken } = slowReader();
    safeWriter(stream)('a\n');
    expect(taken).toEqual(['a\n']);
  });

  it('holds back in few pieces what a slow reader has not taken, in order and whole', async () => {
    const { stream, taken, takeAll } = slowReader();
    const write = safeWriter(stream);
    const lines = Array.from({ length: 100_000 }, (_, index) => `line ${index} of a machine that says much\n`);
    for (const line of lines) write(line);
    await takeAll();
    write('after\n');
    await takeAll();
    expect(taken.join('')).toBe(`${lines.join('')}after\n`);
    expect(taken.length).toBeLessThan(10);
  });

  it('tells when the reader has caught up', async () => {
    const { stream, takeAll } = slowReader();
    const write = safeWriter(stream);
    write('short\n');
    expect(write.pace()).toBeUndefined();
    write('longer than what the stream takes at once\n');
    write('held back\n');
    const pace = write.pace();
    expect(pace).toBeInstanceOf(Promise);
    await takeAll();
    await pace;
    expect(write.pace()).toBeUndefined();
  });

  it('lets nobody wait for a reader that has gone', async () => {
    const { stream } = slowReader();
    const write = safeWriter(stream);
    write('longer than what the stream takes at once\n');
    const pace = write.pace();
    stream.destroy(new Error('EPIPE'));
    await pace;
    expect(write.pace()).toBeUndefined();
  });

  it('is silent when the reader has gone', async () => {
    const stream = new Writable({ write: (_chunk, _encoding, done) => done(new Error('EPIPE')) });
    const write = safeWriter(stream);
    write('a');
    await new Promise((resolve) => stream.once('close', resolve));
    expect(() => write('b')).not.toThrow();
  });
});
