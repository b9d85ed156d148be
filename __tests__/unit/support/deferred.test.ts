import { describe, expect, it } from 'vitest';
import { deferred } from '../../../src/support/deferred.js';

describe('a deferred promise', () => {
  it('has the value that it is given', async () => {
    const { promise, resolve } = deferred<number>();
    resolve(1);
    expect(await promise).toBe(1);
  });

  it('fails for the reason that it is given', async () => {
    const { promise, reject } = deferred<number>();
    reject(new Error('no'));
    await expect(promise).rejects.toThrow('no');
  });
});
