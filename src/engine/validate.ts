import { type Diagnostic, hasErrors } from '../support/diagnostics.js';
import type { Template } from '../template/template.js';
import { plainMessage } from './events.js';
import { loadRequested } from './load-requested.js';
import { planRequested } from './plan-requested.js';
import type { EngineParts, ValidateReport, ValidateRequest } from './requests.js';
import { resolveScope } from './resolve-scope.js';
import { type RunSetup, setUp } from './set-up.js';

/**
 * Checks a template: everything a build does up to preparing components, or with `syntaxOnly` the text alone
 * (spec-commands 3). Says the diagnostics, then Packer's words when the template is good.
 */
export async function validate(parts: EngineParts, request: ValidateRequest): Promise<ValidateReport> {
  const setup = setUp(request);
  const { template, diagnostics: found } = await loadRequested(request);
  const diagnostics: Diagnostic[] = [...found];
  if (template !== undefined && !hasErrors(found)) {
    diagnostics.push(...(await (request.syntaxOnly ? checkInputs : checkBuilds)(parts, template, request, setup)));
  }
  const valid = !hasErrors(diagnostics);
  if (diagnostics.length > 0) setup.sink({ type: 'diagnostics', diagnostics, sources: template?.sources ?? new Map() });
  if (valid) setup.sink(plainMessage('say', request.syntaxOnly ? SYNTAX_PASSED : VALID));
  return { valid, diagnostics, exitCode: valid ? 0 : 1 };
}

async function checkInputs(
  parts: EngineParts,
  template: Template,
  request: ValidateRequest,
  setup: RunSetup,
): Promise<readonly Diagnostic[]> {
  const scope = resolveScope(parts, template, request, { ...setup, runDataSources: false });
  const { sensitive, diagnostics } = await template.checkInputs(request.variables, scope);
  for (const { name, value } of sensitive) setup.secrets.add(value, name);
  return diagnostics;
}

async function checkBuilds(
  parts: EngineParts,
  template: Template,
  request: ValidateRequest,
  setup: RunSetup,
): Promise<readonly Diagnostic[]> {
  const runDataSources = request.evaluateDataSources ?? false;
  const { diagnostics } = await planRequested(parts, template, { ...request, ...MODES, runDataSources }, setup);
  // A selection that matches nothing is fine here (spec-commands 3).
  return diagnostics.filter((one) => one.code !== 'NoBuilds');
}

/** What components are told while nothing runs. */
const MODES = { force: false, debug: false, onError: 'cleanup' } as const;

const SYNTAX_PASSED = 'Syntax-only check passed. Everything looks okay.';
const VALID = 'The configuration is valid.';
