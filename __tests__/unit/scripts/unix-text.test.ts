import { describe, expect, it } from 'vitest';
import { unixText } from '../../../src/scripts/unix-text.js';

describe('unixText', () => {
  it.each([
    ['a\r\nb\r\n', 'a\nb\n'],
    ['a\nb', 'a\nb\n'],
    ['a\r', 'a\n'],
    ['a\rb\n', 'a\rb\n'],
    ['', ''],
  ])('makes %j into %j', (given, text) => {
    expect(unixText(Buffer.from(given)).toString()).toBe(text);
  });

  it('keeps bytes that are no text, and lines longer than 64 KiB', () => {
    const long = Buffer.concat([Buffer.alloc(100_000, 0xff), Buffer.from('\r\nx')]);
    expect(unixText(long)).toEqual(Buffer.concat([Buffer.alloc(100_000, 0xff), Buffer.from('\nx\n')]));
  });
});
