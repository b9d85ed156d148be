/** Bytes that come piece by piece: a readable stream, or an async generator. */
export type ByteStream = AsyncIterable<Uint8Array>;

/** A stage of a pipeline that turns bytes into other bytes. */
export type ByteTransform = (source: ByteStream) => AsyncGenerator<Buffer>;

/** The bytes of a stream in blocks of `size` bytes, of which the last may be shorter. No bytes, no block. */
export async function* blocks(source: ByteStream, size: number): AsyncGenerator<Buffer> {
  let pending: Uint8Array[] = [];
  let length = 0;
  for await (const piece of source) {
    let rest = piece;
    while (length + rest.length >= size) {
      const taken = rest.subarray(0, size - length);
      yield Buffer.concat([...pending, taken]);
      rest = rest.subarray(taken.length);
      pending = [];
      length = 0;
    }
    if (rest.length === 0) continue;
    pending.push(rest);
    length += rest.length;
  }
  if (length > 0) yield Buffer.concat(pending);
}
