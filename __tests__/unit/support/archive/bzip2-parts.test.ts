import { describe, expect, it } from 'vitest';
import { codeLengths, codesOf } from '../../../../src/support/archive/bzip2-codes.js';
import { sortRotations } from '../../../../src/support/archive/bzip2-rotations.js';
import { moveToFront } from '../../../../src/support/archive/bzip2-symbols.js';
import { compressibleInputs } from '../../../support/compressible.js';

describe('sortRotations', () => {
  it.each([
    ['banana', 'nnbaaa', 3],
    ['x', 'x', 0],
    ['ab', 'ba', 0],
    ['SIX.MIXED.PIXIES.SIFT.SIXTY.PIXIE.DUST.BOXES', 'TEXYDST.E.IXIXIXXSSMPPS.B..E.S.EUSFXDIIOIIIT', 29],
  ])('%s', (text, last, origin) => {
    const sorted = sortRotations(Buffer.from(text));
    expect(Buffer.from(sorted.last).toString()).toBe(last);
    expect(sorted.origin).toBe(origin);
  });

  it.each(compressibleInputs().map(([label, input]) => [label, input.subarray(0, 3000)] as const))(
    'can be undone: %s',
    (_, input) => {
      if (input.length === 0) return expect(sortRotations(input).last).toHaveLength(0);
      const { last, origin } = sortRotations(input);
      expect(Buffer.compare(undo(last, origin), input)).toBe(0);
    },
  );
});

describe('moveToFront', () => {
  it.each([
    ['nnbaaa', [3, 0, 3, 3, 1, 4]],
    ['aaaaaaa', [0, 0, 0, 2]],
    ['aaaa', [1, 0, 2]],
  ])('%s', (text, symbols) => {
    expect([...moveToFront(Buffer.from(text)).symbols]).toEqual(symbols);
  });
});

describe('Huffman codes', () => {
  it.each([
    [[1, 1]],
    [[0, 0, 5]],
    [[5, 9, 12, 13, 16, 45]],
    [Array.from({ length: 30 }, (_, index) => 2 ** index)],
    [Array.from({ length: 258 }, (_, index) => index % 7)],
  ])('of %j fill the space of codes, none too long', (frequencies) => {
    const lengths = codeLengths(Uint32Array.from(frequencies));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(17);
    expect(lengths.reduce((sum, length) => sum + 2 ** -length, 0)).toBe(1);
  });

  it('are the shorter, the more frequent', () => {
    expect([...codeLengths(Uint32Array.from([5, 9, 12, 13, 16, 45]))]).toEqual([4, 4, 3, 3, 3, 1]);
  });

  it('ascend with length, then with the symbol', () => {
    expect([...codesOf(Uint8Array.from([2, 1, 3, 3]))]).toEqual([0b10, 0b0, 0b110, 0b111]);
  });
});

/** Follows the rotations back (Burrows and Wheeler 1994, algorithm D). */
function undo(last: Uint8Array, origin: number): Buffer {
  const order = [...last.keys()].sort((a, b) => (last[a] ?? 0) - (last[b] ?? 0) || a - b);
  const output = Buffer.alloc(last.length);
  let at = order[origin] ?? 0;
  for (let index = 0; index < last.length; index++) {
    output[index] = last[at] ?? 0;
    at = order[at] ?? 0;
  }
  return output;
}
