import type { Diagnostic } from '../../../support/diagnostics.js';
import { ConversionError } from '../../cty/conversion-error.js';
import { convert } from '../../cty/convert.js';
import { isWhollyKnown } from '../../cty/known.js';
import { BOOL } from '../../cty/types.js';
import { boolValue, UNKNOWN, unknownOf, type Value } from '../../cty/values.js';
import type { Call, Expression } from '../nodes.js';
import type { ExpressionFunction } from '../scope-function.js';
import { parseStrictType } from '../type-constraint.js';
import { checkArity } from './arguments.js';
import { evaluateIn } from './evaluate-in.js';
import { apart, type Frame } from './frame.js';
import { report } from './problems.js';
import { callStart, startRange } from './start-range.js';

/** The functions whose arguments may be wrong, or are no values: `try`, `can`, `convert`. @see spec-hcl2 C */
export const EXPRESSION_FUNCTIONS: ReadonlyMap<string, ExpressionFunction> = new Map([
  ['try', { evaluateCall: evaluateTry }],
  ['can', { evaluateCall: evaluateCan }],
  ['convert', { evaluateCall: evaluateConvert }],
]);

/** The first argument that has a value. */
function evaluateTry(call: Call, frame: Frame): Value {
  const failures: Diagnostic[] = [];
  for (const argument of call.args) {
    const inner = apart(frame);
    const value = evaluateIn(argument, inner);
    const [failure] = inner.diagnostics;
    if (failure === undefined) return isWhollyKnown(value) ? value : UNKNOWN;
    failures.push(failure);
  }
  const detail =
    failures.length === 0
      ? 'try needs at least one argument.'
      : `try: no argument has a value.\n${failures.map(failureText).join('\n')}`;
  report(frame, 'FunctionCallFailed', { range: callStart(call), detail, about: call });
  return UNKNOWN;
}

function failureText({ summary, detail, range }: Diagnostic): string {
  const place = range === undefined ? '' : ` (line ${range.start.line}, column ${range.start.column})`;
  return `- ${summary}${place}: ${detail ?? ''}`;
}

/** Whether the argument has a value. */
function evaluateCan(call: Call, frame: Frame): Value {
  const [argument] = call.args;
  if (!checkArity(call, call.args, { frame, minimum: 1, maximum: 1 }) || argument === undefined) return UNKNOWN;
  const inner = apart(frame);
  const value = evaluateIn(argument, inner);
  if (inner.diagnostics.length > 0) return boolValue(false);
  return isWhollyKnown(value) ? boolValue(true) : unknownOf(BOOL);
}

/** The first argument as one of the type that the second is. */
function evaluateConvert(call: Call, frame: Frame): Value {
  const [argument, constraint] = call.args;
  if (!checkArity(call, call.args, { frame, minimum: 2, maximum: 2 })) return UNKNOWN;
  if (argument === undefined || constraint === undefined) return UNKNOWN;
  const before = frame.diagnostics.length;
  const value = evaluateIn(argument, frame);
  const { type, diagnostics } = parseStrictType(constraint);
  frame.diagnostics.push(...diagnostics);
  return frame.diagnostics.length > before ? UNKNOWN : converted(value, { argument, type, frame });
}

function converted(
  value: Value,
  { argument, type, frame }: { argument: Expression; type: Parameters<typeof convert>[1]; frame: Frame },
): Value {
  try {
    return convert(value, type);
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    const range = startRange(argument);
    report(frame, 'InvalidFunctionArgument', { range, detail: `convert: ${error.message}.`, about: argument });
    return UNKNOWN;
  }
}
