import { isWhollyKnown } from '../cty/known.js';
import { ANY, isPrimitive, listOf, STRING, type Type } from '../cty/types.js';
import { listValue, stringValue, unknownOf, type Value } from '../cty/values.js';
import { argumentAt, isSequence, textArgument } from './arguments.js';
import { FunctionError, type HclFunction, type Parameter } from './definition.js';
import { formatValue } from './format-value.js';
import { type FormatVerb, formatParts } from './format-verb.js';

const PARAMETERS: readonly Parameter[] = [{ name: 'format', type: STRING }];
const ARGS: Parameter = { name: 'args', type: ANY, allowsNull: true, allowsUnknown: true, allowsAny: true };

const format: HclFunction = {
  parameters: PARAMETERS,
  rest: ARGS,
  type: STRING,
  call: (args) => formatted(textArgument(args, 0), args.slice(1)),
};

const formatlist: HclFunction = {
  parameters: PARAMETERS,
  rest: ARGS,
  type: listOf(STRING),
  call: (args) => {
    const template = textArgument(args, 0);
    const values = args.slice(1);
    const count = iterationCount(values);
    if (count === undefined) return unknownOf(listOf(STRING));
    return listValue(
      STRING,
      Array.from({ length: count }, (_, index) => iteration(template, values, index)),
    );
  },
};

/** `format` and `formatlist`. @see spec-hcl2 C, "format verbs" */
export const FORMAT_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([
  ['format', format],
  ['formatlist', formatlist],
]);

function formatted(template: string, values: readonly Value[]): Value {
  const texts: (string | undefined)[] = [];
  let used = 0;
  for (const part of formatParts(template)) {
    const isVerb = typeof part !== 'string';
    texts.push(isVerb ? verbText(part, values) : part);
    if (isVerb) used = Math.max(used, part.argument);
  }
  if (values.length > used) throw new FunctionError(`too many arguments; ${usage(used)}`, used + 1);
  return texts.includes(undefined) ? unknownOf(STRING) : stringValue(texts.join(''));
}

function usage(used: number): string {
  return used === 0 ? 'no verbs in format string' : `only ${used} used by format string`;
}

/** Undefined while the argument is unknown. */
function verbText(verb: FormatVerb, values: readonly Value[]): string | undefined {
  const value = values[verb.argument - 1];
  if (value !== undefined) return isWhollyKnown(value) ? formatValue(verb, value) : undefined;
  const { source, offset, argument } = verb;
  throw new FunctionError(
    `not enough arguments for "${source}" at ${offset}: need index ${argument} but have ${values.length} total`,
  );
}

/** How often to format: as often as the sequences have items, once without any; undefined while that is unknown. */
function iterationCount(values: readonly Value[]): number | undefined {
  if (values.some(({ kind, type }) => kind === 'unknown' && !isScalar(type))) return undefined;
  const lengths = values.map((value) => (isSequence(value) ? value.items.length : undefined));
  const first = lengths.findIndex((length) => length !== undefined);
  const other = lengths.findIndex((length) => length !== undefined && length !== lengths[first]);
  if (other < 0) return lengths[first] ?? 1;
  throw new FunctionError(
    `argument ${other + 1} has length ${lengths[other]}, which is inconsistent with argument ${first + 1} of length ${lengths[first]}`,
    other + 1,
  );
}

/** True for types whose values are used as they are in every iteration. */
function isScalar(type: Type): boolean {
  return isPrimitive(type) || type.kind === 'map' || type.kind === 'object';
}

function iteration(template: string, values: readonly Value[], index: number): Value {
  const current = values.map((value) => (isSequence(value) ? argumentAt(value.items, index) : value));
  try {
    return formatted(template, current);
  } catch (error) {
    if (!(error instanceof FunctionError) || values.length === 0) throw error;
    throw new FunctionError(`error on format iteration ${index}: ${error.message}`);
  }
}
