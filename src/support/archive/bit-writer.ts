/** Collects bits, the highest first, into bytes. */
export class BitWriter {
  #bytes = Buffer.alloc(1 << 16);
  #length = 0;
  #pending = 0;
  #bits = 0;

  /** Appends the lowest `count` bits of `value`, at most 24. */
  write(value: number, count: number): void {
    this.#pending = (this.#pending << count) | value;
    this.#bits += count;
    while (this.#bits >= 8) {
      this.#bits -= 8;
      this.#byte((this.#pending >>> this.#bits) & 0xff);
    }
    this.#pending &= (1 << this.#bits) - 1;
  }

  /** Appends 32 bits. */
  write32(value: number): void {
    this.write(value >>> 16, 16);
    this.write(value & 0xffff, 16);
  }

  /** The whole bytes so far; bits of a byte that is not full wait. */
  take(): Buffer {
    const bytes = Buffer.from(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return bytes;
  }

  /** Fills the last byte with zeros. */
  flush(): void {
    if (this.#bits > 0) this.write(0, 8 - this.#bits);
  }

  #byte(value: number): void {
    if (this.#length === this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.#length)]);
    this.#bytes[this.#length++] = value;
  }
}
