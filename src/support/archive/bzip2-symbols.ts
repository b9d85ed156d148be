const RUN_A = 0;
const RUN_B = 1;

/** What a block's Huffman codes stand for. */
export interface BlockSymbols {
  readonly symbols: Uint16Array;
  /** The bytes that occur, ascending. */
  readonly used: readonly number[];
  /** How many different symbols there may be: runs, positions, end of block. */
  readonly alphabet: number;
}

/** Moves each byte of the sorted column to the front of a list of bytes, and writes its old place; runs of place zero are counted. */
export function moveToFront(last: Uint8Array): BlockSymbols {
  const present = new Uint8Array(256);
  for (const byte of last) present[byte] = 1;
  const used = [...present.keys()].filter((byte) => present[byte] === 1);
  const list = Uint8Array.from(used);
  const symbols = new Uint16Array(last.length + 1);
  let length = 0;
  let run = 0;
  for (const byte of last) {
    if (byte === list[0]) {
      run++;
      continue;
    }
    length = writeRun(symbols, length, run);
    run = 0;
    const place = list.indexOf(byte);
    list.copyWithin(1, 0, place);
    list[0] = byte;
    symbols[length++] = place + 1;
  }
  length = writeRun(symbols, length, run);
  symbols[length++] = used.length + 1;
  return { symbols: symbols.subarray(0, length), used, alphabet: used.length + 2 };
}

/** A run's length in digits worth 1 and 2, the lowest first. */
function writeRun(symbols: Uint16Array, start: number, run: number): number {
  let at = start;
  for (let rest = run; rest > 0; rest = (rest - 1) >> 1) symbols[at++] = rest % 2 === 1 ? RUN_A : RUN_B;
  return at;
}
