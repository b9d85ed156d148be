import { rm } from 'node:fs/promises';
import type { FileJournal } from './journal.js';
import { isOpen } from './journal-record.js';

/**
 * Removes a journal in which nothing is open any more; true when it is gone. What it was told counts, not what its file says:
 * on a full disk the file may lack that an image is the wanted result, and whoever reads it would remove the image.
 */
export async function removeClosedJournal(journal: FileJournal): Promise<boolean> {
  if (!journal.used || journal.continued || journal.entries.some(isOpen)) return false;
  await rm(journal.path, { force: true });
  return true;
}
