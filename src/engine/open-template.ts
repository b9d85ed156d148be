import { type Diagnostic, hasErrors } from '../support/diagnostics.js';
import type { ResolveScope, Template } from '../template/template.js';
import { loadRequested } from './load-requested.js';
import type { ReadRequest, TemplateRequest } from './requests.js';
import type { RunSetup } from './set-up.js';
import { undeclaredAssignments } from './undeclared-assignments.js';

/** A template that can be asked, or what is wrong with it. */
export type OpenedTemplate =
  | { readonly template: Template; readonly problems?: never }
  | { readonly template?: never; readonly problems: readonly Diagnostic[] };

/** Reads the template of a command that only reads; problems are said. Without a path it is one with a `null` builder. */
export async function openTemplate(request: ReadRequest, { sink }: RunSetup): Promise<OpenedTemplate> {
  const { template, diagnostics } = await loadRequested(withTemplate(request));
  const strict =
    template === undefined || request.strictVariables !== true || hasErrors(diagnostics)
      ? []
      : undeclaredAssignments(template, request.variables);
  const problems = [...diagnostics, ...strict];
  if (template !== undefined && !hasErrors(problems)) return { template };
  sink({ type: 'diagnostics', diagnostics: problems, sources: template?.sources ?? new Map() });
  return { problems };
}

/** What resolving variables may use here; without resolvers nothing goes over the network. */
export function readScope({ host }: ReadRequest, resolvers: ResolveScope['resolvers'] = {}): ResolveScope {
  const { env, workingDirectory, clock } = host;
  return { env, workingDirectory, startTime: new Date(clock.now()), resolvers };
}

/** Variable files that cannot be read stop every command; other problems of variables do not matter to one that only reads. */
export function variableFileProblems(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ code }) => VARIABLE_FILE_PROBLEMS.has(code));
}

const VARIABLE_FILE_PROBLEMS: ReadonlySet<string> = new Set(['VariableFileNotFound', 'InvalidVariableFile']);

/** JSON: a template with a `null` builder; HCL2: an empty one (spec-commands 4, 5). */
function withTemplate(request: ReadRequest): TemplateRequest {
  if (request.template !== undefined) return { ...request, template: request.template };
  const text = request.configType === 'hcl2' ? '' : '{"builders": [{"type": "null"}]}';
  return { ...request, template: '-', stdin: async () => text };
}
