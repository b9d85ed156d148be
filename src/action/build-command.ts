import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as core from '@actions/core';
import type { BuildReport } from '../contract/event.js';
import { openJournal } from '../resources/journal.js';
import { removeClosedJournal } from '../resources/remove-closed-journal.js';
import { systemClock } from '../support/clock.js';
import { runIdentity } from '../support/run-identity.js';
import { systemHost } from '../support/system-host.js';
import type { ActionRun } from './action-run.js';
import { journalPath } from './journal-path.js';
import { reportOutputs, tfvarsContent, tfvarsPath } from './outputs.js';
import { publishDiagnostics, writeSummary } from './publish.js';
import { runManifest } from './run-manifest.js';
import { JOURNAL_STATE, KEEP_STATE } from './state.js';
import { jobSummary } from './summary.js';
import { collectDiagnostics, templateRequest } from './template-request.js';

/** `command: build`: runs the builds, then writes outputs, files and summary of whatever succeeded. */
export async function runBuildCommand(run: ActionRun): Promise<void> {
  const identity = runIdentity(run.env);
  const temporaryDirectory = run.env['RUNNER_TEMP'] ?? run.inputs.workingDirectory;
  const path = journalPath(run.env, temporaryDirectory, identity.uuid);
  // Before the first call that creates anything: a killed process cannot say it any more.
  core.saveState(JOURNAL_STATE, path);
  if (run.inputs.onError !== 'cleanup') core.saveState(KEEP_STATE, run.inputs.onError);
  const journal = openJournal(path, systemClock);
  const host = systemHost({
    env: run.env,
    workingDirectory: run.inputs.workingDirectory,
    temporaryDirectory,
    prompt: async () => {
      throw new Error('a job has nobody to ask');
    },
    journal,
    run: identity,
  });
  let shown: BuildReport | undefined;
  const collected = collectDiagnostics((event) => {
    if (event.type === 'run-finished') shown = event.report;
    run.log.sink(event);
  });
  const { inputs } = run;
  const report = await run.engine.build({
    ...templateRequest(run, host, collected.sink),
    onError: inputs.onError,
    parallelBuilds: inputs.parallelBuilds,
    force: inputs.force,
    debug: false,
  });
  await journal.close();
  await removeClosedJournal(path);
  publishDiagnostics(run, collected.diagnostics);
  await writeSummary(jobSummary(shown ?? report, collected.diagnostics));
  await writeOutputs(run, report, temporaryDirectory);
  conclude(run, report);
}

async function writeOutputs(run: ActionRun, report: BuildReport, temporaryDirectory: string): Promise<void> {
  const outputs = reportOutputs(report);
  const manifest = join(temporaryDirectory, `image-build-manifest-${report.runUuid}.json`);
  await writeFile(manifest, await runManifest(report, run.inputs.workingDirectory));
  const tfvars = tfvarsPath(run.inputs.workingDirectory);
  if (outputs.imageId !== '') await writeFile(tfvars, tfvarsContent(outputs));
  setOutput(run, 'image-id', outputs.imageId);
  setOutput(run, 'image-name', outputs.imageName);
  setOutput(run, 'images', JSON.stringify(outputs.images));
  setOutput(run, 'manifest-path', manifest);
  setOutput(run, 'tfvars-path', outputs.imageId === '' ? '' : tfvars);
}

/** A value that holds a secret is not written: outputs are not masked, and the job's output would be dropped anyway. */
function setOutput(run: ActionRun, name: string, value: string): void {
  if (run.secrets.mask(value) !== value) {
    core.warning(`The output ${name} holds a secret and is left empty.`);
    core.setOutput(name, '');
    return;
  }
  core.setOutput(name, value);
}

function conclude(run: ActionRun, report: BuildReport): void {
  const failed = report.builds.filter((build) => build.status === 'failed');
  if (report.exitCode !== 0) {
    const names = [...failed.map((build) => build.label.name), ...report.unprepared.map(({ label }) => label.name)];
    const first = failed[0]?.error;
    const hint = first?.hint === undefined ? '' : `\n${first.hint}`;
    const message = report.cancelled
      ? 'The build was cancelled.'
      : failed.length > 0
        ? `${names.join(', ')} failed: ${first?.message ?? ''}${hint}`
        : `${run.inputs.template} cannot be built: see the annotations on its lines.`;
    core.setFailed(run.secrets.mask(message));
  }
  const { imageId } = reportOutputs(report);
  if (imageId !== '') run.log.say(run.secrets.mask(`Image: ${imageId}`));
}
