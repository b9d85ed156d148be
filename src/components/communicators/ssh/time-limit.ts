import type { Clock } from '../../../contract/clock.js';
import type { BuildError } from '../../../support/errors.js';

/** How long something may take, and what it is called when it took longer. */
export interface TimeLimit {
  readonly clock: Clock;
  readonly milliseconds: number;
  error(): BuildError;
}

/** Runs `body` with a signal that aborts when `signal` does, or with `limit.error()` when the time is up. */
export async function withTimeLimit<T>(
  limit: TimeLimit,
  signal: AbortSignal,
  body: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const inner = new AbortController();
  const timer = new AbortController();
  const forward = () => inner.abort(signal.reason);
  signal.addEventListener('abort', forward, { once: true });
  limit.clock.sleep(limit.milliseconds, timer.signal).then(
    () => inner.abort(limit.error()),
    () => undefined,
  );
  try {
    return await body(inner.signal);
  } finally {
    timer.abort();
    signal.removeEventListener('abort', forward);
  }
}
