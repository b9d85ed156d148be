import { expect, it } from 'vitest';
import { XxHash32, xxHash32 } from '../../../../src/support/archive/xxhash32.js';

// Test vectors of the xxHash project.
it.each([
  ['', 0x02cc5d05],
  ['a', 0x550d7456],
  ['abc', 0x32d153ff],
  ['Nobody inspects the spammish repetition', 0xe2293b2f],
])('%j', (text, hash) => {
  expect(xxHash32(Buffer.from(text))).toBe(hash);
});

it('is the same in pieces of any size', () => {
  const bytes = Buffer.alloc(1000, 'some text');
  for (const size of [1, 3, 15, 16, 17, 999]) {
    const hash = new XxHash32();
    for (let at = 0; at < bytes.length; at += size) hash.update(bytes.subarray(at, at + size));
    expect(hash.digest()).toBe(xxHash32(bytes));
  }
});
