import type { Clock } from '../contract/clock.js';
import { isCancellation } from './errors.js';

/** The wait before retry `n` (from 1), in milliseconds. */
export type Backoff = (retry: number) => number;

/** Which errors are worth another try, how many tries, how long between them. */
export interface RetryOptions {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly backoff: Backoff;
  /** Tries at most, the first one counted; unlimited when not given. */
  readonly maxAttempts?: number | undefined;
  /** No retry begins later than this many milliseconds after the start; unlimited when not given. */
  readonly maxTime?: number | undefined;
  /** Every error when not given. A cancel is never retried. */
  readonly retryIf?: ((error: unknown) => boolean) | undefined;
  readonly onRetry?: ((error: unknown, retry: number) => void) | undefined;
}

/** Runs `work` until it succeeds; throws its last error when the tries are used up or the error is not worth another one. */
export async function retry<T>(options: RetryOptions, work: (attempt: number) => Promise<T>): Promise<T> {
  const { clock, signal, maxAttempts = Infinity, maxTime = Infinity, retryIf = () => true } = options;
  const started = clock.now();
  for (let attempt = 1; ; attempt++) {
    signal.throwIfAborted();
    try {
      return await work(attempt);
    } catch (error) {
      signal.throwIfAborted();
      const wait = options.backoff(attempt);
      const late = clock.now() - started + wait > maxTime;
      if (attempt >= maxAttempts || late || isCancellation(error) || !retryIf(error)) throw error;
      options.onRetry?.(error, attempt);
      await clock.sleep(wait, signal);
    }
  }
}

/** Doubles from `first` up to `cap`: 0.2 s, 0.4 s, ... (how Packer waits for AWS to become consistent). */
export function doublingBackoff(first: number, cap: number): Backoff {
  return (retryNumber) => Math.min(cap, first * 2 ** (retryNumber - 1));
}

/** A random part of the doubled wait, so that builds that failed together do not come back together ("full jitter"). */
export function jitteredBackoff(first: number, cap: number, random: () => number = Math.random): Backoff {
  const doubled = doublingBackoff(first, cap);
  return (retryNumber) => random() * doubled(retryNumber);
}
