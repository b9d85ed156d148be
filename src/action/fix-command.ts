import * as core from '@actions/core';
import { filteredSink } from '../engine/events.js';
import type { Diagnostic } from '../support/diagnostics.js';
import { openForFix } from '../template/json/fix/open-for-fix.js';
import type { ActionRun } from './action-run.js';
import { fixVerdict, notFixable } from './fix-verdict.js';
import { publishDiagnostics, writeSummary } from './publish.js';
import { diagnosticsSummary } from './summary.js';
import { collectDiagnostics } from './template-request.js';

/** `command: fix`: prints the template with outdated options brought up to date, and says whether there were any. */
export async function runFixCommand(run: ActionRun): Promise<void> {
  const { template, workingDirectory } = run.inputs;
  const collected = collectDiagnostics(run.log.sink);
  const sink = filteredSink(collected.sink, run.secrets);
  const opened = await openForFix(template, workingDirectory);
  const outcome = 'error' in opened ? notFixable(opened.error) : fixVerdict(template, opened.text, sink);
  const problem = outcome.problem === undefined ? undefined : run.secrets.mask(outcome.problem);
  publishDiagnostics(run, collected.diagnostics);
  const listed = problem === undefined ? [] : [asDiagnostic(problem)];
  await writeSummary(diagnosticsSummary(outcome.verdict, [...collected.diagnostics, ...listed]));
  if (outcome.failed) core.setFailed(problem ?? `${template}: ${outcome.verdict}`);
  else run.log.say(outcome.verdict);
}

function asDiagnostic(summary: string): Diagnostic {
  return { severity: 'error', code: 'TemplateNotFixable', summary };
}
