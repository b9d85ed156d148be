import { expect, it } from 'vitest';
import { blocks } from '../../../../src/support/archive/blocks.js';

it.each([
  [[], []],
  [[''], []],
  [['abc'], ['abc']],
  [['abcd'], ['abcd']],
  [
    ['a', 'bc', 'def', '', 'g'],
    ['abcd', 'efg'],
  ],
  [['abcdefghij'], ['abcd', 'efgh', 'ij']],
])('%j in fours', async (pieces, expected) => {
  async function* source() {
    for (const piece of pieces) yield Buffer.from(piece);
  }
  const found: string[] = [];
  for await (const block of blocks(source(), 4)) found.push(block.toString());
  expect(found).toEqual(expected);
});
