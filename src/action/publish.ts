import { appendFile } from 'node:fs/promises';
import * as core from '@actions/core';
import type { Diagnostic } from '../support/diagnostics.js';
import { errorMessage } from '../support/errors.js';
import type { ActionRun } from './action-run.js';
import { annotations } from './annotations.js';

/** Shows diagnostics as annotations on the template's lines. */
export function publishDiagnostics(run: ActionRun, diagnostics: readonly Diagnostic[]): void {
  for (const { severity, message, properties } of annotations(
    diagnostics,
    run.workspace,
    run.inputs.workingDirectory,
  )) {
    if (severity === 'error') core.error(message, properties);
    else core.warning(message, properties);
  }
}

/** Appends to the job summary where the server has one. */
export async function writeSummary(markdown: string): Promise<void> {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (file === undefined || file === '') return;
  await appendFile(file, markdown).catch((error) =>
    core.warning(`cannot write the job summary: ${errorMessage(error)}`),
  );
}
