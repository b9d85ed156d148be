import type { GoTemplateError } from '../../languages/go-template/errors.js';
import { didYouMean } from '../../support/diagnostics.js';

/** How a template string that failed may be mended, where that can be told. */
export function templateHint(error: GoTemplateError, functions: Iterable<string>): string | undefined {
  const near = error.functionName === undefined ? undefined : didYouMean(error.functionName, functions);
  if (near !== undefined) return `Did you mean "${near}"?`;
  return SINGLE_QUOTES.test(error.message)
    ? 'Single quotes make a character. Write strings between backticks: {{user `name`}}.'
    : undefined;
}

/** What Go says of `{{user 'v'}}` and `{{user 'name'}}`. */
const SINGLE_QUOTES = /expected string; found '|malformed character constant: '|unterminated character constant/;
