import { type Match, MatchFinder } from './lzma-match-finder.js';
import { HALF, RangeEncoder } from './lzma-range-encoder.js';

/** Literals are predicted by the three highest bits of the byte before (lc 3, lp 0), other bits by the position mod 4 (pb 2). */
export const PROPERTIES = (2 * 5 + 0) * 9 + 3;

const STATES = 12;
const POSITIONS = 4;
/** A symbol never takes more bytes than this. */
const SYMBOL_LIMIT = 32;
const FIRST_MODELED_SLOT = 4;
const FIRST_DIRECT_SLOT = 14;

/** Encodes a buffer piece by piece into LZMA data without an end mark (LZMA specification). */
export class LzmaEncoder {
  readonly #data: Buffer;
  readonly #finder: MatchFinder;
  #models = new Models();
  #range = new RangeEncoder(0);
  #state = 0;
  /** The last four distances. */
  #repeats = [1, 1, 1, 1];
  #at = 0;

  constructor(data: Buffer) {
    this.#data = data;
    this.#finder = new MatchFinder(data);
  }

  /** Where the next piece begins. */
  get position(): number {
    return this.#at;
  }

  /** Forgets everything learnt, as the decoder does on request; what can be repeated stays. */
  reset(): void {
    this.#models = new Models();
    this.#state = 0;
    this.#repeats = [1, 1, 1, 1];
  }

