import { typeName } from '../../src/languages/cty/type-text.js';
import { ANY, BOOL, listOf, STRING } from '../../src/languages/cty/types.js';
import { UNKNOWN, unknownOf, type Value } from '../../src/languages/cty/values.js';
import { evaluate } from '../../src/languages/hcl/evaluate.js';
import { FUNCTIONS } from '../../src/languages/hcl/functions.js';
import { parseHclExpression } from '../../src/languages/hcl/parse.js';
import type { Scope } from '../../src/languages/hcl/scope.js';
import type { FunctionContext } from '../../src/languages/hcl-functions/definition.js';
import type { Diagnostic, SourceRange } from '../../src/support/diagnostics.js';
import { textOf } from './cty-values.js';

/** A world in which there is nothing, at the beginning of 1970. */
export const emptyContext: FunctionContext = {
  baseDirectory: '/nowhere',
  workingDirectory: '/nowhere',
  homeDirectory: '/nowhere',
  env: {},
  startTime: new Date(0),
  now: () => new Date(0),
  network: () => {
    throw new TypeError('there is no network');
  },
};

/** All functions, and the unknown variables of the specification's vectors. */
export function functionScope(context: FunctionContext = emptyContext): Scope {
  const variables = new Map<string, Value>([
    ['unk', UNKNOWN],
    ['unks', unknownOf(STRING)],
    ['unkb', unknownOf(BOOL)],
    ['unkl', unknownOf(listOf(STRING))],
    ['unka', unknownOf(listOf(ANY))],
  ]);
  return { variables, functions: FUNCTIONS, context };
}

/** What an expression evaluates to. */
export interface EvaluatedText {
  /** JSON of the value, "?" for what is unknown. */
  readonly text: string;
  /** "list of string". */
  readonly type: string;
  readonly problem: Diagnostic | undefined;
}

/** Parses and evaluates an expression; of several problems the first. */
export function evaluateExpression(source: string, scope: Scope = functionScope()): EvaluatedText {
  const { node, diagnostics } = parseHclExpression('', source);
  if (node === undefined || diagnostics.length > 0) return { text: '', type: '', problem: diagnostics[0] };
  const { value, diagnostics: problems } = evaluate(node, scope);
  return { text: textOf(value), type: typeName(value.type), problem: problems[0] };
}

/** What an expression evaluates to, in one line: `["a"] ; list of string`, or `! Error in function call: detail`. */
export function evaluateText(source: string, scope?: Scope): string {
  const { text, type, problem } = evaluateExpression(source, scope);
  if (problem) return `! ${problem.summary}: ${problem.detail}`;
  return /^(?:list|set|map) of |^dynamic$/.test(type) || text === '?' ? `${text} ; ${type}` : text;
}

/** "1,1-5", as vectors write ranges within one line. */
export function rangeText(range: SourceRange | undefined): string {
  return range === undefined ? '' : `${range.start.line},${range.start.column}-${range.end.column}`;
}
