import type { Clock } from '../contract/clock.js';
import { CancelledError } from '../support/errors.js';

/** Cancels the run after the time of the input `timeout`; undefined never does. Returns how to take that back. */
export function cancelAfter(clock: Clock, milliseconds: number | undefined, controller: AbortController): () => void {
  if (milliseconds === undefined) return () => undefined;
  const ended = new AbortController();
  clock.sleep(milliseconds, ended.signal).then(
    () => controller.abort(new CancelledError('the time of the input timeout is over')),
    () => undefined,
  );
  return () => ended.abort();
}
