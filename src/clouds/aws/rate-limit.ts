import type { Clock } from '../../contract/clock.js';

/** Calls a second that a process makes at most, and the fewest it falls to when AWS throttles. */
const FASTEST = 20;
const SLOWEST = 0.5;
const BURST = 40;

/**
 * One token bucket for all calls of a process to one account and region (issue 6, 7): every call takes a token; throttling
 * halves the pace, each success raises it a little.
 */
export class RateLimit {
  readonly #clock: Clock;
  #rate = FASTEST;
  #tokens = BURST;
  #filledAt: number;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#filledAt = clock.now();
  }

  /** Resolves when a call may be made. */
  async take(signal: AbortSignal): Promise<void> {
    this.#fill();
    // Taken in advance: those who wait stand in a row without a queue.
    this.#tokens -= 1;
    if (this.#tokens >= 0) return;
    // In the moment of the cancel: its first calls remove things, and must not stand behind those that it stops.
    const giveBack = () => {
      this.#tokens += 1;
    };
    signal.addEventListener('abort', giveBack, { once: true });
    try {
      await this.#clock.sleep((-this.#tokens / this.#rate) * 1000, signal);
    } finally {
      signal.removeEventListener('abort', giveBack);
    }
  }

  succeeded(): void {
    this.#fill();
    this.#rate = Math.min(FASTEST, this.#rate + 0.5);
  }

  throttled(): void {
    this.#fill();
    this.#rate = Math.max(SLOWEST, this.#rate / 2);
    this.#tokens = Math.min(this.#tokens, 0);
  }

  #fill(): void {
    const now = this.#clock.now();
    this.#tokens = Math.min(BURST, this.#tokens + ((now - this.#filledAt) / 1000) * this.#rate);
    this.#filledAt = now;
  }
}
