import { expect, it } from 'vitest';
import { LineIndex } from '../../../src/support/line-index.js';

it('turns offsets into lines and columns', () => {
  const lines = new LineIndex('f', 'ab\n\ncd');
  expect([0, 2, 3, 4, 6].map((offset) => lines.position(offset))).toEqual([
    { line: 1, column: 1, offset: 0 },
    { line: 1, column: 3, offset: 2 },
    { line: 2, column: 1, offset: 3 },
    { line: 3, column: 1, offset: 4 },
    { line: 3, column: 3, offset: 6 },
  ]);
  expect(lines.range(0, 5)).toMatchObject({ file: 'f', start: { offset: 0 }, end: { line: 3, column: 2 } });
});
