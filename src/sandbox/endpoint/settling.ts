import type { Clock } from '../../contract/clock.js';

/** Changes of state under way: one after another for each resource. */
export class Settling {
  readonly #tails = new Map<string, Promise<void>>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Starts `work` when what is under way for the resource is done; `alike` are settled with it. `work` deals with its own errors.
   */
  begin(id: string, work: () => Promise<void>, alike: readonly string[] = []): void {
    const tail = (this.#tails.get(id) ?? Promise.resolve()).then(work);
    this.#tails.set(id, tail);
    void tail.finally(() => {
      if (this.#tails.get(id) === tail) this.#tails.delete(id);
    });
    for (const other of alike) this.begin(other, () => tail);
  }

  /** Resolves when nothing is under way for these resources, or after `limit` milliseconds. */
  async settled(ids: readonly string[], limit: number): Promise<void> {
    const tails = ids.flatMap((id) => this.#tails.get(id) ?? []);
    if (tails.length === 0) return;
    const timer = new AbortController();
    const late = this.#clock.sleep(limit, timer.signal).catch(() => undefined);
    await Promise.race([Promise.all(tails), late]);
    timer.abort();
  }

  /** Resolves when nothing at all is under way. */
  async quiet(): Promise<void> {
    while (this.#tails.size > 0) await Promise.all(this.#tails.values());
  }
}
