import { expect, it } from 'vitest';
import { component as sleep } from '../../../../../src/components/provisioners/sleep/index.js';
import { FakeClock } from '../../../../support/fake-clock.js';
import { FakeCommunicator } from '../../../../support/fake-communicator.js';
import { readyComponent, runContext } from '../../../../support/prepare-component.js';
import { testHost } from '../../../../support/test-host.js';

it('waits in silence', async () => {
  const clock = new FakeClock();
  const context = runContext({ host: testHost({ clock }) });
  const ready = await readyComponent(sleep, { duration: 90_000 });
  await ready.provision({ ...context, communicator: new FakeCommunicator(), generated: {} });
  expect([clock.sleeps, context.ui.lines]).toEqual([[90_000], []]);
});

it('ends at once when the build is cancelled', async () => {
  const cancel = new AbortController();
  const context = runContext({
    signal: cancel.signal,
    host: testHost({ clock: new FakeClock({ autoAdvance: false }) }),
  });
  const ready = await readyComponent(sleep, { duration: 90_000 });
  const work = ready.provision({ ...context, communicator: new FakeCommunicator(), generated: {} });
  cancel.abort(new Error('stopped'));
  await expect(work).rejects.toThrow('stopped');
});
