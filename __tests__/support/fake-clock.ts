import type { Clock } from '../../src/contract/clock.js';

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/**
 * Virtual time. With `autoAdvance` (the default) a sleep ends as soon as everything that can run without time has run, and
 * moves the clock: the earliest sleeper first. Without it, time moves by {@link FakeClock.advance} alone.
 */
export class FakeClock implements Clock {
  /** Every sleep that was asked for, in milliseconds. */
  readonly sleeps: number[] = [];
  readonly #sleepers: Sleeper[] = [];
  readonly #autoAdvance: boolean;
  #now: number;
  #scheduled = false;

  constructor(options: { readonly start?: number; readonly autoAdvance?: boolean } = {}) {
    this.#now = options.start ?? Date.UTC(2026, 10, 23, 4, 5, 3);
    this.#autoAdvance = options.autoAdvance ?? true;
  }

  now(): number {
    return this.#now;
  }

  /** How many sleeps have not ended. */
  get sleeping(): number {
    return this.#sleepers.length;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    this.sleeps.push(milliseconds);
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const sleeper: Sleeper = {
        until: this.#now + milliseconds,
        wake: () => {
          signal?.removeEventListener('abort', aborted);
          resolve();
        },
      };
      const aborted = () => {
        this.#remove(sleeper);
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', aborted, { once: true });
      this.#sleepers.push(sleeper);
      if (this.#autoAdvance) this.#schedule();
    });
  }

  /** Moves time on, waking sleepers in the order of their ends; what they start runs before the next one wakes. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (;;) {
      await settled();
      const next = this.#earliest();
      if (next === undefined || next.until > end) break;
      this.#wake(next);
    }
    this.#now = end;
    await settled();
  }

  /** Moves time on without waking anybody: work that takes time. */
  tick(milliseconds: number): void {
    this.#now += milliseconds;
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    void settled().then(() => {
      this.#scheduled = false;
      const next = this.#earliest();
      if (next === undefined) return;
      this.#wake(next);
      if (this.#sleepers.length > 0) this.#schedule();
    });
  }

  #wake(sleeper: Sleeper): void {
    this.#remove(sleeper);
    this.#now = Math.max(this.#now, sleeper.until);
    sleeper.wake();
  }

  #earliest(): Sleeper | undefined {
    return this.#sleepers.toSorted((a, b) => a.until - b.until)[0];
  }

  #remove(sleeper: Sleeper): void {
    const index = this.#sleepers.indexOf(sleeper);
    if (index !== -1) this.#sleepers.splice(index, 1);
  }
}

/** Lets pending promises and immediate callbacks run. */
async function settled(): Promise<void> {
  for (let round = 0; round < 3; round++) await new Promise((resolve) => setImmediate(resolve));
}
