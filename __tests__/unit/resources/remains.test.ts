import { describe, expect, it } from 'vitest';
import { memoryJournal } from '../../../src/resources/journal.js';
import { remainsOf, remainsText } from '../../../src/resources/remains.js';
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

describe('what a journal says is still there', () => {
  it('is what the user wants left, what was never closed, and the wanted result', async () => {
    const journal = memoryJournal(new FakeClock());
    const intend = (kind: string, token: string) => journal.intend({ kind, token, build: 'web', access: {} });
    const created = async (kind: string, id: string) => {
      const entry = await intend(kind, id);
      await journal.created(entry, id);
      return entry;
    };
    await journal.kept(await created('aws:instance', 'i-left'), 'on-error');
    await journal.kept(await created('aws:image', 'ami-result'));
    await journal.kept(await created('aws:image', 'ami-unpublished'), 'publication');
    await journal.released(await created('aws:instance', 'i-gone'));
    await created('aws:instance', 'i-open');
    await intend('of:later', 'lost');

    expect(remainsOf(journal.entries, [machine])).toEqual({
      left: [{ description: 'instance i-left', command: 'terminate i-left' }],
      open: [
        { description: 'aws:image ami-unpublished', command: '' },
        { description: 'instance i-open', command: 'terminate i-open' },
        { description: 'of:later lost', command: '' },
      ],
      results: [{ description: 'aws:image ami-result', command: '' }],
    });
  });

  it('reads as a headline, then each resource with its command', () => {
    const remnants = [
      { description: 'instance i-1', command: 'terminate i-1' },
      { description: 'thing', command: '' },
    ];
    expect(remainsText('Still there:', remnants)).toBe('Still there:\ninstance i-1\n  terminate i-1\nthing');
  });
});
