import type { Writable } from 'node:stream';
import { type Deferred, deferred } from './deferred.js';

/** Writes text; never throws, also when the reader has gone. */
export type Write = (text: string) => void;

/** What to wait for before there is more to write; undefined when there is nothing to wait for. */
export type Pace = () => Promise<void> | undefined;

/** Writes text, and knows how its reader keeps up. */
export interface PacedWrite extends Write {
  /** Resolves once the reader has taken all of it, or has gone. */
  readonly pace: Pace;
}

/** Characters in a piece of what waits for a slow reader. */
const PIECE = 1024 * 1024;

/**
 * A writer for stdout or stderr that outlives its reader: after EPIPE it is silent, so that cleaning up goes on when the
 * runner's worker was killed (spec-runner 1.1). What a slow reader has not taken yet is held back in large pieces: Node
 * fails with EINVAL, and drops everything, when a million writes wait.
 */
export function safeWriter(stream: Writable): PacedWrite {
  let gone = false;
  let open = '';
  let waiting: Deferred<void> | undefined;
  const full: Buffer[] = [];
  const caughtUp = () => {
    waiting?.resolve();
    waiting = undefined;
  };
  const end = () => {
    gone = true;
    open = '';
    full.length = 0;
    caughtUp();
  };
  stream.on('error', end);
  stream.on('close', end);
  stream.on('drain', () => {
    const piece = full.shift() ?? open;
    if (piece === open) open = '';
    if (piece.length > 0) stream.write(piece);
    if (!stream.writableNeedDrain) caughtUp();
  });
  const pace = () => {
    if (gone || !stream.writableNeedDrain) return undefined;
    waiting ??= deferred();
    return waiting.promise;
  };
  const write = (text: string) => {
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
  return Object.assign(write, { pace });
}
