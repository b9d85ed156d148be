import * as core from '@actions/core';
import type { ActionRun } from './action-run.js';
import { type InspectionRecord, inspectionSummary } from './inspection-summary.js';
import { publishDiagnostics, writeSummary } from './publish.js';
import { readHost } from './read-host.js';
import { diagnosticsSummary } from './summary.js';
import { collectDiagnostics, templateRequest } from './template-request.js';

/** `command: inspect`: shows in log and summary what the template names. */
export async function runInspectCommand(run: ActionRun): Promise<void> {
  const records: InspectionRecord[] = [];
  const collected = collectDiagnostics((event) => {
    if (event.type === 'record') records.push(event);
    run.log.sink(event);
  });
  const report = await run.engine.inspect(templateRequest(run, readHost(run), collected.sink));
  publishDiagnostics(run, collected.diagnostics);
  if (report.exitCode === 0) {
    await writeSummary(inspectionSummary(run.inputs.template, records));
    return;
  }
  await writeSummary(diagnosticsSummary('The template cannot be read', collected.diagnostics));
  core.setFailed(`${run.inputs.template} cannot be read: see the annotations on its lines.`);
}
