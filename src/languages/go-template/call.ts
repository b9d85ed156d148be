import { assignable, evaluateArgument, type ParameterType } from './arguments.js';
import { type Builtin, builtins } from './builtins.js';
import { GoTemplateError } from './errors.js';
import type { Piped } from './evaluate.js';
import type { Execution } from './execution.js';
import type { GoFunction } from './functions.js';
import { limits } from './limits.js';
import { nodeText } from './node-text.js';
import type { CommandNode, ExpressionNode, IdentifierNode } from './nodes.js';
import { isTrue, type Operand, toOperand, toValue, typeName } from './operand.js';

/** A call as written: `args` without the function's name. */
export interface CallSite {
  readonly name: IdentifierNode;
  /** The node that an error of the function itself is about. */
  readonly command: CommandNode | IdentifierNode;
  readonly args: readonly ExpressionNode[];
  readonly piped: Piped | undefined;
}

/** Calls a function of the table, or else a builtin, after checking number and types of the arguments. */
export function evaluateFunction(execution: Execution, dot: Operand, site: CallSite): Operand {
  execution.at(site.name);
  const { name } = site.name;
  const given = execution.functions.get(name);
  if (given !== undefined) return callGiven(execution, dot, { site, given });
  const builtin = builtins.get(name);
  if (builtin === undefined) return execution.fail(`"${name}" is not a defined function`);
  checkCount(execution, site, builtin);
  if (name === 'and' || name === 'or') return shortCircuit(execution, dot, site);
  const args = evaluateArguments(execution, dot, { site, signature: builtin });
  chargeFor(execution, args);
  return guarded(execution, site, () => builtin.call(args, calleeName(site)));
}

interface Signature {
  readonly params: readonly ParameterType[];
  readonly variadic?: ParameterType | undefined;
}

function callGiven(
  execution: Execution,
  dot: Operand,
  { site, given }: { site: CallSite; given: GoFunction },
): Operand {
  checkCount(execution, site, given);
  const args = evaluateArguments(execution, dot, { site, signature: given }).map(toValue);
  chargeFor(execution, args);
  return guarded(execution, site, () => toOperand(given.call(...args)));
}

function checkCount(execution: Execution, { name, args, piped }: CallSite, signature: Signature | Builtin): void {
  const count = args.length + (piped === undefined ? 0 : 1);
  const wanted = signature.params.length;
  if (signature.variadic !== undefined) {
    if (count >= wanted) return;
    // Go counts the written arguments here, without the piped one.
    execution.fail(`wrong number of args for ${name.name}: want at least ${wanted} got ${args.length}`);
  }
  if (count !== wanted) execution.fail(`wrong number of args for ${name.name}: want ${wanted} got ${count}`);
}

function evaluateArguments(
  execution: Execution,
  dot: Operand,
  { site, signature }: { site: CallSite; signature: Signature },
): Operand[] {
  const typeOf = (index: number) => signature.params[index] ?? signature.variadic ?? 'any';
  const values = site.args.map((node, index) => evaluateArgument(execution, dot, { node, type: typeOf(index) }));
  if (site.piped !== undefined) values.push(assignable(execution, site.piped.value, typeOf(values.length)));
  return values;
}

/** `and` and `or` give the operand that decides, and do not evaluate those after it. */
function shortCircuit(execution: Execution, dot: Operand, { name, args, piped }: CallSite): Operand {
  let value: Operand;
  for (const node of args) {
    value = evaluateArgument(execution, dot, { node, type: 'value' });
    if (isTrue(value) === (name.name === 'or')) return value;
  }
  return piped === undefined ? value : piped.value;
}

/** How Go's `call` names what it was asked to call. */
function calleeName({ args, piped }: CallSite): string {
  const [first] = args;
  if (first !== undefined) return nodeText(first);
  const value = piped?.value;
  if (value === undefined) return '<invalid Value>';
  return typeof value === 'string' ? value : `<${typeName(value)} Value>`;
}

/** Whatever a function throws becomes an error of the template, with the thrown as its cause. */
function guarded(execution: Execution, { name, command }: CallSite, body: () => Operand): Operand {
  let result: Operand;
  try {
    result = body();
  } catch (error) {
    if (error instanceof GoTemplateError) throw error;
    execution.at(command);
    const message = error instanceof Error ? error.message : String(error);
    return execution.fail(`error calling ${name.name}: ${message}`, error);
  }
  chargeFor(execution, [result]);
  if (typeof result === 'string' && result.length > limits.outputLength) {
    execution.at(command);
    execution.fail(`error calling ${name.name}: result exceeds ${limits.outputLength} characters`);
  }
  return result;
}

/** Long strings cost more steps, so that work on them is bounded too. */
function chargeFor(execution: Execution, values: readonly unknown[]): void {
  for (const value of values) if (typeof value === 'string') execution.charge(value.length >> 6);
}
