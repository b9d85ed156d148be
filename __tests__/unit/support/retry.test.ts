import { describe, expect, it } from 'vitest';
import { BuildError, CancelledError } from '../../../src/support/errors.js';
import { doublingBackoff, jitteredBackoff, type RetryOptions, retry } from '../../../src/support/retry.js';
import { FakeClock } from '../../support/fake-clock.js';

const failure = (code: string) => new BuildError(code, { code, source: 'remote' });

function options(clock: FakeClock, more: Partial<RetryOptions> = {}): RetryOptions {
  return { clock, signal: new AbortController().signal, backoff: doublingBackoff(200, 1000), ...more };
}

/** Fails with `E1`, `E2`, ... before it succeeds. */
const failing = (times: number) => async (attempt: number) => {
  if (attempt <= times) throw failure(`E${attempt}`);
  return attempt;
};

describe('retry', () => {
  it('tries until it works, with longer and longer waits', async () => {
    const clock = new FakeClock();
    expect(await retry(options(clock), failing(5))).toBe(6);
    expect(clock.sleeps).toEqual([200, 400, 800, 1000, 1000]);
  });

  it('throws the last error when the tries are used up', async () => {
    await expect(retry(options(new FakeClock(), { maxAttempts: 3 }), failing(9))).rejects.toMatchObject({ code: 'E3' });
  });

  it('throws the last error when the next try would come too late', async () => {
    const clock = new FakeClock();
    const run = retry(options(clock, { maxTime: 700, backoff: () => 300 }), failing(9));
    await expect(run).rejects.toMatchObject({ code: 'E3' });
    expect(clock.sleeps).toEqual([300, 300]);
  });

  it('throws at once what is not worth another try', async () => {
    const clock = new FakeClock();
    const retryIf = (error: unknown) => error instanceof BuildError && error.code === 'E1';
    await expect(retry(options(clock, { retryIf }), failing(9))).rejects.toMatchObject({ code: 'E2' });
  });

  it('never retries a cancel', async () => {
    const clock = new FakeClock();
    const cancel = new CancelledError();
    const run = retry(options(clock), async () => {
      throw cancel;
    });
    await expect(run).rejects.toBe(cancel);
    expect(clock.sleeps).toEqual([]);
  });

  it('stops waiting when the signal aborts', async () => {
    const controller = new AbortController();
    const cancel = new CancelledError();
    const clock = new FakeClock({ autoAdvance: false });
    const run = retry(options(clock, { signal: controller.signal }), failing(9));
    setImmediate(() => controller.abort(cancel));
    await expect(run).rejects.toBe(cancel);
  });

  it('tells of each retry', async () => {
    const told: unknown[] = [];
    const onRetry = (error: unknown, count: number) => told.push([error instanceof BuildError && error.code, count]);
    await retry(options(new FakeClock(), { onRetry }), failing(2));
    expect(told).toEqual([
      ['E1', 1],
      ['E2', 2],
    ]);
  });
});

it('full jitter: a random part of the doubled wait', () => {
  const backoff = jitteredBackoff(200, 1000, () => 0.5);
  expect([1, 2, 3, 4, 5].map(backoff)).toEqual([100, 200, 400, 500, 500]);
});
