const MINIMUM_MATCH = 4;
/** The format wants the last five bytes as literals, and no match that begins in the last twelve. */
const LAST_LITERALS = 5;
const MATCH_LIMIT = 12;
const FARTHEST = 0xffff;
const HASH_BITS = 16;

/**
 * Compresses one independent block (LZ4 block format): greedy matching over a table of hashes. Undefined when the block
 * would not get smaller.
 */
export function compressLz4Block(input: Buffer): Buffer | undefined {
  const output = Buffer.alloc(input.length);
  const table = new Int32Array(1 << HASH_BITS).fill(-1);
  const lastMatch = input.length - MATCH_LIMIT;
  let anchor = 0;
  let written = 0;
  for (let at = 0; at < lastMatch; ) {
    const hash = hashAt(input, at);
    const candidate = table[hash] ?? -1;
    table[hash] = at;
    if (candidate < 0 || at - candidate > FARTHEST || input.readInt32LE(candidate) !== input.readInt32LE(at)) {
      // Where nothing matched for long, the steps get wider: incompressible data passes quickly.
      at += 1 + ((at - anchor) >> 6);
      continue;
    }
    const match = { offset: at - candidate, length: matchLength(input, candidate, at) };
    const back = backwards(input, candidate, at, anchor);
    const literals = input.subarray(anchor, at - back);
    if (written + sequenceLimit(literals.length, match.length + back) > output.length) return undefined;
    written = writeSequence(output, written, literals, { ...match, length: match.length + back });
    at += match.length;
    anchor = at;
    // A place within the match is worth finding, too.
    if (at < lastMatch) table[hashAt(input, at - 2)] = at - 2;
  }
  const literals = input.subarray(anchor);
  if (written + sequenceLimit(literals.length, 0) > output.length) return undefined;
  return output.subarray(0, writeSequence(output, written, literals, undefined));
}

function hashAt(input: Buffer, at: number): number {
  return Math.imul(input.readInt32LE(at), 0x9e3779b1) >>> (32 - HASH_BITS);
}

/** How many bytes before a match are equal, too. */
function backwards(input: Buffer, candidate: number, at: number, anchor: number): number {
  const most = Math.min(candidate, at - anchor);
  let count = 0;
  while (count < most && input[candidate - count - 1] === input[at - count - 1]) count++;
  return count;
}

/** The bytes that a sequence takes at most. */
function sequenceLimit(literals: number, match: number): number {
  return literals + literals / 255 + match / 255 + 8;
}

interface Match {
  readonly offset: number;
  readonly length: number;
}

function matchLength(input: Buffer, candidate: number, at: number): number {
  const end = input.length - LAST_LITERALS;
  let length = MINIMUM_MATCH;
  while (at + length < end && input[candidate + length] === input[at + length]) length++;
  return length;
}

function writeSequence(output: Buffer, start: number, literals: Buffer, match: Match | undefined): number {
  const extra = match === undefined ? 0 : match.length - MINIMUM_MATCH;
  output[start] = (Math.min(literals.length, 15) << 4) | Math.min(extra, 15);
  let at = writeLength(output, start + 1, literals.length);
  at += literals.copy(output, at);
  if (match === undefined) return at;
  at = output.writeUInt16LE(match.offset, at);
  return writeLength(output, at, extra);
}

/** What does not fit into the four bits of the token. */
function writeLength(output: Buffer, start: number, length: number): number {
  if (length < 15) return start;
  let at = start;
  let rest = length - 15;
  for (; rest >= 255; rest -= 255) output[at++] = 255;
  output[at++] = rest;
  return at;
}
