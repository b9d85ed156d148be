import { describe, expect, it } from 'vitest';
import { retryStart } from '../../../src/scripts/retry-start.js';
import { FakeClock } from '../../support/fake-clock.js';

describe('retryStart', () => {
  it('gives the value of the first try that does not fail', async () => {
    const clock = new FakeClock();
    let tries = 0;
    const value = await retryStart({ clock, signal: new AbortController().signal, timeout: 60_000 }, async () => {
      tries++;
      if (tries < 3) throw new Error('refused');
      return 'up';
    });
    expect([value, tries, clock.sleeps]).toEqual(['up', 3, [2_000, 2_000]]);
  });

  it('throws the last error once the time is up: three tries in 3 s (vector 37)', async () => {
    const clock = new FakeClock();
    let tries = 0;
    const work = retryStart({ clock, signal: new AbortController().signal, timeout: 3_000 }, async () => {
      clock.tick(300);
      throw new Error(`try ${++tries}`);
    });
    await expect(work).rejects.toThrow('try 3');
  });

  it('does not try again after a cancel', async () => {
    const cancel = new AbortController();
    const clock = new FakeClock();
    const work = retryStart({ clock, signal: cancel.signal, timeout: 60_000 }, async () => {
      cancel.abort(new Error('stopped'));
      throw new Error('connection lost');
    });
    await expect(work).rejects.toThrow('stopped');
    expect(clock.sleeps).toEqual([]);
  });
});
