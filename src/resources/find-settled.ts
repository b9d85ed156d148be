import type { Clock } from '../contract/clock.js';

/** How long after a creation, certain or possible, "there is nothing" may mean "not known yet", in milliseconds. */
export const SETTLE = 30_000;

/** Looks again every two seconds until something is found, or until `settled` (epoch ms): then there is nothing. */
export async function findSettled(
  find: () => Promise<string | undefined>,
  settled: number,
  clock: Clock,
  signal: AbortSignal,
): Promise<string | undefined> {
  for (;;) {
    const id = await find();
    const left = settled - clock.now();
    if (id !== undefined || left <= 0) return id;
    await clock.sleep(Math.min(2_000, left), signal);
  }
}
