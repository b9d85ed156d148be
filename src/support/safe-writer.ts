import type { Writable } from 'node:stream';

/** Writes text; never throws, also when the reader has gone. */
export type Write = (text: string) => void;

/** Characters in a piece of what waits for a slow reader. */
const PIECE = 1024 * 1024;

/**
 * A writer for stdout or stderr that outlives its reader: after EPIPE it is silent, so that cleaning up goes on when the
 * runner's worker was killed (spec-runner 1.1). What a slow reader has not taken yet is held back in large pieces: Node
 * fails with EINVAL, and drops everything, when a million writes wait.
 */
export function safeWriter(stream: Writable): Write {
  let gone = false;
  let open = '';
  const full: Buffer[] = [];
  stream.on('error', () => {
    gone = true;
    open = '';
    full.length = 0;
  });
  stream.on('drain', () => {
    const piece = full.shift() ?? open;
    if (piece === open) open = '';
    if (piece.length > 0) stream.write(piece);
  });
  return (text) => {
    if (gone || stream.destroyed) return;
    if (full.length === 0 && open === '' && !stream.writableNeedDrain) {
      stream.write(text);
      return;
    }
    open += text;
    if (open.length < PIECE) return;
    full.push(Buffer.from(open));
    open = '';
  };
}
