import { expect, it } from 'vitest';
import { goQuote } from '../../../src/support/go-quote.js';

it.each([
  ['exit 1', '"exit 1"'],
  ['a "b" \\', String.raw`"a \"b\" \\"`],
  ['a\n\tb\r', String.raw`"a\n\tb\r"`],
  ['\u0000\u001b\u007f', String.raw`"\x00\x1b\x7f"`],
  ['é ü 世', '"é ü 世"'],
  ['\u0085\u2028\ufeff', String.raw`"\u0085\u2028\ufeff"`],
])('%j is quoted as Go does: %s', (text, quoted) => {
  expect(goQuote(text)).toBe(quoted);
});
