import type { Diagnostic } from '../support/diagnostics.js';
import { BuildError, isCancellation } from '../support/errors.js';
import { loadTemplate } from '../template/load.js';
import type { Template } from '../template/template.js';
import type { TemplateRequest } from './requests.js';

/** A template that was read, and what is wrong with it so far. */
export interface LoadedTemplate {
  readonly template: Template | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and parses; a template that cannot be read is a diagnostic too. */
export async function loadRequested(request: TemplateRequest): Promise<LoadedTemplate> {
  try {
    const template = await loadTemplate(request.template, {
      configType: request.configType,
      workingDirectory: request.host.workingDirectory,
      stdin: request.stdin,
    });
    return { template, diagnostics: template.diagnostics };
  } catch (error) {
    return { template: undefined, diagnostics: [asDiagnostic(error)] };
  }
}

function asDiagnostic(error: unknown): Diagnostic {
  if (!(error instanceof BuildError) || isCancellation(error)) throw error;
  return { severity: 'error', code: error.code, summary: error.message, hint: error.hint, range: error.range };
}
