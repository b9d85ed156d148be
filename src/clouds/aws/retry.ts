import type { Clock } from '../../contract/clock.js';
import { BuildError, errorMessage } from '../../support/errors.js';
import { faultKind } from './faults.js';
import type { RateLimit } from './rate-limit.js';

/** When and how often to repeat; milliseconds. */
export interface RetryPolicy {
  /** Counts calls, not repetitions. */
  readonly tries: number;
  /** First pause; it doubles up to `cap`. */
  readonly delay: number;
  readonly cap: number;
  retryable(error: unknown): boolean;
}

/**
 * The generic retry of spec-amazon 4.4: pauses d, 2d, 4d ... up to the cap. An error that is not retryable is thrown as it is;
 * after the last try a BuildError `AwsRetriesExhausted` wraps the last error.
 */
export async function retry<T>(
  call: () => Promise<T>,
  policy: RetryPolicy,
  clock: Clock,
  signal: AbortSignal,
): Promise<T> {
  for (let tries = 1, pause = policy.delay; ; tries += 1, pause = Math.min(policy.cap, pause * 2)) {
    try {
      return await call();
    } catch (error) {
      if (!policy.retryable(error)) throw error;
      if (tries >= policy.tries) throw exhausted(policy.tries, error);
    }
    await clock.sleep(Math.min(pause, policy.cap), signal);
  }
}

function exhausted(tries: number, error: unknown): BuildError {
  return new BuildError(`gave up after ${tries} tries: ${errorMessage(error)}`, {
    code: 'AwsRetriesExhausted',
    source: error instanceof BuildError ? error.source : 'remote',
    hint: error instanceof BuildError ? error.hint : undefined,
    cause: error,
  });
}

/** How the attempts of one API call are made. */
export interface AttemptPolicy {
  readonly clock: Clock;
  readonly limit: RateLimit;
  readonly signal: AbortSignal;
  readonly attempts: number;
  /** True when carrying the call out twice is the same as once: it reads, it deletes, it has a client token. */
  readonly repeatable: boolean;
  /** Once it aborts, no attempt begins any more; one that is under way is let end. */
  readonly stop?: AbortSignal | undefined;
  /** 0 up to 1; `Math.random`. */
  random(): number;
  /** Told of every attempt that failed and is repeated. */
  repeating(error: unknown, pause: number): void;
}

/** What {@link attemptCall} throws. */
export class AttemptsFailed {
  readonly error: unknown;
  /** No attempt can have been carried out. */
  readonly refused: boolean;

  constructor(error: unknown, refused: boolean) {
    this.error = error;
    this.refused = refused;
  }
}

const SHORTEST_PAUSE = 100;
const THROTTLED_PAUSE = 500;
const LONGEST_PAUSE = 20_000;

/**
 * Makes one API call: takes a token of the bucket, repeats with full jitter what was throttled or never sent, and, where the
 * call is repeatable, what failed on the way or with a server error. Throws {@link AttemptsFailed}, or the reason of a signal
 * (that of `stop` when no attempt was made at all).
 */
export async function attemptCall<T>(send: () => Promise<T>, policy: AttemptPolicy): Promise<T> {
  const { stop } = policy;
  const signal = stop === undefined ? policy.signal : AbortSignal.any([policy.signal, stop]);
  let refused = true;
  await policy.limit.take(signal);
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await send();
      policy.limit.succeeded();
      return answer;
    } catch (error) {
      const kind = faultKind(error);
      if (kind === 'throttled') policy.limit.throttled();
      if (kind === 'uncertain' || kind === 'cancelled') refused = false;
      const again = kind === 'throttled' || kind === 'unsent' || (kind === 'uncertain' && policy.repeatable);
      if (!again || attempt >= policy.attempts) throw new AttemptsFailed(error, refused);
      const shortest = kind === 'throttled' ? THROTTLED_PAUSE : SHORTEST_PAUSE;
      const pause = policy.random() * Math.min(LONGEST_PAUSE, shortest * 2 ** (attempt - 1));
      policy.repeating(error, pause);
      const rest = policy.clock.sleep(pause, signal).then(() => policy.limit.take(signal));
      await rest.catch((reason: unknown) => {
        throw stop?.aborted === true ? new AttemptsFailed(error, refused) : reason;
      });
    }
  }
}
