import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../../src/contract/journal.js';
import { type ReapOptions, reap } from '../../../src/resources/reap.js';
import type { ResourceKind } from '../../../src/resources/resource-kind.js';
import { BuildError } from '../../../src/support/errors.js';
import { FakeClock } from '../../support/fake-clock.js';

const remote = (message: string, source: 'user' | 'remote' = 'remote') =>
  new BuildError(message, { code: 'X', source });

/** Kinds whose resources are in `there`; `log` has every look and release with its time in seconds since the start. */
function setUp() {
  const clock = new FakeClock();
  const start = clock.now();
  const log: string[] = [];
  const lines: string[] = [];
  const closed: string[] = [];
  const there = new Map<string, string>();
  const failures = new Map<string, unknown[]>();
  const note = (text: string) => log.push(`${(clock.now() - start) / 1000}: ${text}`);
  const kind = (name: string, order: number, takes = 0): ResourceKind => ({
    kind: name,
    order,
    describe: (entry) => `${name} ${entry.id ?? entry.token}`,
    find: async (entry) => {
      note(`find ${entry.token}`);
      return there.get(entry.token);
    },
    release: async ({ id }, { signal }) => {
      note(`release ${id}`);
      await clock.sleep(takes, signal);
      const failure = failures.get(id)?.shift();
      if (failure !== undefined) throw failure;
      note(`gone ${id}`);
    },
    removalCommand: (entry) => `rm ${entry.id ?? entry.token}`,
  });
  const controller = new AbortController();
  const options: ReapOptions = {
    journal: { released: async (entry) => void closed.push(entry) },
    clock,
    signal: controller.signal,
    deadline: start + 60_000,
    report: (line) => lines.push(line),
  };
  return { clock, start, log, lines, closed, there, failures, kind, options, controller };
}

function entry(kind: string, id: string, changes: Partial<JournalEntry> = {}): JournalEntry {
  return { kind, build: 'web', access: {}, token: `t-${id}`, entry: `e-${id}`, state: 'created', id, ...changes };
}

