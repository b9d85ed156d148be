import { describe, expect, it } from 'vitest';
import { expiryOf } from '../../../src/resources/owned-resource.js';

const owned = (expires: string) => ({ run: '1', attempt: '1', repository: 'o/r', build: 'web', token: '', expires });

describe('the expiry of a resource', () => {
  it.each([
    ['2026-02-01T10:20:30Z', Date.UTC(2026, 1, 1, 10, 20, 30)],
    ['2026-02-01T10:20:30.5+01:00', Date.UTC(2026, 1, 1, 9, 20, 30, 500)],
  ])('%s is a time', (text, time) => {
    expect(expiryOf(owned(text))).toBe(time);
  });

  it.each(['', 'never', '0', '1700000000', '2026-02-01', 'Feb 1 2026', '2026-99-01T10:20:30Z', '2026-02-01T10:20:30'])(
    '%j is no time',
    (text) => {
      expect(expiryOf(owned(text))).toBeUndefined();
    },
  );
});
