import { describe, expect, it } from 'vitest';
import type { ResourceIntent } from '../../../src/contract/journal.js';
import type { Outcome, Release, ReleaseFacts, StepScope } from '../../../src/contract/step.js';
import { type Acquisition, acquire, acquireHeld } from '../../../src/resources/acquire.js';
import { memoryJournal } from '../../../src/resources/journal.js';
import { isOpen } from '../../../src/resources/journal-record.js';
import { FakeClock } from '../../support/fake-clock.js';

const intent: ResourceIntent = { kind: 'aws:instance', build: 'web', access: { region: 'us-east-1' }, token: 't' };
const success: Outcome = { kind: 'success' };

/** A journal, a scope, and an acquisition that succeeds unless told otherwise; `log` has what happened in order. */
function setUp(changes: Partial<Acquisition<string>> = {}) {
  const log: string[] = [];
  const journal = memoryJournal(new FakeClock());
  const releases: Release[] = [];
  const acquisition: Acquisition<string> = {
    intent,
    create: async () => {
      log.push(`create with journal ${journal.entries.map(({ state }) => state)}`);
      return { value: 'value', id: 'i-1', facts: { volume: 'vol-1' } };
    },
    release: async (value) => void log.push(`release ${value}`),
    ...changes,
  };
  const facts: ReleaseFacts[] = [];
  const scope: StepScope = {
    defer(release, more = {}) {
      releases.push(release);
      facts.push(more);
    },
  };
  const leave = async () => {
    for (const release of releases.toReversed()) await release(success, new AbortController().signal);
  };
  return { log, journal, scope, acquisition, leave, facts, state: () => journal.entries.map(({ state }) => state) };
}

const failing = (message: string) => async () => {
  throw new TypeError(message);
};

describe('acquire', () => {
  it('journals the intent before the create call, and the id after it', async () => {
    const { log, journal, scope, acquisition } = setUp();
    expect(await acquire(journal, scope, acquisition)).toBe('value');
    expect(log).toEqual(['create with journal intended']);
    expect(journal.entries).toMatchObject([{ ...intent, state: 'created', id: 'i-1', facts: { volume: 'vol-1' } }]);
  });

  it('does not create when the intent cannot be journalled', async () => {
    const { log, journal, scope, acquisition } = setUp();
    const full = { ...journal, intend: failing('disk full') };
    await expect(acquire(full, scope, acquisition)).rejects.toThrow('disk full');
    expect(log).toEqual([]);
  });

  it('releases and closes the entry when the scope is left', async () => {
    const { log, journal, scope, acquisition, leave, state } = setUp();
    await acquire(journal, scope, acquisition);
    await leave();
    expect(log).toContain('release value');
    expect(state()).toEqual(['released']);
  });

  it('releases what was created although its id could not be journalled', async () => {
    const { log, journal, scope, acquisition, leave, state } = setUp();
    const full = { ...journal, created: failing('disk full') };
    await expect(acquire(full, scope, acquisition)).rejects.toThrow('disk full');
    await leave();
    expect(log).toContain('release value');
    expect(state()).toEqual(['released']);
  });

  it('closes the entry at once when the create call was refused', async () => {
    const { log, journal, scope, acquisition, leave, state } = setUp({
      create: failing('no'),
      refused: (error) => error instanceof TypeError,
    });
    await expect(acquire(journal, scope, acquisition)).rejects.toThrow('no');
    expect(state()).toEqual(['released']);
    await leave();
    expect(log).toEqual([]);
  });

  it('shows the error of a refused create even when the journal fails too', async () => {
    const { journal, scope, acquisition } = setUp({ create: failing('no'), refused: () => true });
    const full = { ...journal, released: failing('disk full') };
    await expect(acquire(full, scope, acquisition)).rejects.toThrow('no');
  });

  it('leaves the entry open when nobody knows what the create call did', async () => {
    const { journal, scope, acquisition, leave, state } = setUp({ create: failing('reset'), refused: () => false });
    await expect(acquire(journal, scope, acquisition)).rejects.toThrow('reset');
    await leave();
    expect(state()).toEqual(['intended']);
  });

  it.each([
    { found: 'lost', released: ['release lost'] },
    { found: undefined, released: [] },
  ])('looks for a lost resource when the scope is left: finds $found', async ({ found, released }) => {
    const { log, journal, scope, acquisition, leave, state } = setUp({
      create: failing('reset'),
      recover: async () => found,
    });
    await expect(acquire(journal, scope, acquisition)).rejects.toThrow('reset');
    expect(state()).toEqual(['intended']);
    await leave();
    expect(log).toEqual(released);
    expect(state()).toEqual(['released']);
  });

  it('leaves the entry open when the look for a lost resource fails', async () => {
    const told: unknown[] = [];
    const { journal, scope, acquisition, leave, state } = setUp({
      create: failing('reset'),
      recover: failing('no network'),
      onReleaseFailure: (error) => told.push(error),
    });
    await expect(acquire(journal, scope, acquisition)).rejects.toThrow('reset');
    await leave();
    expect(told).toMatchObject([{ message: 'no network' }]);
    expect(state()).toEqual(['intended']);
  });

  it('leaves the entry open when the release fails, and throws the error', async () => {
    const { journal, scope, acquisition, leave, state } = setUp({ release: failing('in use') });
    await acquire(journal, scope, acquisition);
    await expect(leave()).rejects.toThrow('in use');
    expect(state()).toEqual(['created']);
  });

  it('tells a release failure instead where that is wanted', async () => {
    const told: unknown[] = [];
    const { journal, scope, acquisition, leave, state } = setUp({
      release: failing('in use'),
      onReleaseFailure: (error) => told.push(error),
    });
    await acquire(journal, scope, acquisition);
    await leave();
    expect(told).toMatchObject([{ message: 'in use' }]);
    expect(state()).toEqual(['created']);
  });

  it('lets a create call end although the build is cancelled, and releases what it made', async () => {
    const build = new AbortController();
    const { log, journal, scope, acquisition, leave, state } = setUp({
      create: async (signal) => {
        build.abort();
        signal.throwIfAborted();
        return { value: 'late', id: 'i-2' };
      },
    });
    expect(await acquire(journal, scope, acquisition)).toBe('late');
    await leave();
    expect(log).toEqual(['release late']);
    expect(state()).toEqual(['released']);
  });
});

