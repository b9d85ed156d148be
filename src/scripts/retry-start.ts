import type { Clock } from '../contract/clock.js';

/** Milliseconds between two tries. */
const PAUSE = 2_000;

/** How long to go on trying. */
export interface RetryStartOptions {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Milliseconds since the first try after which a failure is final. */
  readonly timeout: number;
}

/**
 * Runs `action` until it does not throw, with 2 s between tries, for as long as `start_retry_timeout` says (spec-provision
 * 3.0, "R"). This is how a script survives a machine that is just rebooting. Throws the last error, or the signal's
 * reason at once.
 */
export async function retryStart<T>(options: RetryStartOptions, action: () => Promise<T>): Promise<T> {
  const { clock, signal, timeout } = options;
  const start = clock.now();
  for (;;) {
    try {
      return await action();
    } catch (error) {
      signal.throwIfAborted();
      if (clock.now() - start >= timeout) throw error;
    }
    await clock.sleep(PAUSE, signal);
  }
}
