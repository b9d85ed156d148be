const TOP = 0x1000000;
const MODEL_BITS = 11;
const MOVE_BITS = 5;

/** The initial probability of every adaptive bit: one half. */
export const HALF = 1 << (MODEL_BITS - 1);

/** Encodes bits by their probabilities, which adapt (LZMA specification, range coder). */
export class RangeEncoder {
  #output: Buffer;
  #length = 0;
  #low = 0;
  #range = 0xffffffff;
  #cache = 0;
  #pending = 1;

  /** At most `limit` bytes will be written. */
  constructor(limit: number) {
    this.#output = Buffer.alloc(limit);
  }

  /** How many bytes {@link finish} will give at least, were it called now. */
  get size(): number {
    return this.#length + this.#pending + 4;
  }

  /** Encodes one bit by the probability at `index`, and adapts it. */
  bit(probabilities: Uint16Array, index: number, bit: number): void {
    const probability = probabilities[index] ?? HALF;
    const bound = (this.#range >>> MODEL_BITS) * probability;
    if (bit === 0) {
      this.#range = bound;
      probabilities[index] = probability + (((1 << MODEL_BITS) - probability) >> MOVE_BITS);
    } else {
      this.#low += bound;
      this.#range -= bound;
      probabilities[index] = probability - (probability >> MOVE_BITS);
    }
    this.#normalize();
  }

  /** Encodes `count` bits of a tree, the highest first. */
  tree(probabilities: Uint16Array, base: number, count: number, value: number): void {
    let node = 1;
    for (let index = count - 1; index >= 0; index--) {
      const bit = (value >>> index) & 1;
      this.bit(probabilities, base + node, bit);
      node = (node << 1) | bit;
    }
  }

  /** Encodes `count` bits of a tree, the lowest first. */
  reverseTree(probabilities: Uint16Array, base: number, count: number, value: number): void {
    let node = 1;
    for (let index = 0; index < count; index++) {
      const bit = (value >>> index) & 1;
      this.bit(probabilities, base + node, bit);
      node = (node << 1) | bit;
    }
  }

  /** Encodes `count` bits that are as likely zero as one, the highest first. */
  direct(value: number, count: number): void {
    for (let index = count - 1; index >= 0; index--) {
      this.#range >>>= 1;
      if (((value >>> index) & 1) === 1) this.#low += this.#range;
      this.#normalize();
    }
  }

  /** Writes what is pending, and gives all bytes. */
  finish(): Buffer {
    for (let index = 0; index < 5; index++) this.#shift();
    return this.#output.subarray(0, this.#length);
  }

  #normalize(): void {
    while (this.#range < TOP) {
      this.#range = (this.#range << 8) >>> 0;
      this.#shift();
    }
  }

  /** Writes the highest byte of `low` once no carry can reach it any more. */
  #shift(): void {
    if (this.#low < 0xff000000 || this.#low > 0xffffffff) {
      const carry = this.#low > 0xffffffff ? 1 : 0;
      let byte = this.#cache;
      for (; this.#pending > 0; this.#pending--) {
        this.#output[this.#length++] = (byte + carry) & 0xff;
        byte = 0xff;
      }
      this.#cache = (this.#low >>> 24) & 0xff;
    }
    this.#pending++;
    this.#low = (this.#low & 0x00ffffff) * 0x100;
  }
}
