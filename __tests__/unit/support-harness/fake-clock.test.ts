import { describe, expect, it } from 'vitest';
import { FakeClock } from '../../support/fake-clock.js';

describe('a fake clock that advances by itself', () => {
  it('ends sleeps in the order of their times, each at its time', async () => {
    const clock = new FakeClock({ start: 0 });
    const ended: string[] = [];
    const sleeper = async (name: string, milliseconds: number) => {
      await clock.sleep(milliseconds);
      ended.push(`${name} ${clock.now()}`);
    };
    await Promise.all([sleeper('late', 3_600_000), sleeper('early', 10), sleeper('middle', 500)]);
    expect(ended).toEqual(['early 10', 'middle 500', 'late 3600000']);
  });

  it('lets what was woken run before the next one wakes', async () => {
    const clock = new FakeClock({ start: 0 });
    const ended: string[] = [];
    const twice = async () => {
      await clock.sleep(10);
      await clock.sleep(10);
      ended.push(`twice ${clock.now()}`);
    };
    const once = async () => {
      await clock.sleep(25);
      ended.push(`once ${clock.now()}`);
    };
    await Promise.all([once(), twice()]);
    expect(ended).toEqual(['twice 20', 'once 25']);
  });
});

describe('a fake clock that is advanced', () => {
  it('moves only then', async () => {
    const clock = new FakeClock({ start: 0, autoAdvance: false });
    const ended: number[] = [];
    const sleep = clock.sleep(100).then(() => ended.push(clock.now()));
    await clock.advance(99);
    expect([ended, clock.now(), clock.sleeping]).toEqual([[], 99, 1]);
    await clock.advance(5);
    await sleep;
    expect([ended, clock.now(), clock.sleeping]).toEqual([[100], 104, 0]);
  });

  it('forgets a sleeper whose signal aborts', async () => {
    const clock = new FakeClock({ autoAdvance: false });
    const controller = new AbortController();
    const sleep = clock.sleep(100, controller.signal);
    controller.abort('stop');
    await expect(sleep).rejects.toBe('stop');
    expect(clock.sleeping).toBe(0);
  });
});
