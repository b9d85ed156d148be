import * as core from '@actions/core';
import { journalRemains, reapJournal } from '../reaper.js';
import { readJournal } from '../resources/journal.js';
import { remainingText, remainsText } from '../resources/remains.js';
import { systemClock } from '../support/clock.js';
import { BuildError, errorMessage } from '../support/errors.js';
import { exists } from '../support/file-exists.js';
import { safeWriter } from '../support/safe-writer.js';
import { parseAssignments } from './assignments.js';
import { reportFailure } from './report-failure.js';
import { BEGUN_STATE, JOURNAL_STATE, KEEP_STATE, SANDBOX_STATE, UNREPORTED_STATE } from './state.js';
import { untrustedLines } from './untrusted-text.js';

/** All post steps of a cancelled job share about 285 s (spec-runner 4); this one leaves the others some. */
const DEADLINE_MS = 240_000;

/**
 * The action's post step: removes what main left open in its journal, whatever became of main. It reads state alone, so
 * that inputs evaluated anew cannot change what is removed; inputs serve only as candidates for credentials that the
 * template was given as variables.
 */
export async function post(): Promise<void> {
  const write = safeWriter(process.stdout);
  process.stderr.on('error', () => undefined);
  const say = (text: string) => {
    for (const line of untrustedLines(text)) write(`${line}\n`);
  };
  try {
    await removeSandbox();
    await removeLeftovers(say);
  } catch (error) {
    reportFailure(error);
  }
}

/** What is left of a sandbox costs nothing but room on the runner's disk: that fails no job. */
async function removeSandbox(): Promise<void> {
  const folder = core.getState(SANDBOX_STATE);
  if (folder === '') return;
  try {
    const sandbox = await import('../sandbox/remove-sandbox.js');
    await sandbox.removeSandbox(folder);
  } catch (error) {
    core.warning(untrustedLines(`The sandbox ${folder} could not be removed: ${errorMessage(error)}`).join('\n'));
  }
}

async function removeLeftovers(say: (text: string) => void): Promise<void> {
  const path = core.getState(JOURNAL_STATE);
  if (path === '') return;
  await requireJournal(path);
  await sayUnreported(path);
  const keep = core.getState(KEEP_STATE);
  const candidates = credentialCandidates();
  for (const candidate of candidates) if (candidate.length >= 16) core.setSecret(candidate);
  const report = await reapJournal(path, {
    env: process.env,
    clock: systemClock,
    signal: new AbortController().signal,
    deadline: systemClock.now() + (keep === '' ? DEADLINE_MS : 0),
    credentialCandidates: candidates,
    report: say,
    debug: (text) => core.debug(untrustedLines(text).join('\n')),
    secret: core.setSecret,
  });
  if (report.remaining.length === 0) return;
  if (keep !== '') {
    say(remainsText(`Kept, because on-error is ${keep}. To remove it:`, report.remaining));
    return;
  }
  const list = report.remaining.map(remainingText);
  fail(untrustedLines(`These resources could not be removed. Remove them with:\n${list.join('\n')}`).join('\n'), say);
}

/** The runner cuts a longer annotation off, in the log too (spec-runner 3.2). */
const LONGEST_ANNOTATION = 4_000;

function fail(text: string, say: (text: string) => void): void {
  if (text.length <= LONGEST_ANNOTATION) {
    core.setFailed(text);
    return;
  }
  say(text);
  core.setFailed(
    'Resources could not be removed: the log of this step names them, with the commands that remove them.',
  );
}

/** Rejects with `JournalGone` when main has left a journal that is not there any more, as when a later step emptied the folder. */
async function requireJournal(path: string): Promise<void> {
  if (core.getState(BEGUN_STATE) === '' || (await exists(path))) return;
  throw new BuildError(`the journal ${path} is gone: nobody can tell what the build has left`, {
    code: 'JournalGone',
    source: 'user',
    hint: 'Leave RUNNER_TEMP alone until the job ends. What the run has left has its tags: command: sweep finds it.',
  });
}

/** Images that main had finished when it was killed are no leftovers: they stay, and are named at last. */
async function sayUnreported(path: string): Promise<void> {
  if (core.getState(UNREPORTED_STATE) === '') return;
  const { results } = journalRemains((await readJournal(path)).entries);
  if (results.length === 0) return;
  const headline =
    'These images were finished before the step was stopped, and stay; no output names them. To remove one:';
  core.warning(untrustedLines(remainsText(headline, results)).join('\n'));
}

/** Values that may be credentials: those of the variables inputs (the journal holds fingerprints only). */
function credentialCandidates(): string[] {
  const inputs = ['secret-variables', 'variables'] as const;
  return inputs.flatMap((input) =>
    parseAssignments(input, core.getInput(input, { trimWhitespace: false }), []).map(({ value }) => value),
  );
}
