import { describe, expect, it } from 'vitest';
import { cancelAfter } from '../../../src/action/cancel-after.js';
import { systemClock } from '../../../src/support/clock.js';
import { FakeClock } from '../../support/fake-clock.js';

/** Longer than the longest timer of Node, which fires a longer one at once. */
const FIFTY_DAYS = 50 * 86_400_000;

describe('the input timeout', () => {
  it.each([1_000, FIFTY_DAYS])('cancels after its time, and not before: %d ms', async (milliseconds) => {
    const clock = new FakeClock({ autoAdvance: false });
    const controller = new AbortController();
    cancelAfter(clock, milliseconds, controller);
    await clock.advance(milliseconds - 1);
    expect(controller.signal.aborted).toBe(false);
    await clock.advance(1);
    expect(controller.signal.reason).toMatchObject({
      code: 'Cancelled',
      message: 'the time of the input timeout is over',
    });
  });

  it('does not cancel at once when it is longer than a timer of Node can be', async () => {
    const controller = new AbortController();
    const stop = cancelAfter(systemClock, FIFTY_DAYS, controller);
    await systemClock.sleep(5);
    expect(controller.signal.aborted).toBe(false);
    stop();
  });

  it('is forgotten when the run has ended before', async () => {
    const clock = new FakeClock({ autoAdvance: false });
    const controller = new AbortController();
    cancelAfter(clock, 1_000, controller)();
    expect(clock.sleeping).toBe(0);
    expect(controller.signal.aborted).toBe(false);
  });

  it('never cancels when it is not given', () => {
    const clock = new FakeClock();
    cancelAfter(clock, undefined, new AbortController());
    expect(clock.sleeps).toEqual([]);
  });
});
