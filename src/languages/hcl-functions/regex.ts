import { ANY, listOf, objectOf, STRING, type Type, tupleOf } from '../cty/types.js';
import { listValue, nullOf, objectValue, stringValue, tupleValue, type Value } from '../cty/values.js';
import { textArgument } from './arguments.js';
import { FunctionError, type HclFunction, type Parameter } from './definition.js';
import { type Match, PatternError, RegularExpression } from './regular-expression.js';
import { textFunction } from './text-function.js';

const PARAMETERS: readonly Parameter[] = [
  { name: 'pattern', type: STRING },
  { name: 'string', type: STRING },
];

const regex: HclFunction = {
  parameters: PARAMETERS,
  type: matchType,
  call: (args) => {
    const expression = expressionArgument(args);
    const match = expression.first(textArgument(args, 1));
    if (match === undefined) throw new FunctionError('pattern did not match any part of the given string');
    return matchValue(expression, match);
  },
};

const regexall: HclFunction = {
  parameters: PARAMETERS,
  type: (args) => listOf(matchType(args)),
  call: (args) => {
    const expression = expressionArgument(args);
    const matches = [...expression.matches(textArgument(args, 1))];
    return listValue(
      matchType(args),
      matches.map((match) => matchValue(expression, match)),
    );
  },
};

/** Functions of regular expressions. @see spec-hcl2 C */
export const REGEX_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([
  ['regex', regex],
  ['regex_replace', textFunction(['str', 'substr', 'replace'], replaced)],
  ['regexall', regexall],
]);

/** A string without groups, a tuple with groups, an object with named ones. */
function matchType(args: readonly Value[]): Type {
  if (args[0]?.kind !== 'string') return ANY;
  const { groupNames } = expressionArgument(args);
  if (groupNames.length === 0) return STRING;
  const names = groupNames.filter((name) => name !== undefined);
  return names.length === 0 ? tupleOf(groupNames.map(() => STRING)) : objectOf(names.map((name) => [name, STRING]));
}

function matchValue({ groupNames }: RegularExpression, { groups }: Match): Value {
  const [whole, ...parts] = groups.map((group) => (group === undefined ? nullOf(STRING) : stringValue(group)));
  if (whole === undefined || parts.length === 0) return whole ?? nullOf(STRING);
  const named = groupNames.flatMap((name, index) =>
    name === undefined ? [] : [[name, parts[index] ?? nullOf(STRING)] as const],
  );
  return named.length === 0 ? tupleValue(parts) : objectValue(named);
}

function expressionArgument(args: readonly Value[]): RegularExpression {
  const expression = compiled(textArgument(args, 0), 0);
  const namedCount = expression.groupNames.filter((name) => name !== undefined).length;
  if (namedCount === 0 || namedCount === expression.groupNames.length) return expression;
  throw new FunctionError('invalid regexp pattern: cannot mix both named and unnamed capture groups', 0);
}

function replaced(text: string, pattern: string, replacement: string): string {
  return compiled(pattern).replaceAll(text, replacement);
}

function compiled(pattern: string, argument?: number): RegularExpression {
  try {
    return new RegularExpression(pattern);
  } catch (error) {
    if (error instanceof PatternError) throw new FunctionError(error.message, argument);
    throw error;
  }
}
