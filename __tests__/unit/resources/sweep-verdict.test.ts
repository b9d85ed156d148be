import { describe, expect, it } from 'vitest';
import type { Ownership } from '../../../src/resources/owned-resource.js';
import { type SweepScope, verdictOn } from '../../../src/resources/sweep-verdict.js';

const now = Date.UTC(2026, 5, 1);
const PAST = '2026-05-31T23:59:59Z';
const FUTURE = '2026-06-01T00:00:01Z';

function judge(given: Partial<Ownership>, scope: Partial<SweepScope> = {}, finished?: boolean) {
  const ownership = { run: '7', attempt: '1', repository: 'o/r', build: 'web', expires: PAST, token: '', ...given };
  const questions: Ownership[] = [];
  const runFinished = async (one: Ownership) => {
    questions.push(one);
    return finished;
  };
  const facts = { scope: { repositories: ['o/r'], ...scope }, now, runFinished };
  const verdict = verdictOn({ kind: 'k', id: 'x', access: {}, ownership }, facts);
  return verdict.then((answer) => ({ ...answer, asked: questions.length }));
}

describe('a sweep removes', () => {
  it('what has expired, without asking for its run', async () => {
    expect(await judge({})).toEqual({ sweep: true, why: `expired ${PAST}`, asked: 0 });
  });

  it('what a finished run left', async () => {
    expect(await judge({ expires: FUTURE }, {}, true)).toMatchObject({ sweep: true, why: 'run 7 has finished' });
  });

  it.each([
    ['the repository in another case', { repository: 'O/R' }, {}],
    ['any repository, when all are asked for', { repository: 'x/y' }, { repositories: 'all' }],
    ['runs outside a repository, when those are asked for', { repository: '' }, { repositories: [''] }],
    ['the run asked for', {}, { run: '7' }],
  ] as const)('%s', async (_what, ownership, scope) => {
    expect(await judge(ownership, scope)).toMatchObject({ sweep: true });
  });
});

describe('a sweep keeps', () => {
  it.each([
    ['what expires later and nothing is known of', { expires: FUTURE }, {}, undefined],
    ['what a run that goes on has made', { expires: FUTURE }, {}, false],
    ['what expires never', { expires: 'never' }, {}, true],
    ['what has an empty expiry', { expires: '' }, {}, true],
    ['what names no run', { run: '' }, {}, true],
    ['what names no build', { build: '' }, {}, true],
    ['another repository', { repository: 'o/other' }, {}, true],
    ['runs outside a repository', { repository: '' }, {}, true],
    ['another run than the one asked for', {}, { run: '8' }, true],
  ] as const)('%s', async (_what, ownership, scope, finished) => {
    expect(await judge(ownership, scope, finished)).toMatchObject({ sweep: false });
  });
});
