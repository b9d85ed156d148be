import { describe, expect, it } from 'vitest';
import type { BuildError } from '../../../src/support/errors.js';
import { githubRuns } from '../../../src/support/github-runs.js';
import { startFakeGithub } from '../../support/fake-github.js';

const run = (id: string, given = {}) => ({ repository: 'o/r', run: id, attempt: '1', ...given });

async function setUp(runs: Readonly<Record<string, string | number>>, token = 'ghs_x') {
  const github = await startFakeGithub(runs);
  const errors: BuildError[] = [];
  const ask = githubRuns({
    token,
    env: { GITHUB_API_URL: `${github.url}/` },
    signal: new AbortController().signal,
    unanswered: (error) => errors.push(error),
  });
  return { github, errors, ask };
}

describe('whether a workflow run has finished', () => {
  it.each([
    ['completed', true],
    ['in_progress', false],
    ['queued', false],
    ['waiting', false],
    [404, undefined],
  ])('is told by its status %s', async (status, finished) => {
    const { github, ask, errors } = await setUp({ 'o/r/5/1': status });
    await using _ = github;
    expect(await ask(run('5'))).toBe(finished);
    expect(github.requests).toEqual(['GET /repos/o/r/actions/runs/5/attempts/1 Bearer ghs_x']);
    expect(errors).toEqual([]);
  });

  it('is asked once for each attempt', async () => {
    const { github, ask } = await setUp({ 'o/r/5/1': 'completed', 'o/r/5/2': 'in_progress' });
    await using _ = github;
    const second = run('5', { attempt: '2' });
    expect(await Promise.all([ask(run('5')), ask(run('5')), ask(second)])).toEqual([true, true, false]);
    expect(github.requests).toHaveLength(2);
  });

  it.each([
    ['a uuid outside Actions', { run: '5c9b4f5e-0000-4000-8000-000000000000' }],
    ['no repository', { repository: '' }],
    ['a path in place of a repository', { repository: '../..' }],
    ['more than a repository', { repository: 'o/r/../../user' }],
  ])('is not asked for %s', async (_what, given) => {
    const { github, ask } = await setUp({});
    await using _ = github;
    expect(await ask(run('5', given))).toBeUndefined();
    expect(github.requests).toEqual([]);
  });

  it('is not asked without a token', async () => {
    const { github, ask } = await setUp({ 'o/r/5/1': 'completed' }, '');
    await using _ = github;
    expect(await ask(run('5'))).toBeUndefined();
    expect(github.requests).toEqual([]);
  });

  it('is not asked any more once GitHub has refused, which is told once', async () => {
    const { github, ask, errors } = await setUp({ 'o/r/5/1': 403, 'o/r/6/1': 'completed' });
    await using _ = github;
    expect(await ask(run('5'))).toBeUndefined();
    expect(await ask(run('6'))).toBeUndefined();
    expect(github.requests).toHaveLength(1);
    expect(errors).toMatchObject([{ code: 'GithubRefused', hint: expect.stringContaining('actions: read') }]);
  });
});
