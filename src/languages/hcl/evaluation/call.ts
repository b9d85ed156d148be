import { didYouMean } from '../../../support/diagnostics.js';
import { isMarked, mark, unmarkDeep } from '../../cty/marks.js';
import type { Type } from '../../cty/types.js';
import { UNKNOWN, unknownOf, type Value } from '../../cty/values.js';
import { FunctionError, type HclFunction } from '../../hcl-functions/definition.js';
import type { Call } from '../nodes.js';
import { type FoundFunction, findFunction, namesInScope } from '../scope.js';
import { type Argument, evaluateArguments, parameterOf } from './arguments.js';
import type { Frame } from './frame.js';
import { report } from './problems.js';
import { callStart, startRange } from './start-range.js';

/** `name(args...)`. @see spec-hcl2 A.4 "Function calls" */
export function evaluateCall(call: Call, frame: Frame): Value {
  const found = findFunction(frame.scope, call.name);
  if (found === undefined) return unknownFunction(call, frame);
  const { definition } = found;
  if ('evaluateCall' in definition) return definition.evaluateCall(call, frame);
  const args = evaluateArguments(call, definition, frame);
  return args === undefined ? UNKNOWN : callWith(args, call, { frame, definition, context: found.context });
}

interface Callee extends Omit<FoundFunction, 'definition'> {
  readonly definition: HclFunction;
  readonly frame: Frame;
}

function callWith(args: readonly Argument[], call: Call, callee: Callee): Value {
  const { definition, context } = callee;
  const given = args.map(({ value }) => value);
  const isSecret = given.some(isMarked);
  const values = given.map(unmarkDeep);
  const cannotTell = values.some(
    ({ type }, at) => type.kind === 'any' && parameterOf(definition, at)?.allowsAny !== true,
  );
  if (cannotTell) return isSecret ? mark(UNKNOWN) : UNKNOWN;
  const waits = values.some(
    ({ kind }, at) => kind === 'unknown' && parameterOf(definition, at)?.allowsUnknown !== true,
  );
  try {
    const type = typeOf(definition, values);
    const passed = definition.keepsMarks === true ? given : values;
    const answer = waits ? unknownOf(type) : definition.call(passed, context);
    const result = isSecret ? mark(answer) : answer;
    if (isMarked(result)) context.conceal?.(result, isSecret ? 'derived' : 'fetched');
    return result;
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    reportFailure(error, call, { args, frame: callee.frame });
    return UNKNOWN;
  }
}

function typeOf({ type }: HclFunction, values: readonly Value[]): Type {
  return typeof type === 'function' ? type(values) : type;
}

/** Messages of functions may tell their arguments. */
const HIDDEN = 'it failed; why is not shown, because an argument is sensitive';

function reportFailure(
  { argument, message }: FunctionError,
  call: Call,
  { args, frame }: { args: readonly Argument[]; frame: Frame },
): void {
  const guilty = argument === undefined ? undefined : args[argument];
  const shown = args.some(({ value }) => isMarked(value)) ? HIDDEN : message;
  if (guilty === undefined) {
    report(frame, 'FunctionCallFailed', { range: callStart(call), detail: `${call.name}: ${shown}.`, about: call });
    return;
  }
  const detail = `${call.name}, argument "${guilty.parameter.name}": ${shown}.`;
  report(frame, 'InvalidFunctionArgument', { range: startRange(guilty.expression), detail, about: guilty.expression });
}

function unknownFunction({ name, nameRange, range }: Call, frame: Frame): Value {
  const names = namesInScope(frame.scope, 'functions');
  if (names === undefined) {
    const detail = `The function "${name}" cannot be called here: the value must be a constant.`;
    report(frame, 'FunctionCallsNotAllowed', { range, detail });
    return UNKNOWN;
  }
  const close = didYouMean(name, names);
  report(frame, 'UnknownFunction', {
    range: nameRange,
    detail: `There is no function named "${name}" here.`,
    hint: close === undefined ? hintForFunction(name) : `Did you mean "${close}"?`,
  });
  return UNKNOWN;
}

const CONVERSIONS: ReadonlyMap<string, string> = new Map([
  ['tostring', 'string'],
  ['tonumber', 'number'],
  ['tobool', 'bool'],
  ['tolist', 'list(any)'],
  ['toset', 'set(any)'],
  ['tomap', 'map(any)'],
]);

/** Functions that Terraform has and Packer has not. */
function hintForFunction(name: string): string | undefined {
  const type = CONVERSIONS.get(name);
  return type === undefined ? undefined : `Write convert(value, ${type}).`;
}
