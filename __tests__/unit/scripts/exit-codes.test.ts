import { describe, expect, it } from 'vitest';
import { checkExitStatus } from '../../../src/scripts/exit-codes.js';

describe('checkExitStatus', () => {
  it.each([
    [0, []],
    [2, [0, 2]],
    [3, [3]],
  ])('allows %i of %j', (status, allowed) => {
    expect(() => checkExitStatus(status, allowed)).not.toThrow();
  });

  it.each([
    [1, [], 'Script exited with non-zero exit status: 1. Allowed exit codes are: [0]'],
    [3, [0, 2], 'Script exited with non-zero exit status: 3. Allowed exit codes are: [0 2]'],
    [0, [3], 'Script exited with non-zero exit status: 0. Allowed exit codes are: [3]'],
  ])('refuses %i of %j', (status, allowed, text) => {
    expect(() => checkExitStatus(status, allowed)).toThrow(text);
  });
});
