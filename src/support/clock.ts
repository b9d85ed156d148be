import type { Clock } from '../contract/clock.js';

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) => sleep(milliseconds, signal),
};

/** Node fires timers beyond this delay at once, so a longer sleep is cut into pieces. */
const LONGEST_TIMER = 2 ** 31 - 1;

async function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  for (let left = milliseconds; left > LONGEST_TIMER; left -= LONGEST_TIMER) await sleepOnce(LONGEST_TIMER, signal);
  await sleepOnce(milliseconds % LONGEST_TIMER, signal);
}

function sleepOnce(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const timer = setTimeout(done, Math.max(0, milliseconds));
    signal?.addEventListener('abort', aborted, { once: true });

    function done(): void {
      signal?.removeEventListener('abort', aborted);
      resolve();
    }
    function aborted(): void {
      clearTimeout(timer);
      reject(signal?.reason);
    }
  });
}
