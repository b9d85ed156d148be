import { BitWriter } from './bit-writer.js';
import { type ByteStream, type ByteTransform, blocks } from './blocks.js';
import { codesOf } from './bzip2-codes.js';
import { sortRotations } from './bzip2-rotations.js';
import { type BlockSymbols, moveToFront } from './bzip2-symbols.js';
import { type BlockTables, chooseTables, GROUP } from './bzip2-tables.js';

/**
 * Compresses to bzip2. `level` 1 to 9 is the size of a block in 100 kB.
 *
 * Runs are shortened before a block is sorted, which can also lengthen it by a quarter; so blocks are cut at four fifths.
 */
export function bzip2(level: number): ByteTransform {
  return async function* compress(source: ByteStream) {
    const bits = new BitWriter();
    bits.write(0x425a68, 24);
    bits.write(0x30 + level, 8);
    let combined = 0;
    for await (const block of blocks(source, Math.floor(((level * 100_000 - 19) * 4) / 5))) {
      const sum = checksum(block);
      combined = ((combined << 1) | (combined >>> 31)) ^ sum;
      writeBlock(bits, shortenRuns(block), sum);
      yield bits.take();
    }
    bits.write(0x177245, 24);
    bits.write(0x385090, 24);
    bits.write32(combined);
    bits.flush();
    yield bits.take();
  };
}

function writeBlock(bits: BitWriter, block: Uint8Array, sum: number): void {
  const { last, origin } = sortRotations(block);
  const content = moveToFront(last);
  const tables = chooseTables(content.symbols, content.alphabet);
  bits.write(0x314159, 24);
  bits.write(0x265359, 24);
  bits.write32(sum);
  bits.write(0, 1);
  bits.write(origin, 24);
  writeUsed(bits, content.used);
  bits.write(tables.lengths.length, 3);
  bits.write(tables.selectors.length, 15);
  writeSelectors(bits, tables);
  for (const lengths of tables.lengths) writeLengths(bits, lengths);
  writeSymbols(bits, content, tables);
}

/** Which bytes occur: sixteen ranges, then sixteen bytes of each range that has any. */
function writeUsed(bits: BitWriter, used: readonly number[]): void {
  const ranges = new Uint16Array(16);
  for (const byte of used) ranges[byte >> 4] = (ranges[byte >> 4] ?? 0) | (0x8000 >> (byte & 15));
  for (const range of ranges) bits.write(range === 0 ? 0 : 1, 1);
  for (const range of ranges) if (range !== 0) bits.write(range, 16);
}

function writeSelectors(bits: BitWriter, { lengths, selectors }: BlockTables): void {
  const list = [...lengths.keys()];
  for (const selector of selectors) {
    const place = list.indexOf(selector);
    list.splice(place, 1);
    list.unshift(selector);
    for (let one = 0; one < place; one++) bits.write(1, 1);
    bits.write(0, 1);
  }
}

function writeLengths(bits: BitWriter, lengths: Uint8Array): void {
  let current = lengths[0] ?? 0;
  bits.write(current, 5);
  for (const length of lengths) {
    for (; current < length; current++) bits.write(0b10, 2);
    for (; current > length; current--) bits.write(0b11, 2);
    bits.write(0, 1);
  }
}

function writeSymbols(bits: BitWriter, { symbols }: BlockSymbols, { lengths, selectors }: BlockTables): void {
  const codes = lengths.map(codesOf);
  for (const [group, selector] of selectors.entries()) {
    const ownCodes = codes[selector];
    const ownLengths = lengths[selector];
    for (const symbol of symbols.subarray(group * GROUP, (group + 1) * GROUP)) {
      bits.write(ownCodes?.[symbol] ?? 0, ownLengths?.[symbol] ?? 0);
    }
  }
}

/** Four equal bytes are followed by how often the byte comes again: at most 251 times. */
function shortenRuns(block: Buffer): Uint8Array {
  const output = new Uint8Array(Math.ceil((block.length * 5) / 4) + 1);
  let length = 0;
  for (let at = 0; at < block.length; ) {
    const byte = block[at] ?? 0;
    let run = 1;
    while (run < 255 && block[at + run] === byte) run++;
    for (let copy = 0; copy < Math.min(run, 4); copy++) output[length++] = byte;
    if (run >= 4) output[length++] = run - 4;
    at += run;
  }
  return output.subarray(0, length);
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte << 24;
  for (let bit = 0; bit < 8; bit++) value = value < 0 ? (value << 1) ^ 0x04c11db7 : value << 1;
  return value;
});

/** The CRC of bzip2: that of zlib with its bits the other way round. */
function checksum(block: Buffer): number {
  let sum = -1;
  for (const byte of block) sum = (sum << 8) ^ (CRC_TABLE[((sum >>> 24) ^ byte) & 0xff] ?? 0);
  return ~sum;
}
