import type { ParameterType } from './arguments.js';
import { call, length, negate } from './builtins-basic.js';
import { equal, greater, greaterOrEqual, less, lessOrEqual, notEqual } from './builtins-compare.js';
import { escapeHtml, escapeJs, escapeQuery } from './builtins-escape.js';
import { index, slice } from './builtins-index.js';
import { formatPrint, formatPrintln } from './format-value.js';
import { type Operand, toValue } from './operand.js';
import { sprintf } from './printf.js';

/** A function of Go's text/template itself. */
export interface Builtin {
  readonly params: readonly ParameterType[];
  readonly variadic?: ParameterType | undefined;
  /** Throws a {@link GoFunctionError}. `callee` is the first argument as written. */
  call(args: readonly Operand[], callee: string): Operand;
}

/** Go's builtin functions by name; `and` and `or` are evaluated by the caller, which stops early. */
export const builtins: ReadonlyMap<string, Builtin> = new Map<string, Builtin>([
  ['and', { params: ['value'], variadic: 'value', call: (args) => args.at(-1) }],
  ['or', { params: ['value'], variadic: 'value', call: (args) => args.at(-1) }],
  ['not', { params: ['value'], call: ([operand]) => negate(operand) }],
  ['len', { params: ['value'], call: ([operand]) => length(operand) }],
  ['index', { params: ['value'], variadic: 'value', call: index }],
  ['slice', { params: ['value'], variadic: 'value', call: slice }],
  ['call', { params: ['value'], variadic: 'value', call: ([operand], callee) => call(operand, callee) }],
  ['eq', { params: ['value'], variadic: 'value', call: equal }],
  ['ne', { params: ['value', 'value'], call: ([left, right]) => notEqual(left, right) }],
  ['lt', { params: ['value', 'value'], call: ([left, right]) => less(left, right) }],
  ['le', { params: ['value', 'value'], call: ([left, right]) => lessOrEqual(left, right) }],
  ['gt', { params: ['value', 'value'], call: ([left, right]) => greater(left, right) }],
  ['ge', { params: ['value', 'value'], call: ([left, right]) => greaterOrEqual(left, right) }],
  ['html', { params: [], variadic: 'any', call: escapeHtml }],
  ['js', { params: [], variadic: 'any', call: escapeJs }],
  ['urlquery', { params: [], variadic: 'any', call: escapeQuery }],
  ['print', { params: [], variadic: 'any', call: (args) => formatPrint(args.map(toValue)) }],
  ['println', { params: [], variadic: 'any', call: (args) => formatPrintln(args.map(toValue)) }],
  [
    'printf',
    {
      params: ['string'],
      variadic: 'any',
      call: ([format, ...args]) => sprintf(String(toValue(format)), args.map(toValue)),
    },
  ],
]);

/** Whether Go's text/template itself has a function of this name. */
export function isBuiltin(name: string): boolean {
  return builtins.has(name);
}
