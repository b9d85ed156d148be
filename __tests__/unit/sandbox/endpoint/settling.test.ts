import { describe, expect, it } from 'vitest';
import { Settling } from '../../../../src/sandbox/endpoint/settling.js';
import { FakeClock } from '../../../support/fake-clock.js';

describe('Settling', () => {
  it('does the work of one resource in its order, that of others at the same time', async () => {
    const settling = new Settling(new FakeClock({ autoAdvance: false }));
    const done: string[] = [];
    const first = Promise.withResolvers<void>();
    settling.begin('a', async () => {
      await first.promise;
      done.push('a1');
    });
    settling.begin('a', async () => {
      done.push('a2');
    });
    settling.begin('b', async () => {
      done.push('b1');
    });
    await settling.settled(['b'], 1000);
    expect(done).toEqual(['b1']);
    first.resolve();
    await settling.quiet();
    expect(done).toEqual(['b1', 'a1', 'a2']);
  });

  it('settles what belongs together at once', async () => {
    const settling = new Settling(new FakeClock({ autoAdvance: false }));
    const work = Promise.withResolvers<void>();
    settling.begin('image', () => work.promise, ['snapshot']);
    let settled = false;
    const waiting = settling.settled(['snapshot'], 1000).then(() => {
      settled = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(settled).toBe(false);
    work.resolve();
    await waiting;
  });

  it('waits no longer than it may', async () => {
    const clock = new FakeClock({ autoAdvance: false });
    const settling = new Settling(clock);
    settling.begin('a', () => new Promise(() => undefined));
    let over = false;
    const waiting = settling.settled(['a'], 1000).then(() => {
      over = true;
    });
    await clock.advance(999);
    expect(over).toBe(false);
    await clock.advance(1);
    await waiting;
  });

  it('does not wait for what is settled, and leaves no timer', async () => {
    const clock = new FakeClock({ autoAdvance: false });
    const settling = new Settling(clock);
    await settling.settled(['a', 'b'], 1000);
    settling.begin('a', async () => undefined);
    await settling.settled(['a'], 1000);
    await clock.advance(0);
    expect(clock.sleeping).toBe(0);
  });
});
