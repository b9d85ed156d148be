import { expect, it } from 'vitest';
import { systemClock } from '../../../src/support/clock.js';
import { CancelledError } from '../../../src/support/errors.js';

it('sleeps about as long as asked', async () => {
  const start = performance.now();
  await systemClock.sleep(20);
  expect(performance.now() - start).toBeGreaterThanOrEqual(19);
});

it('rejects at once with the reason of an aborted signal', async () => {
  const reason = new CancelledError();
  await expect(systemClock.sleep(60_000, AbortSignal.abort(reason))).rejects.toBe(reason);
});

it('rejects when the signal aborts, and not before', async () => {
  const controller = new AbortController();
  const reason = new CancelledError();
  const sleep = systemClock.sleep(60_000, controller.signal);
  setImmediate(() => controller.abort(reason));
  await expect(sleep).rejects.toBe(reason);
});

it('does not end at once for sleeps longer than a timer can count', async () => {
  const controller = new AbortController();
  const sleep = systemClock.sleep(2 ** 31 + 5, controller.signal).then(
    () => 'ended',
    () => 'aborted',
  );
  await systemClock.sleep(10);
  controller.abort();
  expect(await sleep).toBe('aborted');
});
