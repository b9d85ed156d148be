import * as core from '@actions/core';
import { memoryJournal } from '../resources/journal.js';
import { systemClock } from '../support/clock.js';
import { runIdentity } from '../support/run-identity.js';
import { systemHost } from '../support/system-host.js';
import type { ActionRun } from './action-run.js';
import { publishDiagnostics, writeSummary } from './publish.js';
import { diagnosticsSummary } from './summary.js';
import { collectDiagnostics, templateRequest } from './template-request.js';

/** `command: validate`: checks the template, annotates its lines. */
export async function runValidateCommand(run: ActionRun): Promise<void> {
  const host = systemHost({
    env: run.env,
    workingDirectory: run.inputs.workingDirectory,
    prompt: async () => '',
    journal: memoryJournal(systemClock),
    run: runIdentity(run.env),
  });
  const collected = collectDiagnostics(run.log.sink);
  const report = await run.engine.validate({ ...templateRequest(run, host, collected.sink), syntaxOnly: false });
  publishDiagnostics(run, collected.diagnostics);
  await writeSummary(
    diagnosticsSummary(report.valid ? 'The template is valid' : 'The template is not valid', collected.diagnostics),
  );
  if (!report.valid) core.setFailed(`${run.inputs.template} is not valid: see the annotations on its lines.`);
}
