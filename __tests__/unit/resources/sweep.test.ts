import { describe, expect, it } from 'vitest';
import type { OwnedResource } from '../../../src/resources/owned-resource.js';
import type { ResourceKind } from '../../../src/resources/resource-kind.js';
import { type SweepOptions, type SweepSearch, sweep } from '../../../src/resources/sweep.js';
import { sweepSucceeded, sweepText } from '../../../src/resources/sweep-text.js';
import { BuildError } from '../../../src/support/errors.js';
import { FakeClock } from '../../support/fake-clock.js';

function resource(kind: string, id: string, given: Partial<OwnedResource> & { expires?: string } = {}): OwnedResource {
  const { expires = '2020-01-01T00:00:00Z', ...rest } = given;
  const ownership = { run: '7', attempt: '1', repository: 'o/r', build: 'web', expires, token: 't' };
  return { kind, id, access: { region: 'r' }, ownership, ...rest };
}

function setUp(found: readonly OwnedResource[], changes: Partial<SweepOptions> = {}) {
  const clock = new FakeClock();
  const released: string[] = [];
  const stuck = new Set<string>();
  const kind = (name: string, order: number): ResourceKind => ({
    kind: name,
    order,
    describe: ({ id }) => `${name} ${id}`,
    find: async () => undefined,
    release: async ({ id }) => {
      released.push(id);
      if (stuck.has(id)) throw new BuildError('in use', { code: 'X', source: 'remote' });
    },
    removalCommand: ({ id }) => `rm ${id}`,
  });
  const options: SweepOptions = {
    searches: [{ place: 'here', find: async () => ({ resources: found, unsearched: [] }) }],
    kinds: [kind('volume', 1), kind('instance', 0)],
    scope: { repositories: ['o/r'] },
    runFinished: async () => undefined,
    dryRun: false,
    clock,
    signal: new AbortController().signal,
    deadline: clock.now() + 3_600_000,
    report: () => undefined,
    ...changes,
  };
  return { options, released, stuck };
}

describe('sweep', () => {
  it('releases what is due, users before what they use, and keeps the rest', async () => {
    const { options, released } = setUp([
      resource('volume', 'v'),
      resource('instance', 'i'),
      resource('instance', 'never', { expires: 'never' }),
    ]);
    const result = await sweep(options);
    expect(released).toEqual(['i', 'v']);
    expect(result.removed.map(({ id }) => id)).toEqual(['v', 'i']);
    expect(result.kept).toMatchObject([{ id: 'never', why: 'its expiry "never" is not a time' }]);
    expect(sweepSucceeded(result)).toBe(true);
  });

  it('releases nothing in a dry run', async () => {
    const { options, released } = setUp([resource('instance', 'i')], { dryRun: true });
    const result = await sweep(options);
    expect(released).toEqual([]);
    expect(sweepText(result, '-apply')).toEqual([
      'Would remove instance i: expired 2020-01-01T00:00:00Z',
      '1 would be removed, 0 kept. Nothing was removed: say -apply to remove it.',
    ]);
  });

  it('leaves a volume alone that a machine uses which stays', async () => {
    const { options, released } = setUp([
      resource('volume', 'used', { attachedTo: 'other' }),
      resource('volume', 'root', { attachedTo: 'i' }),
      resource('instance', 'i'),
    ]);
    const { kept } = await sweep(options);
    expect(released).toEqual(['i', 'root']);
    expect(kept).toMatchObject([{ id: 'used', why: 'expired 2020-01-01T00:00:00Z, but other uses it' }]);
  });

  it('gives up on what stays in use, with the command that removes it', async () => {
    const { options, released, stuck } = setUp([resource('volume', 'v'), resource('instance', 'i')]);
    stuck.add('v');
    const result = await sweep(options);
    expect(released).toEqual(['i', 'v', 'v', 'v']);
    expect(result.removed.map(({ id }) => id)).toEqual(['i']);
    expect(result.failed).toMatchObject([{ description: 'volume v', reason: 'in use', command: 'rm v' }]);
    expect(sweepSucceeded(result)).toBe(false);
    expect(sweepText(result, '')).toContain('  rm v');
  });

  it('goes on where one place cannot be searched, and says so', async () => {
    const broken: SweepSearch = {
      place: 'there',
      find: () => Promise.reject(new BuildError('refused', { code: 'X', source: 'user' })),
    };
    const { options, released } = setUp([resource('instance', 'i')]);
    const result = await sweep({ ...options, searches: [broken, ...options.searches] });
    expect(released).toEqual(['i']);
    expect(result.unsearched).toEqual([{ where: 'there', reason: 'refused' }]);
    expect(sweepSucceeded(result)).toBe(false);
  });

  it('removes nothing once it is cancelled', async () => {
    const { options, released } = setUp([resource('instance', 'i')], { signal: AbortSignal.abort(new Error('stop')) });
    await expect(sweep(options)).rejects.toThrow('stop');
    expect(released).toEqual([]);
  });
});
