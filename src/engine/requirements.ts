import type { Diagnostic } from '../support/diagnostics.js';
import { openTemplate, readScope } from './open-template.js';
import type { RequirementsReport, TemplateRequest } from './requests.js';
import { setUp } from './set-up.js';

/**
 * Checks what a template requires of the program: the version, and in HCL2 the plugins (spec-commands 9.2). Of a template that cannot be
 * read further nothing is required.
 */
export async function requirements(request: TemplateRequest): Promise<RequirementsReport> {
  const setup = setUp(request);
  const opened = await openTemplate(request, setup);
  if (opened.template === undefined) return { plugins: [], diagnostics: opened.problems, exitCode: 1 };

  const { template } = opened;
  const { diagnostics } = await template.resolve(request.variables, readScope(request));
  const refusals = diagnostics.filter(({ code }) => code === 'PackerVersionTooOld' || code === 'InvalidVersion');
  const notices = template.diagnostics.filter(({ code }) => code === 'UnknownPlugin' || code === 'PluginVersion');
  const problems: readonly Diagnostic[] = [...refusals, ...notices];
  if (problems.length > 0) setup.sink({ type: 'diagnostics', diagnostics: problems, sources: template.sources });
  return { plugins: template.requirements, diagnostics: problems, exitCode: refusals.length > 0 ? 1 : 0 };
}
