import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../../src/contract/journal.js';
import { memoryJournal } from '../../../src/resources/journal.js';
import { removeClosedJournal } from '../../../src/resources/remove-closed-journal.js';
import { FakeClock } from '../../support/fake-clock.js';

function entry(state: JournalEntry['state']): JournalEntry {
  return { entry: state, state, kind: 'aws:image', build: 'web', access: {}, token: 't' };
}

describe('a journal', () => {
  it.each([
    ['goes when nothing in it is open', { entries: [entry('released'), entry('kept')] }, true],
    ['stays while something is open', { entries: [entry('kept'), entry('created')] }, false],
    ['stays while something may have been created', { entries: [entry('intended')] }, false],
    ['stays when an earlier process wrote in it', { entries: [entry('released')], continued: true }, false],
    ['is not looked for when nothing was written', { entries: [], used: false }, false],
  ] as const)('%s', async (_what, changes, gone) => {
    const folder = await mkdtemp(join(tmpdir(), 'closed-'));
    const path = join(folder, 'run.journal');
    // What could not be written does not count: the file says that the image is open.
    await writeFile(path, 'the image is open');
    const journal = {
      ...memoryJournal(new FakeClock()),
      path,
      used: true,
      continued: false,
      close: async () => undefined,
    };
    expect(await removeClosedJournal({ ...journal, ...changes })).toBe(gone);
    expect(existsSync(path)).toBe(!gone);
    await rm(folder, { recursive: true });
  });
});
