import * as core from '@actions/core';
import type { ActionRun } from './action-run.js';
import { publishDiagnostics, writeSummary } from './publish.js';
import { readHost } from './read-host.js';
import { diagnosticsSummary } from './summary.js';
import { collectDiagnostics, templateRequest } from './template-request.js';

/** `command: validate`: checks the template, annotates its lines. */
export async function runValidateCommand(run: ActionRun): Promise<void> {
  const collected = collectDiagnostics(run.log.sink);
  const request = templateRequest(run, readHost(run), collected.sink);
  const report = await run.engine.validate({ ...request, syntaxOnly: false, warnOfUndeclared: true });
  publishDiagnostics(run, collected.diagnostics);
  await writeSummary(
    diagnosticsSummary(report.valid ? 'The template is valid' : 'The template is not valid', collected.diagnostics),
  );
  if (!report.valid) core.setFailed(`${run.inputs.template} is not valid: see the annotations on its lines.`);
}
