import { describe, expect, it } from 'vitest';
import { RateLimit } from '../../../../src/clouds/aws/rate-limit.js';
import { sharedState } from '../../../../src/clouds/aws/shared-state.js';
import { FakeClock } from '../../../support/fake-clock.js';

const { signal } = new AbortController();

async function takeMany(limit: RateLimit, count: number): Promise<void> {
  for (let taken = 0; taken < count; taken += 1) await limit.take(signal);
}

/** Milliseconds that so many calls, one after the other, have to wait. */
async function timeOf(limit: RateLimit, clock: FakeClock, count: number): Promise<number> {
  const start = clock.now();
  await takeMany(limit, count);
  return clock.now() - start;
}

describe('the token bucket', () => {
  it('lets a burst of 40 calls pass at once, then 20 a second', async () => {
    const clock = new FakeClock();
    const limit = new RateLimit(clock);
    expect(await timeOf(limit, clock, 40)).toBe(0);
    expect(await timeOf(limit, clock, 20)).toBeCloseTo(1000, -1);
  });

  it('makes calls that come together wait in a row', async () => {
    const clock = new FakeClock();
    const limit = new RateLimit(clock);
    await takeMany(limit, 40);
    await Promise.all([limit.take(signal), limit.take(signal), limit.take(signal)]);
    expect(clock.sleeps.map(Math.round)).toEqual([50, 100, 150]);
  });

  it('halves its pace with each throttling, down to one call in two seconds, and forgets the burst', async () => {
    const clock = new FakeClock();
    const limit = new RateLimit(clock);
    limit.throttled();
    expect(await timeOf(limit, clock, 10)).toBeCloseTo(1000, -1);
    for (let times = 0; times < 20; times += 1) limit.throttled();
    expect(await timeOf(limit, clock, 1)).toBeCloseTo(2000, -1);
  });

  it('comes back to its pace with successes', async () => {
    const clock = new FakeClock();
    const limit = new RateLimit(clock);
    limit.throttled();
    for (let times = 0; times < 20; times += 1) limit.succeeded();
    expect(await timeOf(limit, clock, 20)).toBeCloseTo(1000, -1);
  });

  it('ends a wait with the signal', async () => {
    const limit = new RateLimit(new FakeClock({ autoAdvance: false }));
    await takeMany(limit, 40);
    const controller = new AbortController();
    const waiting = limit.take(controller.signal);
    controller.abort(new DOMException('stop', 'AbortError'));
    await expect(waiting).rejects.toThrow('stop');
  });

  it('takes those that are cancelled out of the row', async () => {
    const clock = new FakeClock({ autoAdvance: false });
    const limit = new RateLimit(clock);
    for (let times = 0; times < 20; times += 1) limit.throttled();
    const controller = new AbortController();
    const polls = [limit.take(controller.signal), limit.take(controller.signal), limit.take(controller.signal)];
    controller.abort(new DOMException('stop', 'AbortError'));
    // Asked before the cancelled ones have noticed.
    void limit.take(signal);
    expect(clock.sleeps.at(-1)).toBeCloseTo(2000, -1);
    expect((await Promise.allSettled(polls)).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  });

  it('is one for an account and region, whatever build asks', () => {
    const host = { clock: new FakeClock() };
    const limit = sharedState(host).limit('123456789012', 'us-east-1');
    expect(sharedState(host).limit('123456789012', 'us-east-1')).toBe(limit);
    expect(sharedState(host).limit('123456789012', 'eu-west-1')).not.toBe(limit);
    expect(sharedState(host).limit('210987654321', 'us-east-1')).not.toBe(limit);
  });
});
