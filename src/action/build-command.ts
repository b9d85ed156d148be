import * as core from '@actions/core';
import type { BuildReport } from '../contract/event.js';
import type { Host } from '../contract/host.js';
import type { Journal, JournalEntry } from '../contract/journal.js';
import { journalRemains } from '../reaper.js';
import { openJournal } from '../resources/journal.js';
import { remainsText } from '../resources/remains.js';
import { removeClosedJournal } from '../resources/remove-closed-journal.js';
import { systemClock } from '../support/clock.js';
import type { Diagnostic } from '../support/diagnostics.js';
import { runIdentity } from '../support/run-identity.js';
import { systemHost } from '../support/system-host.js';
import type { ActionRun } from './action-run.js';
import { failureText } from './failure-text.js';
import { journalPath } from './journal-path.js';
import { reportOutputs } from './outputs.js';
import { publishDiagnostics, writeSummary } from './publish.js';
import { BEGUN_STATE, JOURNAL_STATE, KEEP_STATE, UNREPORTED_STATE } from './state.js';
import { jobSummary } from './summary.js';
import { collectDiagnostics, templateRequest } from './template-request.js';
import { untrustedLines } from './untrusted-text.js';
import { writeOutputs } from './write-outputs.js';

/** `command: build`: runs the builds, then writes outputs, files and summary of whatever succeeded. */
export async function runBuildCommand(run: ActionRun): Promise<void> {
  const identity = runIdentity(run.env);
  const temporaryDirectory = run.env['RUNNER_TEMP'] ?? run.inputs.workingDirectory;
  const path = journalPath(run.env, temporaryDirectory, identity.uuid);
  tellPost(run, path);
  const journal = openJournal(path, systemClock);
  const host = systemHost({
    env: run.env,
    workingDirectory: run.inputs.workingDirectory,
    temporaryDirectory,
    prompt: async () => {
      throw new Error('a job has nobody to ask');
    },
    journal: run.playedCloud === undefined ? announced(journal) : journal,
    run: identity,
    pace: run.pace,
    sweep: run.playedCloud === undefined && run.inputs.sweep,
    playedCloud: run.playedCloud,
  });
  const finished = await runBuilds(run, host);
  await journal.close();
  sayLeft(run, journal.entries);
  // From here on the journal says what is kept and what is still to be removed.
  core.saveState(KEEP_STATE, '');
  if ((await removeClosedJournal(journal)) || !journal.used) core.saveState(BEGUN_STATE, '');
  await publish(run, finished, temporaryDirectory);
  core.saveState(UNREPORTED_STATE, '');
  conclude(run, finished.report);
}

/** Leaves state for post before the first call that creates anything: a killed process cannot any more. */
function tellPost(run: ActionRun, journal: string): void {
  // What a sandbox holds ends with this process.
  if (run.playedCloud === undefined) core.saveState(JOURNAL_STATE, journal);
  core.saveState(UNREPORTED_STATE, 'true');
  if (run.inputs.onError !== 'cleanup') core.saveState(KEEP_STATE, run.inputs.onError);
}

/** What became of the builds. */
interface FinishedRun {
  readonly report: BuildReport;
  /** The report with secrets taken out. */
  readonly shown: BuildReport;
  readonly diagnostics: readonly Diagnostic[];
}

async function runBuilds(run: ActionRun, host: Host): Promise<FinishedRun> {
  const { inputs } = run;
  let shown: BuildReport | undefined;
  const collected = collectDiagnostics((event) => {
    if (event.type === 'run-finished') shown = event.report;
    run.log.sink(event);
  });
  const report = await run.engine.build({
    ...templateRequest(run, host, collected.sink),
    onError: inputs.onError,
    onPublishFailure: inputs.onPublishFailure,
    lease: inputs.lease,
    parallelBuilds: inputs.parallelBuilds,
    force: inputs.force,
    debug: false,
  });
  return { report, shown: shown ?? report, diagnostics: collected.diagnostics };
}

/** Annotations, summary, outputs and the files that they name. */
async function publish(
  run: ActionRun,
  { report, shown, diagnostics }: FinishedRun,
  temporaryDirectory: string,
): Promise<void> {
  publishDiagnostics(run, diagnostics);
  await writeSummary(jobSummary(shown, diagnostics));
  const { workingDirectory } = run.inputs;
  await writeOutputs(report, { temporaryDirectory, workingDirectory, secrets: run.secrets.values() }, core);
}

/** The journal, of which post is told once there is one: then it must be there. */
function announced(journal: Journal): Journal {
  let told = false;
  return {
    ...journal,
    async intend(intent) {
      const entry = await journal.intend(intent);
      if (!told) core.saveState(BEGUN_STATE, 'true');
      told = true;
      return entry;
    },
  };
}

/** Names what `on-error` left, with the commands that remove it. */
function sayLeft(run: ActionRun, entries: readonly JournalEntry[]): void {
  if (run.inputs.onError === 'cleanup') return;
  const { left } = journalRemains(entries);
  if (left.length === 0) return;
  const headline = `Left as it is, since on-error is ${run.inputs.onError}; a sweep may remove it after 24 hours. To remove it now:`;
  run.log.say(run.secrets.mask(untrustedLines(remainsText(headline, left)).join('\n')));
}

function conclude(run: ActionRun, report: BuildReport): void {
  if (report.exitCode !== 0) core.setFailed(run.secrets.mask(failureText(report, run.inputs.template)));
  const { imageId } = reportOutputs(report);
  if (imageId !== '') run.log.say(run.secrets.mask(untrustedLines(`Image: ${imageId}`).join(' ')));
}
