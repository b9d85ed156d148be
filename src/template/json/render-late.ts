import type { TemplateData } from '../../contract/config.js';
import { GoTemplateError } from '../../languages/go-template/errors.js';
import type { FunctionTable } from '../../languages/go-template/functions.js';
import { renderTemplate } from '../../languages/go-template/render.js';
import type { GoValue } from '../../languages/go-template/values.js';
import { BuildError } from '../../support/errors.js';
import { runData } from './prepare-data.js';

/** No real template needs more than three; one that makes new actions for ever must end. */
const MAXIMUM_PASSES = 100;
const MAXIMUM_LENGTH = 16 * 1024 * 1024;

/**
 * Renders a text with run-time data until it stops changing (spec-json-template 7.1, run pass). Throws a BuildError
 * `TemplateRender` with Go's text.
 */
export function renderUntilStable(text: string, data: TemplateData, functions: FunctionTable): string {
  return renderValueUntilStable(text, runData(data), functions);
}

/** The same with any value as `.`, such as the console's nil. */
export function renderValueUntilStable(text: string, values: GoValue, functions: FunctionTable): string {
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
