import type { RenderLate } from '../../contract/config.js';
import { GoFunctionError, GoTemplateError } from '../../languages/go-template/errors.js';
import type { FunctionTable } from '../../languages/go-template/functions.js';
import { renderTemplate } from '../../languages/go-template/render.js';
import type { GoValue } from '../../languages/go-template/values.js';
import { BuildError } from '../../support/errors.js';
import { type FunctionScope, templateFunctions } from './functions.js';
import { runData } from './prepare-data.js';

/** No real template needs more than three; one that makes new actions for ever must end. */
const MAXIMUM_PASSES = 100;
const MAXIMUM_LENGTH = 16 * 1024 * 1024;

/**
 * The run pass of a component's late options; `build` reads the same data. @param scope what the functions may use, given the
 * function `build` @see spec-json-template 7.1
 */
export function lateRenderer(scope: (build: NonNullable<FunctionScope['build']>) => FunctionScope): RenderLate {
  return (text, data) => {
    const build = (key: string) => {
      if (data.kind === 'struct') {
        throw new GoFunctionError(
          `Error validating build variable: the given variable ${key} will not be passed into your plugin.`,
        );
      }
      const value = Object.hasOwn(data.values, key) ? data.values[key] : undefined;
      if (value === undefined) throw new GoFunctionError(`loaded data, but couldnt find ${key} in it.`);
      return String(value);
    };
    return renderUntilStable(text, runData(data), templateFunctions(scope(build)));
  };
}

/**
 * Renders a text with any value as `.`, such as the console's nil, until it stops changing. Throws a BuildError
 * `TemplateRender` with Go's text.
 */
export function renderUntilStable(text: string, values: GoValue, functions: FunctionTable): string {
  let current = text;
  for (let pass = 0; pass < MAXIMUM_PASSES && current.length <= MAXIMUM_LENGTH; pass++) {
    const next = renderOnce(current, () => renderTemplate(current, values, functions));
    if (next === current) return next;
    current = next;
  }
  throw new BuildError('the template string keeps changing each time it is rendered', {
    code: 'TemplateRender',
    source: 'user',
    hint: 'A value that it inserts contains template actions which insert it again.',
  });
}

function renderOnce(text: string, render: () => string): string {
  try {
    return render();
  } catch (error) {
    if (!(error instanceof GoTemplateError)) throw error;
    const hint = `The text that could not be rendered: ${text}`;
    throw new BuildError(error.message, { code: 'TemplateRender', source: 'user', hint, cause: error });
  }
}
