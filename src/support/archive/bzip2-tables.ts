import { codeLengths } from './bzip2-codes.js';

/** Symbols share one table by groups of so many. */
export const GROUP = 50;
const ROUNDS = 4;

/** The Huffman tables of a block, and which table each group of symbols uses. */
export interface BlockTables {
  readonly lengths: readonly Uint8Array[];
  readonly selectors: Uint8Array;
}

/** Finds tables: each group takes the one that codes it shortest, then tables are made anew for their groups, a few times over. */
export function chooseTables(symbols: Uint16Array, alphabet: number): BlockTables {
  const count = tableCount(symbols.length);
  const selectors = new Uint8Array(Math.ceil(symbols.length / GROUP));
  let lengths = initialLengths(symbols, alphabet, count);
  for (let round = 0; round < ROUNDS; round++) {
    const frequencies = lengths.map(() => new Uint32Array(alphabet));
    for (let group = 0; group < selectors.length; group++) {
      const part = symbols.subarray(group * GROUP, (group + 1) * GROUP);
      const table = cheapest(part, lengths);
      selectors[group] = table;
      const own = frequencies[table];
      if (own !== undefined) for (const symbol of part) own[symbol] = (own[symbol] ?? 0) + 1;
    }
    lengths = frequencies.map(codeLengths);
  }
  return { lengths, selectors };
}

function tableCount(symbols: number): number {
  if (symbols < 200) return 2;
  if (symbols < 600) return 3;
  if (symbols < 1200) return 4;
  return symbols < 2400 ? 5 : 6;
}

/** To begin with, each table is good at one range of symbols; the ranges are equally frequent. */
function initialLengths(symbols: Uint16Array, alphabet: number, count: number): Uint8Array[] {
  const frequencies = new Uint32Array(alphabet);
  for (const symbol of symbols) frequencies[symbol] = (frequencies[symbol] ?? 0) + 1;
  let symbol = 0;
  let seen = 0;
  return Array.from({ length: count }, (_, table) => {
    const lengths = new Uint8Array(alphabet).fill(15);
    const until = (symbols.length * (table + 1)) / count;
    while (symbol < alphabet && seen < until) {
      lengths[symbol] = 0;
      seen += frequencies[symbol++] ?? 0;
    }
    return lengths;
  });
}

function cheapest(part: Uint16Array, lengths: readonly Uint8Array[]): number {
  let best = 0;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const [table, own] of lengths.entries()) {
    let cost = 0;
    for (const symbol of part) cost += own[symbol] ?? 0;
    if (cost < bestCost) {
      best = table;
      bestCost = cost;
    }
  }
  return best;
}
