import { didYouMean } from '../../../support/diagnostics.js';
import { UNKNOWN, type Value } from '../../cty/values.js';
import type { Access, Variable } from '../nodes.js';
import { findVariable, namesInScope } from '../scope.js';
import { evaluateIn } from './evaluate-in.js';
import type { Frame } from './frame.js';
import { report } from './problems.js';
import { takeSteps } from './steps.js';

/** The value of a name. */
export function evaluateVariable({ name, range }: Variable, frame: Frame): Value {
  const value = findVariable(frame.scope, name);
  if (value !== undefined) return value;
  const names = namesInScope(frame.scope, 'variables');
  if (names === undefined) {
    const detail = `"${name}" cannot be used here: the value must be a constant.`;
    report(frame, 'VariablesNotAllowed', { range, detail, hint: hintForWord(name) });
    return UNKNOWN;
  }
  const close = didYouMean(name, names);
  report(frame, 'UnknownVariable', {
    range,
    detail: `There is no variable named "${name}" here.`,
    hint: close === undefined ? hintForWord(name) : `Did you mean "${close}"?`,
  });
  return UNKNOWN;
}

/** The value that steps from another value lead to. */
export function evaluateAccess(access: Access, frame: Frame): Value {
  const source = evaluateIn(access.source, frame);
  return takeSteps(source, access.steps, { frame, about: access, before: access.source.range });
}

/** Forgotten quotes are the usual reason for a name that nothing knows. */
function hintForWord(name: string): string {
  const lower = name.toLowerCase();
  if (lower !== name && (lower === 'true' || lower === 'false' || lower === 'null'))
    return `Write ${lower} in small letters.`;
  return `If the text "${name}" is meant, write it in quotes.`;
}
