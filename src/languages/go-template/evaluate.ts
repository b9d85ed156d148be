import { evaluateArgument } from './arguments.js';
import { evaluateFunction } from './call.js';
import type { Execution } from './execution.js';
import { nodeText } from './node-text.js';
import type { ChainNode, CommandNode, ExpressionNode, FieldNode, NumberNode, PipeNode, VariableNode } from './nodes.js';
import { fitsInt } from './number-constant.js';
import { Boxed, elementOperand, type Operand, typeName, unboxed } from './operand.js';
import { GoComplex, GoMap, GoStruct } from './values.js';

/** What the command before `|` gave; absent for the first command. */
export interface Piped {
  readonly value: Operand;
}

/** Evaluates a pipeline and declares or assigns its variables. */
export function evaluatePipeline(execution: Execution, dot: Operand, pipe: PipeNode): Operand {
  return execution.deeper(() => {
    execution.at(pipe);
    let piped: Piped | undefined;
    for (const command of pipe.commands)
      piped = { value: unboxed(evaluateCommand(execution, dot, { command, piped })) };
    for (const variable of pipe.variables) {
      if (pipe.isAssignment) execution.setVariable(variable.name, piped?.value);
      else execution.pushVariable(variable.name, piped?.value);
    }
    return piped?.value;
  });
}

function evaluateCommand(
  execution: Execution,
  dot: Operand,
  { command, piped }: { command: CommandNode; piped: Piped | undefined },
): Operand {
  const [first] = command.args;
  const hasArguments = command.args.length > 1 || piped !== undefined;
  switch (first.kind) {
    case 'field':
      return evaluateField(execution, dot, first, hasArguments);
    case 'chain':
      return evaluateChain(execution, dot, first, hasArguments);
    case 'identifier':
      return evaluateFunction(execution, dot, { name: first, command, args: command.args.slice(1), piped });
    case 'pipe':
      refuseArguments(execution, first, hasArguments);
      return evaluatePipeline(execution, dot, first);
    case 'variable':
      return evaluateVariable(execution, first, hasArguments);
    default:
      execution.at(first);
      refuseArguments(execution, first, hasArguments);
      return evaluateConstant(execution, dot, first);
  }
}

function refuseArguments(execution: Execution, node: ExpressionNode, hasArguments: boolean): void {
  if (hasArguments) execution.fail(`can't give argument to non-function ${nodeText(node)}`);
}

type ConstantNode = Exclude<ExpressionNode, { kind: 'field' | 'chain' | 'identifier' | 'pipe' | 'variable' }>;

function evaluateConstant(execution: Execution, dot: Operand, node: ConstantNode): Operand {
  switch (node.kind) {
    case 'dot':
      return dot;
    case 'nil':
      return execution.fail('nil is not a command');
    case 'number':
      return evaluateNumber(execution, node);
    default:
      return node.value;
  }
}

/** The value of a number without a wanted type: by its form int, float64 or complex128. */
export function evaluateNumber(execution: Execution, node: NumberNode): Operand {
  execution.at(node);
  if (node.form === 'complex') return new GoComplex(node.re, node.im);
  if (node.form === 'float') return node.re;
  if (node.integer === undefined || !fitsInt(node.integer)) return execution.fail(`${node.source} overflows int`);
  return node.integer;
}

/** `.A.B`; arguments are an error unless the field does not exist at all. */
export function evaluateField(execution: Execution, dot: Operand, node: FieldNode, hasArguments: boolean): Operand {
  execution.at(node);
  return evaluateFields(execution, dot, node.fields, hasArguments);
}

/** `$x.A.B`. */
export function evaluateVariable(execution: Execution, node: VariableNode, hasArguments: boolean): Operand {
  execution.at(node);
  const value = execution.variable(node.name);
  if (node.fields.length > 0) return evaluateFields(execution, value, node.fields, hasArguments);
  refuseArguments(execution, node, hasArguments);
  return value;
}

/** `(pipeline).A.B`. */
export function evaluateChain(execution: Execution, dot: Operand, node: ChainNode, hasArguments: boolean): Operand {
  execution.at(node);
  if (node.base.kind === 'nil') return execution.fail(`indirection through explicit nil in ${nodeText(node)}`);
  const base = evaluateArgument(execution, dot, { node: node.base, type: undefined });
  return evaluateFields(execution, base, node.fields, hasArguments);
}

function evaluateFields(
  execution: Execution,
  base: Operand,
  fields: readonly string[],
  hasArguments: boolean,
): Operand {
  let value = base;
  for (const [index, field] of fields.entries()) {
    value = readField(execution, value, field, hasArguments && index === fields.length - 1);
  }
  return value;
}

function readField(execution: Execution, receiver: Operand, field: string, hasArguments: boolean): Operand {
  if (receiver === undefined) return undefined;
  const value = unboxed(receiver);
  if (value === undefined) return execution.fail(`nil pointer evaluating ${typeName(receiver)}.${field}`);
  if (value instanceof GoStruct && value.fields.has(field)) {
    if (hasArguments) execution.fail(`${field} has arguments but cannot be invoked as function`);
    const found = value.fields.get(field) ?? null;
    return found === null ? new Boxed(null) : found;
  }
  if (value instanceof GoMap) {
    if (hasArguments) execution.fail(`${field} is not a method but has arguments`);
    const found = value.entries.get(field);
    return found === undefined ? undefined : elementOperand(found, value.element);
  }
  return execution.fail(`can't evaluate field ${field} in type ${typeName(receiver)}`);
}
