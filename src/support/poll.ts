import type { Clock } from '../contract/clock.js';
import { goDurationText } from './duration-text.js';
import { BuildError } from './errors.js';

/** How long and how often to ask. Times in milliseconds. */
export interface PollOptions {
  /** What is waited for, for messages: `image ami-1 to become available`. */
  readonly what: string;
  /** Between two looks. */
  readonly delay: number;
  /** Before the first look; 0 when not given. */
  readonly initialDelay?: number | undefined;
  /** Looks at most; unlimited when not given. */
  readonly maxAttempts?: number | undefined;
  /** Time at most; unlimited when not given. No look begins after it. */
  readonly maxTime?: number | undefined;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Called after each look that found nothing, with the time since the start: for signs of life. */
  readonly onWait?: ((elapsed: number) => void) | undefined;
}

/**
 * Asks again and again until `look` answers something else than undefined. What `look` throws ends the wait. Throws
 * `PollTimeout` when the budget is used up, `signal.reason` when the signal aborts.
 */
export async function poll<T>(options: PollOptions, look: (attempt: number) => Promise<T | undefined>): Promise<T> {
  const { clock, signal, delay, maxAttempts = Infinity, maxTime = Infinity } = options;
  const started = clock.now();
  signal.throwIfAborted();
  if (options.initialDelay) await clock.sleep(options.initialDelay, signal);
  for (let attempt = 1; ; attempt++) {
    const found = await look(attempt);
    if (found !== undefined) return found;
    const elapsed = clock.now() - started;
    if (attempt >= maxAttempts || elapsed + delay > maxTime) throw timeout(options, attempt, elapsed);
    options.onWait?.(elapsed);
    await clock.sleep(delay, signal);
  }
}

function timeout({ what }: PollOptions, attempts: number, elapsed: number): BuildError {
  return new BuildError(
    `timeout while waiting for ${what} (${attempts} look${attempts === 1 ? '' : 's'} in ${goDurationText(elapsed)})`,
    { code: 'PollTimeout', source: 'remote' },
  );
}
