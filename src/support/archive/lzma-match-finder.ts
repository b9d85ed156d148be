const HASH_BITS = 16;
const DEPTH = 24;
/** Long enough: looking further costs more than it gains. */
const NICE_LENGTH = 128;
/** The longest match that LZMA can encode. */
const LONGEST_MATCH = 273;

/** A repetition: `length` bytes that stand `distance` bytes before, too. */
export interface Match {
  readonly distance: number;
  readonly length: number;
}

/** Finds earlier occurrences of what follows a position, over chains of positions with the same hash of three bytes. */
export class MatchFinder {
  readonly #data: Buffer;
  readonly #heads = new Int32Array(1 << HASH_BITS).fill(-1);
  readonly #chain: Int32Array;
  #next = 0;

  constructor(data: Buffer) {
    this.#data = data;
    this.#chain = new Int32Array(data.length);
  }

  /** The longest match at `at`, of at least three bytes; the nearest of equal ones. Positions are asked for in ascending order. */
  longest(at: number): Match | undefined {
    this.#insertUntil(at);
    if (at + 3 > this.#data.length) return undefined;
    let best = 2;
    let distance = 0;
    let candidate = this.#heads[this.#hash(at)] ?? -1;
    for (let depth = 0; candidate >= 0 && depth < DEPTH; depth++) {
      if (this.#data[candidate + best] === this.#data[at + best]) {
        const length = this.lengthAt(at, at - candidate);
        if (length > best) {
          best = length;
          distance = at - candidate;
          if (length >= NICE_LENGTH) break;
        }
      }
      candidate = this.#chain[candidate] ?? -1;
    }
    return distance === 0 ? undefined : { distance, length: best };
  }

  /** How many bytes at `at` repeat what stands `distance` before. */
  lengthAt(at: number, distance: number): number {
    if (distance > at) return 0;
    const data = this.#data;
    const end = Math.min(data.length - at, LONGEST_MATCH);
    let length = 0;
    while (length < end && data[at + length] === data[at + length - distance]) length++;
    return length;
  }

  #insertUntil(at: number): void {
    const end = Math.min(at, this.#data.length - 2);
    for (; this.#next < end; this.#next++) {
      const hash = this.#hash(this.#next);
      this.#chain[this.#next] = this.#heads[hash] ?? -1;
      this.#heads[hash] = this.#next;
    }
  }

  #hash(at: number): number {
    const data = this.#data;
    const bytes = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    return Math.imul(bytes, 0x9e3779b1) >>> (32 - HASH_BITS);
  }
}
