import * as core from '@actions/core';
import { remainingText } from '../resources/remains.js';
import type { SweepResult } from '../resources/sweep.js';
import { sweepSucceeded, sweepText, sweepTotals } from '../resources/sweep-text.js';
import { systemClock } from '../support/clock.js';
import { sweepAccount } from '../sweeper.js';
import type { ActionRun } from './action-run.js';
import { writeSummary } from './publish.js';
import { sweepSummary } from './sweep-summary.js';
import { untrustedLines } from './untrusted-text.js';

/** Longest time that a sweep takes, in milliseconds. */
const LIMIT = 30 * 60_000;

/** `command: sweep`: removes, or with `dry-run` only lists, what finished and expired runs left in the AWS account. */
export async function runSweepCommand(run: ActionRun): Promise<void> {
  const { inputs, env, secrets } = run;
  if (inputs.githubToken !== '') secrets.add(inputs.githubToken, 'github-token');
  const say = (text: string) => {
    for (const line of untrustedLines(secrets.mask(text))) run.log.say(line);
  };
  const result = await sweepAccount({
    regions: inputs.regions,
    scope: { repositories: scopeOf(inputs.repository, env) },
    dryRun: inputs.dryRun,
    token: inputs.githubToken,
    env,
    clock: systemClock,
    signal: run.signal,
    deadline: systemClock.now() + LIMIT,
    report: say,
    debug: (text) => core.debug(untrustedLines(secrets.mask(text)).join('\n')),
    secret: (value) => secrets.add(value),
  });
  for (const line of sweepText(result, 'dry-run: false')) say(line);
  await writeSummary(secrets.mask(sweepSummary(result)));
  if (!sweepSucceeded(result)) core.setFailed(untrustedLines(secrets.mask(failureText(result))).join('\n'));
}

function scopeOf(repositories: readonly string[], env: ActionRun['env']): readonly string[] | 'all' {
  if (repositories.includes('all')) return 'all';
  return repositories.length > 0 ? repositories : [env['GITHUB_REPOSITORY'] ?? ''];
}

function failureText(result: SweepResult): string {
  const failed = result.failed.map(remainingText);
  const unsearched = result.unsearched.map(({ where, reason }) => `Cannot look for ${where}: ${reason}`);
  return [`The sweep is not complete: ${sweepTotals(result)}`, ...unsearched, ...failed].join('\n');
}
