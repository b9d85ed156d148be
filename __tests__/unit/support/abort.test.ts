import { expect, it } from 'vitest';
import { orAborted } from '../../../src/support/abort.js';
import { CancelledError } from '../../../src/support/errors.js';

const forever = new Promise<never>(() => undefined);

it('gives what the work gives', async () => {
  expect(await orAborted(Promise.resolve(1), new AbortController().signal)).toBe(1);
});

it('throws what the work throws', async () => {
  const error = new CancelledError('work');
  await expect(orAborted(Promise.reject(error), new AbortController().signal)).rejects.toBe(error);
});

it('does not wait for work that goes on after the abort', async () => {
  const controller = new AbortController();
  const reason = new CancelledError();
  setImmediate(() => controller.abort(reason));
  await expect(orAborted(forever, controller.signal)).rejects.toBe(reason);
});

it('throws the reason of a signal that was aborted before, whatever the work does', async () => {
  const reason = new CancelledError();
  await expect(orAborted(Promise.reject(new CancelledError('work')), AbortSignal.abort(reason))).rejects.toBe(reason);
});