describe('acquireHeld', () => {
  it('keeps what is the wanted result', async () => {
    const { log, journal, scope, acquisition, leave, state } = setUp();
    const held = await acquireHeld(journal, scope, acquisition);
    await held.keep();
    await leave();
    expect(held).toMatchObject({ value: 'value', id: 'i-1', entry: journal.entries[0]?.entry });
    expect(log).not.toContain('release value');
    expect(state()).toEqual(['kept']);
  });

  it.each([
    { decision: 'keep', released: [], state: 'kept' },
    { decision: 'release', released: ['release value'], state: 'released' },
  ] as const)('does as is decided when the scope ends: $decision', async ({ decision, released, state }) => {
    const { log, journal, scope, acquisition, leave, state: states } = setUp();
    const held = await acquireHeld(journal, scope, acquisition);
    const outcomes: Outcome[] = [];
    held.whenLeft(async (outcome) => {
      outcomes.push(outcome);
      return decision;
    });
    expect(states()).toEqual(['created']);
    await leave();
    expect(outcomes).toEqual([success]);
    expect(log.filter((line) => line.startsWith('release'))).toEqual(released);
    expect(states()).toEqual([state]);
  });

  it('keeps what is not published yet, as something that is still open', async () => {
    const { log, journal, scope, acquisition, leave } = setUp();
    const held = await acquireHeld(journal, scope, acquisition);
    held.whenLeft(async () => 'keep-until-published');
    await leave();
    expect(log).not.toContain('release value');
    expect(journal.entries).toMatchObject([{ state: 'kept', keptFor: 'publication', id: 'i-1' }]);
    expect(journal.entries.filter(isOpen)).toHaveLength(1);
  });

  it('decides nothing about what is released already', async () => {
    const { journal, scope, acquisition, leave, state } = setUp();
    const held = await acquireHeld(journal, scope, acquisition);
    held.whenLeft(async () => 'keep');
    await held.release(new AbortController().signal);
    await leave();
    expect(state()).toEqual(['released']);
  });

  it('writes down that the user wants it left, unless it is gone', async () => {
    const { journal, scope, acquisition, facts } = setUp();
    const held = await acquireHeld(journal, scope, acquisition);
    await facts[0]?.leave?.();
    expect(journal.entries).toMatchObject([{ state: 'kept', keptFor: 'on-error', id: 'i-1' }]);
    await held.release(new AbortController().signal);
    await facts[0]?.leave?.();
    expect(journal.entries).toMatchObject([{ state: 'released' }]);
  });

  it('tells the scope that nothing else has to be gone before it', async () => {
    const { journal, scope, acquisition, facts } = setUp({ independent: true });
    await acquireHeld(journal, scope, acquisition);
    expect(facts).toMatchObject([{ independent: true }]);
  });

  it('releases once, before the scope ends', async () => {
    const { log, journal, scope, acquisition, leave, state } = setUp();
    const held = await acquireHeld(journal, scope, acquisition);
    await held.release(new AbortController().signal);
    expect(state()).toEqual(['released']);
    await leave();
    expect(log.filter((line) => line.startsWith('release'))).toEqual(['release value']);
  });

  it('releases again with the scope when releasing early failed', async () => {
    let tries = 0;
    const { journal, scope, acquisition, leave, state } = setUp({
      release: async () => {
        tries += 1;
        if (tries === 1) throw new TypeError('in use');
      },
    });
    const held = await acquireHeld(journal, scope, acquisition);
    await expect(held.release(new AbortController().signal)).rejects.toThrow('in use');
    await leave();
    expect(tries).toBe(2);
    expect(state()).toEqual(['released']);
  });
});
