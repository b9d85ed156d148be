import type { Writable } from 'node:stream';

/** Writes text; never throws, also when the reader has gone. */
export type Write = (text: string) => void;

/**
 * A writer for stdout or stderr that outlives its reader: after EPIPE it is silent, so that cleaning up goes on when the
 * runner's worker was killed (spec-runner 1.1).
 */
export function safeWriter(stream: Writable): Write {
  let gone = false;
  stream.on('error', () => {
    gone = true;
  });
  return (text) => {
    if (!gone && !stream.destroyed) stream.write(text);
  };
}
