import { openTemplate, readScope } from './open-template.js';
import type { ReadReport, TemplateRequest } from './requests.js';
import { setUp } from './set-up.js';

/** Checks the version that a template requires; JSON templates require nothing else (spec-commands 9.2). */
export async function requirements(request: TemplateRequest): Promise<ReadReport> {
  const setup = setUp(request);
  const opened = await openTemplate(request, setup);
  if (opened.template === undefined) return { diagnostics: opened.problems, exitCode: 1 };

  const { template } = opened;
  const { diagnostics } = await template.resolve(request.variables, readScope(request));
  const problems = diagnostics.filter(({ code }) => code === 'PackerVersionTooOld' || code === 'InvalidVersion');
  if (problems.length === 0) return { diagnostics: [], exitCode: 0 };
  setup.sink({ type: 'diagnostics', diagnostics: problems, sources: template.sources });
  return { diagnostics: problems, exitCode: 1 };
}
