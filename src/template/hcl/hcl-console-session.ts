import { ANY } from '../../languages/cty/types.js';
import { unknownOf } from '../../languages/cty/values.js';
import { evaluate } from '../../languages/hcl/evaluate.js';
import { parseHclExpression } from '../../languages/hcl/parse.js';
import type { Scope } from '../../languages/hcl/scope.js';
import { hasErrors } from '../../support/diagnostics.js';
import type { ConsoleAnswer, Resolution, TemplateConsole } from '../template.js';
import { inspectTemplate } from './hcl-inspection.js';
import type { Initialized } from './initialize.js';
import { untilAnswered } from './network-answers.js';
import { localValue } from './resolve-values.js';
import { placedScope } from './scopes.js';
import { valueText } from './value-text.js';
import { variablesText } from './variables-text.js';

const INPUT = '<console-input>';

/** A console of an HCL2 template: lines are expressions, without data sources. @param scope `var`, `path`, `packer` and functions @see spec-commands 5, spec-hcl2 B.5 */
export function hclConsoleSession(
  initialized: Initialized,
  scope: Scope,
  sensitive: Resolution['sensitive'],
): TemplateConsole {
  const placed = placedScope(scope, {
    local: localValue(initialized.locals),
    source: unknownOf(ANY),
    build: unknownOf(ANY),
  });
  return {
    sensitive,
    diagnostics: initialized.diagnostics,
    variables: () => variablesText(inspectTemplate(initialized)),
    evaluate: (line) => answer(line, placed),
  };
}

async function answer(line: string, scope: Scope): Promise<ConsoleAnswer> {
  const sources = new Map([[INPUT, line]]);
  const { node, diagnostics } = parseHclExpression(INPUT, line);
  if (node === undefined || hasErrors(diagnostics)) return { diagnostics, sources };
  const evaluation = await untilAnswered(() => evaluate(node, scope));
  return hasErrors(evaluation.diagnostics)
    ? { diagnostics: evaluation.diagnostics, sources }
    : { value: valueText(evaluation.value) };
}
