import { rm } from 'node:fs/promises';
import { readJournal } from './journal.js';

/** Removes a journal in which nothing is open any more; true when it is gone. One that is not, or cannot be read, stays. */
export async function removeClosedJournal(path: string): Promise<boolean> {
  const { entries, unreadableLines } = await readJournal(path);
  const open = entries.some((entry) => entry.state === 'intended' || entry.state === 'created');
  if (open || unreadableLines > 0) return false;
  await rm(path, { force: true });
  return true;
}
