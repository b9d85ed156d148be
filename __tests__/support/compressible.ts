import { createHash } from 'node:crypto';

/** Inputs that compressors find hard in different ways; the same ones each time. */
export function compressibleInputs(): readonly (readonly [string, Buffer])[] {
  const noise = (length: number) => pseudoRandom(length);
  const words = 'the quick brown fox jumps over the lazy dog, packs images and counts them '.split(' ');
  const text = (length: number) =>
    Buffer.from(
      Array.from(noise(length), (byte) => words[byte % words.length])
        .join(' ')
        .slice(0, length),
    );
  return [
    ['nothing', Buffer.alloc(0)],
    ['one byte', Buffer.from('x')],
    ['two bytes', Buffer.from('xx')],
    ['a short text', Buffer.from('hello hello hello hello')],
    [
      'runs of every length to 300',
      Buffer.concat(Array.from({ length: 300 }, (_, length) => Buffer.alloc(length, length))),
    ],
    ['zeros', Buffer.alloc(3_000_000)],
    ['a period of two', Buffer.alloc(100_001, 'ab')],
    ['a period of three', Buffer.alloc(1_000_000, 'abc')],
    ['all bytes', Buffer.alloc(5000, Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)))],
    ['text', text(2_000_000)],
    ['noise', noise(300_000)],
    ['noise, zeros, noise', Buffer.concat([noise(200_000), Buffer.alloc(500_000), noise(70_000), text(100_000)])],
    ['noise twice, far apart', Buffer.concat([noise(150_000), text(100_000), noise(150_000)])],
    [
      'more than a block of any format',
      Buffer.concat([text(5_000_000), noise(100_000), Buffer.alloc(4_000_000, 'xyzzy')]),
    ],
  ];
}

/** Bytes without a pattern. */
function pseudoRandom(length: number): Buffer {
  const parts: Buffer[] = [];
  for (let count = 0; count * 32 < length; count++) parts.push(createHash('sha256').update(`seed ${count}`).digest());
  return Buffer.concat(parts).subarray(0, length);
}
