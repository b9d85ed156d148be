import { type Diagnostic, hasErrors } from '../support/diagnostics.js';
import { plainMessage } from './events.js';
import { loadRequested } from './load-requested.js';
import { planRequested } from './plan-requested.js';
import type { EngineParts, ValidateReport, ValidateRequest } from './requests.js';
import { setUp } from './set-up.js';

/**
 * Checks a template: everything a build does up to preparing components, or with `syntaxOnly` the text alone
 * (spec-commands 3). Says the diagnostics, then Packer's words when the template is good.
 */
export async function validate(parts: EngineParts, request: ValidateRequest): Promise<ValidateReport> {
  const setup = setUp(request);
  const { template, diagnostics: found } = await loadRequested(request);
  const diagnostics: Diagnostic[] = [...found];
  if (template !== undefined && !request.syntaxOnly && !hasErrors(found)) {
    const planned = await planRequested(parts, template, { ...request, ...MODES }, setup);
    // A selection that matches nothing is fine here (spec-commands 3).
    diagnostics.push(...planned.diagnostics.filter((one) => one.code !== 'NoBuilds'));
  }
  const valid = !hasErrors(diagnostics);
  if (diagnostics.length > 0) setup.sink({ type: 'diagnostics', diagnostics, sources: template?.sources ?? new Map() });
  if (valid) setup.sink(plainMessage('say', request.syntaxOnly ? SYNTAX_PASSED : VALID));
  return { valid, diagnostics, exitCode: valid ? 0 : 1 };
}

/** What components are told while nothing runs. */
const MODES = { force: false, debug: false, onError: 'cleanup' } as const;

const SYNTAX_PASSED = 'Syntax-only check passed. Everything looks okay.';
const VALID = 'The configuration is valid.';
