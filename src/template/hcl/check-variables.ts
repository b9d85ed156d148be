import type { FunctionContext } from '../../languages/hcl-functions/definition.js';
import type { Diagnostic } from '../../support/diagnostics.js';
import type { AssignedVariable } from './assign-variables.js';
import { untilAnswered } from './network-answers.js';
import { problem } from './problem.js';
import { validationScope } from './scopes.js';
import { checkRule } from './validation-rule.js';

/** Every variable that has no value, and every rule that the value which counts breaks. @see spec-hcl2 B.3 */
export async function checkVariables(
  variables: ReadonlyMap<string, AssignedVariable>,
  context: FunctionContext,
): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const { declaration, value, source, range } of variables.values()) {
    const { name, nameRange, rules } = declaration;
    if (source === undefined) {
      found.push(
        problem('UnsetVariable', `Unset variable ${JSON.stringify(name)}`, {
          detail: 'A variable without a default must be given a value.',
          hint: `Give it one: -var '${name}=...' (in a workflow the inputs variables or secret-variables), PKR_VAR_${name}, a file of variable values, or a default.`,
          range: nameRange,
        }),
      );
      continue;
    }
    const at = source === 'varfile' ? range : undefined;
    const scope = validationScope(context, name, value);
    for (const rule of rules) found.push(...(await untilAnswered(() => checkRule(rule, { source, scope, at }))));
  }
  return found;
}
