import { extentOf, MAXIMUM_EXTENT } from '../../languages/cty/extent.js';
import type { Value } from '../../languages/cty/values.js';
import type { Diagnostic, SourceRange } from '../../support/diagnostics.js';
import { problem } from './problem.js';

/** What is wrong with a value that is too deep or too large to work with; undefined when it is neither. */
export function extentProblem(value: Value, what: string, range: SourceRange): Diagnostic | undefined {
  const { depth, size } = extentOf(value);
  if (depth > MAXIMUM_EXTENT.depth) {
    const detail = `In ${what}, ${depth} lists and objects are inside each other; ${MAXIMUM_EXTENT.depth} may be.`;
    return problem('NestingTooDeep', 'Nesting too deep', { detail, range });
  }
  if (size <= MAXIMUM_EXTENT.size) return undefined;
  const detail = `${what} holds more than ${MAXIMUM_EXTENT.size.toLocaleString('en')} values.`;
  return problem('ValueTooLarge', 'Value too large', { detail, range });
}