describe('reap', () => {
  it('releases users before what they use, each order in parallel', async () => {
    const { kind, options, log } = setUp();
    const kinds = [kind('group', 1), kind('instance', 0, 3_000), kind('key', 0)];
    const entries = [entry('group', 'g'), entry('instance', 'a'), entry('instance', 'b'), entry('key', 'k')];

    const { released, remaining } = await reap(entries, kinds, options);

    expect(remaining).toEqual([]);
    expect(released.map(({ id }) => id)).toEqual(['g', 'a', 'b', 'k']);
    expect(log.slice(0, 3).sort()).toEqual(['0: release a', '0: release b', '0: release k']);
    expect(log.slice(-2)).toEqual(['3: release g', '3: gone g']);
  });

  it('touches neither released nor kept entries', async () => {
    const { kind, options, log } = setUp();
    const entries = [entry('k', 'a', { state: 'released' }), entry('k', 'b', { state: 'kept' })];
    expect(await reap(entries, [kind('k', 0)], options)).toEqual({ released: [], remaining: [] });
    expect(log).toEqual([]);
  });

  it('closes entries in the journal as they go', async () => {
    const { kind, options, closed, lines } = setUp();
    await reap([entry('k', 'a')], [kind('k', 0)], options);
    expect(closed).toEqual(['e-a']);
    expect(lines).toEqual(['Removed k a']);
  });

  it('looks intended ones up by their token and releases what it finds', async () => {
    const { kind, options, log, there } = setUp();
    there.set('t-x', 'i-9');
    await reap([entry('k', 'x', { state: 'intended', id: undefined })], [kind('k', 0)], options);
    expect(log).toEqual(['0: find t-x', '0: release i-9', '0: gone i-9']);
  });

  it('believes that nothing was made only some time after it began, however old the intent is', async () => {
    const { kind, options, log, start, there, clock } = setUp();
    const intended = { state: 'intended', id: undefined, at: start - 90_000 } as const;
    void clock.sleep(3_000).then(() => there.set('t-late', 'i-late'));

    const { released } = await reap([entry('k', 'never', intended), entry('k', 'late', intended)], [kind('k', 0)], {
      ...options,
      settle: 4_000,
    });

    expect(log.filter((line) => line.includes('never'))).toEqual([
      '0: find t-never',
      '2: find t-never',
      '4: find t-never',
    ]);
    expect(log).toContain('4: gone i-late');
    expect(released).toHaveLength(2);
  });

  it('tries again until it succeeds', async () => {
    const { kind, options, log, failures } = setUp();
    failures.set('a', [remote('in use'), remote('in use')]);
    const { remaining } = await reap([entry('k', 'a')], [kind('k', 0)], options);
    expect(remaining).toEqual([]);
    expect(log).toEqual(['0: release a', '5: release a', '10: release a', '10: gone a']);
  });

  it('goes on with the others when one fails', async () => {
    const { kind, options, log, failures } = setUp();
    failures.set('a', Array(99).fill(remote('stuck')));
    const { remaining } = await reap([entry('k', 'a'), entry('g', 'g')], [kind('k', 0), kind('g', 1)], options);
    expect(log).toContain('0: gone g');
    expect(remaining).toMatchObject([{ description: 'k a', reason: 'stuck', command: 'rm a' }]);
  });

  it('does not repeat what only the user can mend', async () => {
    const { kind, options, log, failures, clock, start } = setUp();
    failures.set('a', Array(99).fill(remote('no permission', 'user')));
    const { remaining } = await reap([entry('k', 'a')], [kind('k', 0)], options);
    expect(log).toEqual(['0: release a']);
    expect(clock.now()).toBe(start);
    expect(remaining).toMatchObject([{ reason: 'no permission' }]);
  });

  it('tells how to mend an error where that is known', async () => {
    const { kind, options, failures } = setUp();
    const expired = new BuildError('ExpiredToken', { code: 'X', source: 'user', hint: 'Raise its duration.' });
    failures.set('a', [expired]);
    const { remaining } = await reap([entry('k', 'a')], [kind('k', 0)], options);
    expect(remaining).toMatchObject([{ reason: 'ExpiredToken. Raise its duration.' }]);
  });

  it('stops at the deadline, also in the middle of a release, and tells what remains', async () => {
    const { kind, options, clock, start } = setUp();
    const entries = [entry('slow', 's'), entry('group', 'g')];
    const { remaining } = await reap(entries, [kind('slow', 0, 3_600_000), kind('group', 1)], options);
    expect(clock.now()).toBe(start + 60_000);
    expect(remaining.map(({ command }) => command)).toEqual(['rm s', 'rm g']);
    expect(remaining[1]?.reason).toBe('there was no time left to remove it');
  });

  it('does nothing when the deadline has passed already', async () => {
    const { kind, options, log, start } = setUp();
    const { remaining } = await reap([entry('k', 'a')], [kind('k', 0)], { ...options, deadline: start });
    expect(log).toEqual([]);
    expect(remaining).toHaveLength(1);
  });

  it('stops when it is cancelled', async () => {
    const { kind, options, controller, clock } = setUp();
    void clock.sleep(1_000).then(() => controller.abort());
    const { remaining } = await reap([entry('k', 'a')], [kind('k', 0, 9_000)], options);
    expect(remaining).toMatchObject([{ command: 'rm a' }]);
  });

  it('tells entries of a kind that it does not know', async () => {
    const { options } = setUp();
    const { remaining } = await reap([entry('gcp:disk', 'd')], [], options);
    expect(remaining).toMatchObject([
      { description: 'gcp:disk d', command: '', reason: expect.stringContaining('gcp:disk') },
    ]);
  });

  it('counts a resource as gone although the journal cannot be written', async () => {
    const { kind, options, lines } = setUp();
    const full = { released: () => Promise.reject(remote('disk full')) };
    const { released } = await reap([entry('k', 'a')], [kind('k', 0)], { ...options, journal: full });
    expect(released).toHaveLength(1);
    expect(lines).toContain('disk full');
  });
});
