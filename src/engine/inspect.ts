import { inspectionEvents } from './inspection-events.js';
import { openTemplate, readScope, variableFileProblems } from './open-template.js';
import type { EngineParts, InspectReport, ReadRequest } from './requests.js';
import { resolveScope } from './resolve-scope.js';
import { setUp } from './set-up.js';

/**
 * Says what a template names (spec-commands 4). What goes wrong with variables is ignored. Of a JSON template they are
 * resolved only to learn which values are secret, and nothing is asked over the network; an HCL2 template is shown with the values
 * of its locals, for which its data sources are run. Its text is Packer's: only what is declared sensitive or comes from a store of
 * secrets is masked (decisions 10).
 */
export async function inspect(parts: EngineParts, request: ReadRequest): Promise<InspectReport> {
  const setup = setUp(request);
  const opened = await openTemplate(request, setup);
  if (opened.template === undefined) return { inspection: undefined, diagnostics: opened.problems, exitCode: 1 };

  const { template } = opened;
  const scope =
    template.language === 'json'
      ? readScope(request)
      : resolveScope(parts, template, request, { ...setup, runDataSources: true, masksDerived: false });
  const { inspection, sensitive, diagnostics } = await template.inspect(request.variables, scope);
  const problems = variableFileProblems(diagnostics);
  if (problems.length > 0) {
    setup.sink({ type: 'diagnostics', diagnostics: problems, sources: template.sources });
    return { inspection: undefined, diagnostics: problems, exitCode: 1 };
  }
  for (const { name, value } of sensitive) setup.secrets.add(value, name);
  for (const event of inspectionEvents(inspection)) setup.sink(event);
  return { inspection, diagnostics: [], exitCode: 0 };
}
