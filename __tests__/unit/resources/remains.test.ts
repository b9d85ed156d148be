import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openJournal } from '../../../src/resources/journal.js';
import { readRemains, remainsText } from '../../../src/resources/remains.js';
import type { ResourceKind } from '../../../src/resources/resource-kind.js';
import { FakeClock } from '../../support/fake-clock.js';

const machine: ResourceKind = {
  kind: 'aws:instance',
  order: 0,
  describe: ({ id, token }) => `instance ${id ?? token}`,
  find: async () => undefined,
  release: async () => undefined,
  removalCommand: ({ id }) => `terminate ${id}`,
};

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'remains-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('what a journal says is still there', () => {
  it('is what the user wants left, and what was never closed', async () => {
    const path = join(folder, 'run.journal');
    const journal = openJournal(path, new FakeClock());
    const intend = (kind: string, token: string) => journal.intend({ kind, token, build: 'web', access: {} });
    const created = async (kind: string, id: string) => {
      const entry = await intend(kind, id);
      await journal.created(entry, id);
      return entry;
    };
    await journal.kept(await created('aws:instance', 'i-left'), 'on-error');
    await journal.kept(await created('aws:image', 'ami-result'));
    await journal.released(await created('aws:instance', 'i-gone'));
    await created('aws:instance', 'i-open');
    await intend('of:later', 'lost');
    await journal.close();

    expect(await readRemains(path, [machine])).toEqual({
      left: [{ description: 'instance i-left', command: 'terminate i-left' }],
      open: [
        { description: 'instance i-open', command: 'terminate i-open' },
        { description: 'of:later lost', command: '' },
      ],
    });
  });

  it('is nothing without a journal', async () => {
    expect(await readRemains(join(folder, 'none'), [machine])).toEqual({ left: [], open: [] });
  });

  it('reads as a headline, then each resource with its command', () => {
    const remnants = [
      { description: 'instance i-1', command: 'terminate i-1' },
      { description: 'thing', command: '' },
    ];
    expect(remainsText('Still there:', remnants)).toBe('Still there:\ninstance i-1\n  terminate i-1\nthing');
  });
});
