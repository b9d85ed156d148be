import { GoTemplateError } from '../../languages/go-template/errors.js';
import { BuildError } from '../../support/errors.js';
import { type TemplateFacts, templateFunctions } from '../go-strings/functions.js';
import { renderUntilStable } from '../go-strings/render-late.js';
import type { TemplateConsole } from '../template.js';
import type { ResolvedVariables } from './resolve-variables.js';

/**
 * A console of a JSON template (spec-commands 5): a line is rendered until it is stable, without access to the environment,
 * a build or the network.
 *
 * Deviation: console-values-despite-other-problems. When the version or a target of the template is wrong, Packer's console
 * knows no variables at all; here it knows those that have a value.
 */
export function jsonConsoleSession(
  { values, sensitive, diagnostics }: ResolvedVariables,
  facts: TemplateFacts,
): TemplateConsole {
  const functions = templateFunctions({ facts, user: (name) => values.get(name) ?? '' });
  return {
    sensitive,
    diagnostics,
    variables: () => {
      const names = [...values.keys()].sort();
      return `\n${names.map((name) => `${name}: ${values.get(name) ?? ''},\n`).join('')}`;
    },
    evaluate: (line) => {
      try {
        return { value: renderUntilStable(line, null, functions) };
      } catch (error) {
        if (!(error instanceof BuildError)) throw error;
        return { problem: error.cause instanceof GoTemplateError ? error.cause.message : error.message };
      }
    },
  };
}
