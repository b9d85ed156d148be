import { evaluateFunction } from './call.js';
import { evaluateChain, evaluateField, evaluateNumber, evaluatePipeline, evaluateVariable } from './evaluate.js';
import type { Execution } from './execution.js';
import { nodeText } from './node-text.js';
import type { ExpressionNode } from './nodes.js';
import { Boxed, type Operand, typeName } from './operand.js';

/** The static type of a parameter; `value` is a builtin's (Go's reflect.Value): anything, unchanged. */
export type ParameterType = 'string' | 'int' | 'any' | 'value';

/** Evaluates an argument for a parameter; without a type, for its fields. */
export function evaluateArgument(
  execution: Execution,
  dot: Operand,
  { node, type }: { node: ExpressionNode; type: ParameterType | undefined },
): Operand {
  execution.at(node);
  switch (node.kind) {
    case 'dot':
      return assignable(execution, dot, type);
    case 'nil':
      return nilArgument(execution, type);
    case 'field':
      return assignable(execution, evaluateField(execution, dot, node, false), type);
    case 'variable':
      return assignable(execution, evaluateVariable(execution, node, false), type);
    case 'pipe':
      return assignable(execution, evaluatePipeline(execution, dot, node), type);
    case 'identifier':
      return assignable(
        execution,
        evaluateFunction(execution, dot, { name: node, command: node, args: [], piped: undefined }),
        type,
      );
    case 'chain':
      return assignable(execution, evaluateChain(execution, dot, node, false), type);
    default:
      return constantArgument(execution, node, type);
  }
}

/** The value as a parameter of the type takes it; an error when Go could not assign it. */
export function assignable(execution: Execution, operand: Operand, type: ParameterType | undefined): Operand {
  if (type === undefined || type === 'value') return operand;
  if (operand === undefined) {
    return type === 'any' ? new Boxed(null) : execution.fail(`invalid value; expected ${type}`);
  }
  if (type === 'any') return operand;
  const value = operand instanceof Boxed && operand.value !== null ? operand.value : operand;
  const actual = typeName(value);
  return actual === type ? value : execution.fail(`wrong type for value; expected ${type}; got ${actual}`);
}

function nilArgument(execution: Execution, type: ParameterType | undefined): Operand {
  if (type === 'value') return undefined;
  return type === 'any' ? new Boxed(null) : execution.fail(`cannot assign nil to ${type}`);
}

type ConstantNode = Extract<ExpressionNode, { kind: 'bool' | 'number' | 'string' }>;

function constantArgument(execution: Execution, node: ConstantNode, type: ParameterType | undefined): Operand {
  if (type === 'string') {
    return node.kind === 'string' ? node.value : execution.fail(`expected string; found ${nodeText(node)}`);
  }
  if (type === 'int') {
    const isInteger =
      node.kind === 'number' && node.integer !== undefined && BigInt.asIntN(64, node.integer) === node.integer;
    return isInteger ? node.integer : execution.fail(`expected integer; found ${nodeText(node)}`);
  }
  return node.kind === 'number' ? evaluateNumber(execution, node) : node.value;
}
