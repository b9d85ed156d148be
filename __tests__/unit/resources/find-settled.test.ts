import { describe, expect, it } from 'vitest';
import { findSettled } from '../../../src/resources/find-settled.js';
import { FakeClock } from '../../support/fake-clock.js';

const { signal } = new AbortController();

describe('looking for what may have been created', () => {
  it.each([
    { appears: 0, until: 10, found: 'i-1', ends: 0 },
    { appears: 3, until: 10, found: 'i-1', ends: 4 },
    { appears: 99, until: 5, found: undefined, ends: 5 },
    { appears: 99, until: -1, found: undefined, ends: 0 },
  ])('that appears after $appears s, for $until s: $found after $ends s', async ({ appears, until, found, ends }) => {
    const clock = new FakeClock();
    const start = clock.now();
    const find = async () => (clock.now() >= start + appears * 1000 ? 'i-1' : undefined);
    expect(await findSettled(find, start + until * 1000, clock, signal)).toBe(found);
    expect(clock.now()).toBe(start + ends * 1000);
  });

  it('ends with the error of the look', async () => {
    const find = () => Promise.reject(new TypeError('no network'));
    const clock = new FakeClock();
    await expect(findSettled(find, clock.now() + 9_000, clock, signal)).rejects.toThrow('no network');
  });
});
