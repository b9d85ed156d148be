import { expect, it } from 'vitest';
import { CancelledError } from '../../../src/support/errors.js';
import { poll } from '../../../src/support/poll.js';
import { FakeClock } from '../../support/fake-clock.js';

const never = new AbortController().signal;

function options(clock: FakeClock, more: object = {}) {
  return { what: 'the image', delay: 5000, clock, signal: never, ...more };
}

it('looks until something is there, with the delay between looks', async () => {
  const clock = new FakeClock();
  const found = await poll(options(clock), async (attempt) => (attempt === 3 ? 'ami-1' : undefined));
  expect(found).toBe('ami-1');
  expect(clock.sleeps).toEqual([5000, 5000]);
});

it('waits before the first look when asked', async () => {
  const clock = new FakeClock();
  await poll(options(clock, { initialDelay: 1000 }), async () => true);
  expect(clock.sleeps).toEqual([1000]);
});

it.each([
  ['attempts', { maxAttempts: 3 }, 'timeout while waiting for the image (3 looks in 10s)'],
  ['time', { maxTime: 12_000 }, 'timeout while waiting for the image (3 looks in 10s)'],
  ['a single look', { maxAttempts: 1 }, 'timeout while waiting for the image (1 look in 0s)'],
])('gives up when its %s are used up', async (_, budget, message) => {
  const run = poll(options(new FakeClock(), budget), async () => undefined);
  await expect(run).rejects.toMatchObject({ code: 'PollTimeout', message });
});

it('shows each wait with the time since the start', async () => {
  const waits: number[] = [];
  await poll(options(new FakeClock(), { onWait: (elapsed: number) => waits.push(elapsed) }), async (attempt) =>
    attempt === 3 ? true : undefined,
  );
  expect(waits).toEqual([0, 5000]);
});

it('ends with what the look throws', async () => {
  const error = new CancelledError('gone');
  const run = poll(options(new FakeClock()), async () => {
    throw error;
  });
  await expect(run).rejects.toBe(error);
});

it('ends at once when the signal aborts during a wait, or did before', async () => {
  const clock = new FakeClock({ autoAdvance: false });
  const controller = new AbortController();
  const run = poll(options(clock, { signal: controller.signal }), async () => undefined);
  const reason = new CancelledError();
  setImmediate(() => controller.abort(reason));
  await expect(run).rejects.toBe(reason);
  await expect(poll(options(clock, { signal: controller.signal }), async () => true)).rejects.toBe(reason);
});
