/** The Burrows-Wheeler transform of a block. */
export interface SortedRotations {
  /** The last byte of each rotation, in sorted order. */
  readonly last: Uint8Array;
  /** The place of the block itself among its rotations. */
  readonly origin: number;
}

/** Sorts the rotations of a block by prefixes of doubling length, with counting sorts: at worst log2(n) rounds over the block. */
export function sortRotations(block: Uint8Array): SortedRotations {
  const size = block.length;
  let order = new Uint32Array(size);
  let rank = new Uint32Array(size);
  let spareOrder = new Uint32Array(size);
  let spareRank = new Uint32Array(size);
  const counts = new Uint32Array(Math.max(65536, size) + 1);

  const key = (at: number) => ((block[at] ?? 0) << 8) | (block[at + 1 === size ? 0 : at + 1] ?? 0);
  for (let at = 0; at < size; at++) take(counts, key(at) + 1);
  accumulate(counts, 65536);
  for (let at = 0; at < size; at++) order[take(counts, key(at))] = at;
  let classes = classify(
    order,
    rank,
    (at) => key(at),
    () => 0,
  );

  for (let width = 2; width < size && classes < size; width *= 2) {
    const second = (at: number) => rank[at + width >= size ? (at + width) % size : at + width] ?? 0;
    counts.fill(0, 0, classes + 1);
    for (let at = 0; at < size; at++) take(counts, (rank[at] ?? 0) + 1);
    accumulate(counts, classes);
    // Rotations sorted by their second half are those of `order`, begun `width` earlier.
    for (let index = 0; index < size; index++) {
      const at = ((order[index] ?? 0) + size - (width % size)) % size;
      spareOrder[take(counts, rank[at] ?? 0)] = at;
    }
    const before = rank;
    classes = classify(spareOrder, spareRank, (at) => before[at] ?? 0, second);
    [order, spareOrder] = [spareOrder, order];
    [rank, spareRank] = [spareRank, rank];
  }
  return lastColumn(block, order);
}

/** Gives equal rotations equal ranks; returns how many different ones there are. */
function classify(
  order: Uint32Array,
  rank: Uint32Array,
  first: (at: number) => number,
  second: (at: number) => number,
): number {
  let classes = 0;
  let previousFirst = -1;
  let previousSecond = -1;
  for (const at of order) {
    const a = first(at);
    const b = second(at);
    if (a !== previousFirst || b !== previousSecond) classes++;
    rank[at] = classes - 1;
    previousFirst = a;
    previousSecond = b;
  }
  return classes;
}

/** The number at `index`, which grows by one. */
function take(counts: Uint32Array, index: number): number {
  const count = counts[index] ?? 0;
  counts[index] = count + 1;
  return count;
}

function accumulate(counts: Uint32Array, length: number): void {
  for (let index = 1; index <= length; index++) counts[index] = (counts[index] ?? 0) + (counts[index - 1] ?? 0);
}

function lastColumn(block: Uint8Array, order: Uint32Array): SortedRotations {
  const last = new Uint8Array(block.length);
  let origin = 0;
  for (const [index, at] of order.entries()) {
    if (at === 0) origin = index;
    last[index] = block[at === 0 ? block.length - 1 : at - 1] ?? 0;
  }
  return { last, origin };
}
