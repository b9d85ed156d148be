const PRIME1 = 0x9e3779b1;
const PRIME2 = 0x85ebca77;
const PRIME3 = 0xc2b2ae3d;
const PRIME4 = 0x27d4eb2f;
const PRIME5 = 0x165667b1;
const STRIPE = 16;

/** The hash XXH32 with seed 0, piece by piece, as LZ4 frames carry it (xxHash specification, XXH32). */
export class XxHash32 {
  readonly #lanes = new Int32Array([PRIME1 + PRIME2, PRIME2, 0, -PRIME1]);
  #rest: Buffer = Buffer.alloc(0);
  #total = 0;

  update(bytes: Buffer): void {
    this.#total += bytes.length;
    const data = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    let at = 0;
    for (; at + STRIPE <= data.length; at += STRIPE) {
      for (let lane = 0; lane < 4; lane++) {
        this.#lanes[lane] = round(this.#lanes[lane] ?? 0, data.readInt32LE(at + 4 * lane));
      }
    }
    this.#rest = Buffer.from(data.subarray(at));
  }

  /** The hash of all bytes so far, unsigned. */
  digest(): number {
    const [a = 0, b = 0, c = 0, d = 0] = this.#lanes;
    let hash = this.#total >= STRIPE ? rotate(a, 1) + rotate(b, 7) + rotate(c, 12) + rotate(d, 18) : PRIME5;
    hash = (hash + this.#total) | 0;
    let at = 0;
    for (; at + 4 <= this.#rest.length; at += 4) {
      hash = Math.imul(rotate((hash + Math.imul(this.#rest.readInt32LE(at), PRIME3)) | 0, 17), PRIME4);
    }
    for (; at < this.#rest.length; at++) {
      hash = Math.imul(rotate((hash + Math.imul(this.#rest[at] ?? 0, PRIME5)) | 0, 11), PRIME1);
    }
    hash = Math.imul(hash ^ (hash >>> 15), PRIME2);
    hash = Math.imul(hash ^ (hash >>> 13), PRIME3);
    return (hash ^ (hash >>> 16)) >>> 0;
  }
}

/** The hash XXH32 of some bytes. */
export function xxHash32(bytes: Buffer): number {
  const hash = new XxHash32();
  hash.update(bytes);
  return hash.digest();
}

function round(lane: number, input: number): number {
  return Math.imul(rotate((lane + Math.imul(input, PRIME2)) | 0, 13), PRIME1);
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