  /** Encodes until the piece holds nearly `outputLimit` bytes, or its input nearly `inputLimit`. */
  piece(inputLimit: number, outputLimit: number): Buffer {
    this.#range = new RangeEncoder(outputLimit);
    const end = Math.min(this.#data.length, this.#at + inputLimit);
    while (this.#at < end && this.#range.size < outputLimit - SYMBOL_LIMIT) this.#symbol(end);
    return this.#range.finish();
  }

  #symbol(end: number): void {
    const repeat = this.#longestRepeat();
    const match = this.#finder.longest(this.#at);
    const room = end - this.#at;
    const repeatLength = Math.min(this.#lengthOf(repeat), room);
    const matchLength = Math.min(match?.length ?? 0, room);
    // A repeated distance costs few bits: it wins unless the other match is clearly longer.
    if (repeatLength >= 2 && repeatLength + 1 >= matchLength) this.#encodeRepeat(repeat, repeatLength);
    else if (
      match !== undefined &&
      matchLength >= 3 &&
      isWorthwhile(match, matchLength) &&
      !this.#isNextBetter(matchLength)
    ) {
      this.#encodeMatch(match.distance, matchLength);
    } else this.#encodeLiteral();
  }

  #longestRepeat(): number {
    let best = 0;
    for (let index = 1; index < 4; index++) if (this.#lengthOf(index) > this.#lengthOf(best)) best = index;
    return best;
  }

  #lengthOf(repeat: number): number {
    return this.#finder.lengthAt(this.#at, this.#repeats[repeat] ?? 1);
  }

  /** One literal more may lead to a longer match. */
  #isNextBetter(length: number): boolean {
    if (length >= 64) return false;
    return (this.#finder.longest(this.#at + 1)?.length ?? 0) > length + 1;
  }

  #encodeLiteral(): void {
    const { literals, isMatch } = this.#models;
    const at = this.#at;
    const byte = this.#data[at] ?? 0;
    this.#range.bit(isMatch, this.#state * POSITIONS + (at % POSITIONS), 0);
    const base = 0x300 * ((at === 0 ? 0 : (this.#data[at - 1] ?? 0)) >> 5);
    if (this.#state < 7) this.#range.tree(literals, base, 8, byte);
    else this.#matchedLiteral(base, byte, this.#data[at - (this.#repeats[0] ?? 1)] ?? 0);
    this.#state = this.#state < 4 ? 0 : this.#state < 10 ? this.#state - 3 : this.#state - 6;
    this.#at++;
  }

  /** After a match, the byte that would have continued it says what the literal is not. */
  #matchedLiteral(base: number, byte: number, expected: number): void {
    let node = 1;
    let same = true;
    for (let index = 7; index >= 0; index--) {
      const bit = (byte >>> index) & 1;
      const expectedBit = (expected >>> index) & 1;
      this.#range.bit(this.#models.literals, base + (same ? (1 + expectedBit) << 8 : 0) + node, bit);
      node = (node << 1) | bit;
      if (bit !== expectedBit) same = false;
    }
  }

  #encodeMatch(distance: number, length: number): void {
    const { isMatch, isRepeat, matchLengths } = this.#models;
    const position = this.#at % POSITIONS;
    this.#range.bit(isMatch, this.#state * POSITIONS + position, 1);
    this.#range.bit(isRepeat, this.#state, 0);
    encodeLength(this.#range, matchLengths, length, position);
    this.#encodeDistance(distance - 1, Math.min(length - 2, 3));
    this.#state = this.#state < 7 ? 7 : 10;
    this.#repeats = [distance, ...this.#repeats.slice(0, 3)];
    this.#at += length;
  }

  #encodeRepeat(repeat: number, length: number): void {
    const { isMatch, isRepeat, isRepeat0, isRepeat0Long, isRepeat1, isRepeat2, repeatLengths } = this.#models;
    const position = this.#at % POSITIONS;
    const state = this.#state;
    this.#range.bit(isMatch, state * POSITIONS + position, 1);
    this.#range.bit(isRepeat, state, 1);
    this.#range.bit(isRepeat0, state, repeat === 0 ? 0 : 1);
    if (repeat === 0) this.#range.bit(isRepeat0Long, state * POSITIONS + position, 1);
    else {
      this.#range.bit(isRepeat1, state, repeat === 1 ? 0 : 1);
      if (repeat > 1) this.#range.bit(isRepeat2, state, repeat - 2);
    }
    encodeLength(this.#range, repeatLengths, length, position);
    this.#state = state < 7 ? 8 : 11;
    const [distance = 1] = this.#repeats.splice(repeat, 1);
    this.#repeats.unshift(distance);
    this.#at += length;
  }

  #encodeDistance(distance: number, lengthClass: number): void {
    const slot = distanceSlot(distance);
    this.#range.tree(this.#models.slots, lengthClass * 64, 6, slot);
    if (slot < FIRST_MODELED_SLOT) return;
    const count = (slot >> 1) - 1;
    const base = (2 | (slot & 1)) << count;
    const rest = distance - base;
    if (slot < FIRST_DIRECT_SLOT) {
      this.#range.reverseTree(this.#models.distances, base - slot, count, rest);
    } else {
      this.#range.direct(rest >>> 4, count - 4);
      this.#range.reverseTree(this.#models.align, 0, 4, rest & 15);
    }
  }
}

/** A short match far away costs more than its literals. */
function isWorthwhile({ distance }: Match, length: number): boolean {
  return length > 3 || distance < 1 << 14;
}

/** The two highest bits of a distance and how many bits follow them. */
function distanceSlot(distance: number): number {
  if (distance < 4) return distance;
  const bits = 31 - Math.clz32(distance);
  return (bits << 1) | ((distance >>> (bits - 1)) & 1);
}

function encodeLength(range: RangeEncoder, models: LengthModels, length: number, position: number): void {
  const rest = length - 2;
  range.bit(models.choice, 0, rest < 8 ? 0 : 1);
  if (rest >= 8) range.bit(models.choice, 1, rest < 16 ? 0 : 1);
  if (rest < 8) range.tree(models.low, position * 8, 3, rest);
  else if (rest < 16) range.tree(models.middle, position * 8, 3, rest - 8);
  else range.tree(models.high, 0, 8, rest - 16);
}

class LengthModels {
  readonly choice = fresh(2);
  readonly low = fresh(8 * POSITIONS);
  readonly middle = fresh(8 * POSITIONS);
  readonly high = fresh(256);
}

/** All adaptive probabilities. */
class Models {
  readonly isMatch = fresh(STATES * POSITIONS);
  readonly isRepeat = fresh(STATES);
  readonly isRepeat0 = fresh(STATES);
  readonly isRepeat0Long = fresh(STATES * POSITIONS);
  readonly isRepeat1 = fresh(STATES);
  readonly isRepeat2 = fresh(STATES);
  readonly literals = fresh(0x300 << 3);
  readonly slots = fresh(4 * 64);
  readonly distances = fresh(128);
  readonly align = fresh(16);
  readonly matchLengths = new LengthModels();
  readonly repeatLengths = new LengthModels();
}

function fresh(count: number): Uint16Array {
  return new Uint16Array(count).fill(HALF);
}
