import { inspectionEvents } from './inspection-events.js';
import { openTemplate, readScope, variableFileProblems } from './open-template.js';
import type { InspectReport, ReadRequest } from './requests.js';
import { setUp } from './set-up.js';

/**
 * Says what a template names (spec-commands 4). Variables are resolved only to learn which values are secret: what goes
 * wrong with them is ignored, and nothing is asked over the network.
 */
export async function inspect(request: ReadRequest): Promise<InspectReport> {
  const setup = setUp(request);
  const opened = await openTemplate(request, setup);
  if (opened.template === undefined) return { inspection: undefined, diagnostics: opened.problems, exitCode: 1 };

  const { template } = opened;
  const { sensitive, diagnostics } = await template.resolve(request.variables, readScope(request));
  const problems = variableFileProblems(diagnostics);
  if (problems.length > 0) {
    setup.sink({ type: 'diagnostics', diagnostics: problems, sources: template.sources });
    return { inspection: undefined, diagnostics: problems, exitCode: 1 };
  }
  for (const { name, value } of sensitive) setup.secrets.add(value, name);
  const inspection = template.inspection();
  for (const event of inspectionEvents(inspection)) setup.sink(event);
  return { inspection, diagnostics: [], exitCode: 0 };
}
