import type { OnError } from '../contract/component.js';
import { hasErrors } from '../support/diagnostics.js';
import type { Template } from '../template/template.js';
import { mergeDiagnostics } from './merge-diagnostics.js';
import { type Plan, planBuilds } from './plan.js';
import type { EngineParts, TemplateRequest } from './requests.js';
import { type ResolveModes, resolveScope } from './resolve-scope.js';
import type { RunSetup } from './set-up.js';
import { undeclaredAssignments } from './undeclared-assignments.js';

/** How components are to be prepared. */
export interface PlanModes extends ResolveModes {
  readonly force: boolean;
  readonly debug: boolean;
  readonly onError: OnError;
  readonly lease?: number | undefined;
}

/** Resolves variables and plans the selected builds; registers sensitive values. */
export async function planRequested(
  parts: EngineParts,
  template: Template,
  request: TemplateRequest & PlanModes,
  setup: RunSetup,
): Promise<Plan> {
  const { host, variables } = request;
  const { runDataSources } = request;
  const scope = resolveScope(parts, template, request, { ...setup, runDataSources });
  const resolution = await template.resolve(variables, scope);
  for (const { name, value } of resolution.sensitive) setup.secrets.add(value, name);
  const strict = request.strictVariables === true ? undeclaredAssignments(template, variables) : [];
  // What is wrong in the content of a `dynamic` block is found in every block that it stands for.
  const found = mergeDiagnostics([...strict, ...resolution.diagnostics]);
  if (hasErrors(found)) return { builds: [], unprepared: [], diagnostics: found };

  const planned = await planBuilds(resolution, request, parts.catalogue, {
    templateDirectory: template.directory,
    templatePath: template.path,
    force: request.force,
    debug: request.debug,
    onError: request.onError,
    lease: request.lease,
    host,
    secrets: setup.secrets,
  });
  return { ...planned, diagnostics: [...found, ...planned.diagnostics] };
}
