import { open, rm } from 'node:fs/promises';
import type { Clock } from '../../../contract/clock.js';
import { fileErrorCode } from '../../../support/go-file-error.js';

/** Milliseconds to wait after each try to take the lock. */
const WAITS = [200, 400] as const;

/** The writers of each file in this process, in order: no build waits for a file lock of its own run. */
const writers = new Map<string, Promise<unknown>>();

/**
 * Runs `action` while `<path>.lock` is held (spec-provision 4.1): three tries, then it goes on without the lock. The lock
 * file is removed afterwards in any case, so that one left behind by a killed process does not stay.
 */
export function withFileLock<T>(path: string, wait: WaitFor, action: () => Promise<T>): Promise<T> {
  const before = writers.get(path) ?? Promise.resolve();
  const work = before.then(() => locked(`${path}.lock`, wait, action));
  const settled = work
    .catch(() => undefined)
    .finally(() => {
      if (writers.get(path) === settled) writers.delete(path);
    });
  writers.set(path, settled);
  return work;
}

/** What waiting for a lock uses. */
export interface WaitFor {
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

async function locked<T>(lock: string, { clock, signal }: WaitFor, action: () => Promise<T>): Promise<T> {
  for (const wait of [...WAITS, 0]) {
    if (await take(lock)) break;
    if (wait > 0) await clock.sleep(wait, signal);
  }
  try {
    return await action();
  } finally {
    await rm(lock, { force: true });
  }
}

/** False: somebody else holds it. Any other failure will be told by the write itself. */
async function take(lock: string): Promise<boolean> {
  try {
    await (await open(lock, 'wx')).close();
    return true;
  } catch (error) {
    return fileErrorCode(error) !== 'EEXIST';
  }
}
