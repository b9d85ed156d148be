import { ConversionError } from '../../cty/conversion-error.js';
import { convert } from '../../cty/convert.js';
import type { Value } from '../../cty/values.js';
import type { HclFunction, Parameter } from '../../hcl-functions/definition.js';
import { elementsOf } from '../elements.js';
import type { Call, Expression } from '../nodes.js';
import { aType } from '../type-phrase.js';
import { evaluateIn } from './evaluate-in.js';
import type { Frame } from './frame.js';
import { report } from './problems.js';
import { startRange } from './start-range.js';

/** An argument, converted to the type of its parameter. */
export interface Argument {
  readonly value: Value;
  readonly parameter: Parameter;
  /** Of one that `...` expanded: the expression of all of them. */
  readonly expression: Expression;
}

/** How many arguments there must be; no upper bound when `maximum` is absent. */
export interface Arity {
  readonly minimum: number;
  readonly maximum?: number | undefined;
}

/** The parameter of the argument at an index; undefined when there are too many arguments. */
export function parameterOf({ parameters, rest }: HclFunction, index: number): Parameter | undefined {
  return parameters[index] ?? rest;
}

/** The arguments of a call; undefined when one is not known enough, or wrong, which was reported. */
export function evaluateArguments(call: Call, definition: HclFunction, frame: Frame): readonly Argument[] | undefined {
  const before = frame.diagnostics.length;
  const given = givenArguments(call, frame);
  if (given === undefined) return undefined;
  const minimum = definition.parameters.length;
  const maximum = definition.rest === undefined ? minimum : undefined;
  if (
    !checkArity(
      call,
      given.map(({ expression }) => expression),
      { frame, minimum, maximum },
    )
  )
    return undefined;
  const args: Argument[] = [];
  const refused = new Set<Expression>();
  for (const [at, argument] of given.entries()) {
    const parameter = parameterOf(definition, at);
    if (parameter === undefined || refused.has(argument.expression)) continue;
    const fitted = fitArgument(argument, parameter, { call, frame });
    if (fitted === undefined) refused.add(argument.expression);
    else args.push(fitted);
  }
  return frame.diagnostics.length > before ? undefined : args;
}

interface Given {
  readonly value: Value;
  readonly expression: Expression;
}

function givenArguments({ args, expandsLast }: Call, frame: Frame): readonly Given[] | undefined {
  const given = args.map((expression) => ({ expression, value: evaluateIn(expression, frame) }));
  const last = given.at(-1);
  if (!expandsLast || last === undefined) return given;
  const expanded = expand(last, frame);
  return expanded === undefined ? undefined : [...given.slice(0, -1), ...expanded];
}

/** The elements of the last argument; undefined when they are not known, or when it was reported that it has none. */
function expand({ expression, value }: Given, frame: Frame): readonly Given[] | undefined {
  if (value.kind === 'list' || value.kind === 'tuple' || value.kind === 'set') {
    return elementsOf(value).map(([, item]) => ({ expression, value: item }));
  }
  const { kind } = value.type;
  const isLater = value.kind === 'unknown' && (kind === 'any' || kind === 'list' || kind === 'set' || kind === 'tuple');
  if (isLater) return undefined;
  const what = value.kind === 'null' ? 'null' : aType(value.type);
  report(frame, 'InvalidExpandingArgument', {
    range: expression.range,
    detail: `Only a list, tuple or set can be expanded with "..."; this is ${what}.`,
    about: expression,
  });
  return undefined;
}

/** False when it was reported that the arguments are too few or too many. */
export function checkArity(
  { name, closeRange }: Call,
  args: readonly Expression[],
  { frame, minimum, maximum }: Arity & { readonly frame: Frame },
): boolean {
  if (args.length < minimum) {
    const detail = `The function "${name}" takes ${count(minimum, maximum)}, not ${args.length}.`;
    report(frame, 'NotEnoughArguments', { range: closeRange, detail });
    return false;
  }
  const extra = maximum === undefined ? undefined : args[maximum];
  if (extra === undefined) return true;
  const detail = `The function "${name}" takes ${count(minimum, maximum)}, not ${args.length}.`;
  report(frame, 'TooManyArguments', { range: startRange(extra), detail });
  return false;
}

function count(minimum: number, maximum: number | undefined): string {
  const plural = (number: number) => `${number} argument${number === 1 ? '' : 's'}`;
  if (maximum === undefined) return `at least ${plural(minimum)}`;
  return minimum === maximum ? plural(minimum) : `${minimum} to ${plural(maximum)}`;
}

/** The argument as its parameter wants it; undefined when it was reported that it does not fit. */
function fitArgument(
  { value, expression }: Given,
  parameter: Parameter,
  { call, frame }: { call: Call; frame: Frame },
): Argument | undefined {
  const refuse = (message: string): undefined => {
    const detail = `${call.name}, argument "${parameter.name}": ${message}.`;
    report(frame, 'InvalidFunctionArgument', { range: startRange(expression), detail, about: expression });
    return undefined;
  };
  try {
    const converted = convert(value, parameter.type);
    if (converted.kind === 'null' && parameter.allowsNull !== true) return refuse('it must not be null');
    return { value: converted, parameter, expression };
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    return refuse(error.message);
  }
}
