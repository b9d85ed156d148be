import { type Diagnostic, didYouMean } from '../support/diagnostics.js';
import type { Template, VariableInputs } from '../template/template.js';

/** Errors for assignments of names that a JSON template does not declare, never with the value; HCL2 always refuses them itself. */
export function undeclaredAssignments(template: Template, variables: VariableInputs): readonly Diagnostic[] {
  if (template.language === 'hcl2') return [];
  const declared = new Set(template.variableNames);
  return variables.assignments
    .filter(({ name }) => !declared.has(name))
    .map(({ name, origin }) => {
      const near = didYouMean(name, declared);
      return {
        severity: 'error',
        code: 'UndeclaredVariable',
        summary: `The template declares no variable named ${JSON.stringify(name)}`,
        detail: [
          declared.size === 0 ? 'It declares no variables.' : `It declares: ${[...declared].toSorted().join(', ')}`,
          ...(origin === undefined ? [] : [`Given by ${origin}.`]),
        ].join('\n'),
        hint: near === undefined ? undefined : `Did you mean ${JSON.stringify(near)}?`,
      };
    });
}
