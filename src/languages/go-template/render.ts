import { hasActions } from './delimiters.js';
import { executeTemplate } from './execute.js';
import type { FunctionTable } from './functions.js';
import { parseTemplate } from './parse.js';
import type { GoValue } from './values.js';

/**
 * Parses and executes a Go template in one go; a text without actions is its own result.
 * Throws a {@link GoTemplateError}.
 */
export function renderTemplate(
  source: string,
  data: GoValue,
  functions: FunctionTable,
  options: { name?: string } = {},
): string {
  if (!hasActions(source)) return source;
  return executeTemplate(parseTemplate(source, { ...options, functions }), data, functions);
}
