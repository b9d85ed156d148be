import { evaluatePipeline } from './evaluate.js';
import { Execution } from './execution.js';
import { formatPlain, sortedEntries } from './format-value.js';
import type { FunctionTable } from './functions.js';
import { limits } from './limits.js';
import type { ActionNode, BranchNode, ListNode, Statement, TemplateNode } from './nodes.js';
import { elementOperand, isTrue, type Operand, toOperand } from './operand.js';
import type { GoTemplate } from './parse.js';
import { quote } from './quote.js';
import { GoList, GoMap, type GoValue } from './values.js';

/** How a list ended: at its end, or by `{{break}}` or `{{continue}}`. */
type Flow = 'on' | 'break' | 'continue';

/**
 * Executes a parsed template. Throws a {@link GoTemplateError} of phase `execute` with Go's text.
 * Deviation: go-template-utf8-output. Bytes that are no UTF-8 (`{{"\xff"}}`) come out as U+FFFD; Go writes the bytes.
 */
export function executeTemplate(template: GoTemplate, data: GoValue, functions: FunctionTable): string {
  const root = template.trees.get(template.name);
  const dot = data === null ? undefined : toOperand(data);
  const execution = new Execution(template, functions, dot);
  try {
    if (root !== undefined) walkList(execution, dot, root);
  } catch (error) {
    // A caller that is itself deep in the stack leaves less of it than the limits count on.
    if (error instanceof RangeError) execution.fail('the template is nested too deeply', error);
    throw error;
  }
  return execution.output();
}

function walkList(execution: Execution, dot: Operand, list: ListNode): Flow {
  return execution.deeper(() => {
    for (const node of list.nodes) {
      const flow = walk(execution, dot, node);
      if (flow !== 'on') return flow;
    }
    return 'on';
  });
}

function walk(execution: Execution, dot: Operand, node: Statement): Flow {
  execution.at(node);
  switch (node.kind) {
    case 'text':
      execution.write(node.text);
      return 'on';
    case 'action':
      printAction(execution, dot, node);
      return 'on';
    case 'if':
    case 'with':
      return walkIfOrWith(execution, dot, node);
    case 'range':
      return walkRange(execution, dot, node);
    case 'template':
      callTemplate(execution, dot, node);
      return 'on';
    case 'break':
    case 'continue':
      return node.kind;
    default:
      return 'on';
  }
}

function printAction(execution: Execution, dot: Operand, node: ActionNode): void {
  const value = evaluatePipeline(execution, dot, node.pipe);
  if (node.pipe.variables.length > 0) return;
  execution.at(node);
  execution.write(value === undefined ? '<no value>' : formatPlain(value));
}

function walkIfOrWith(execution: Execution, dot: Operand, node: BranchNode): Flow {
  const mark = execution.markVariables();
  const value = evaluatePipeline(execution, dot, node.pipe);
  let flow: Flow = 'on';
  if (isTrue(value)) flow = walkList(execution, node.kind === 'with' ? value : dot, node.body);
  else if (node.otherwise !== undefined) flow = walkList(execution, dot, node.otherwise);
  execution.popVariables(mark);
  return flow;
}

function walkRange(execution: Execution, dot: Operand, node: BranchNode): Flow {
  const outer = execution.markVariables();
  const value = evaluatePipeline(execution, dot, node.pipe);
  const mark = execution.markVariables();
  let iterated = false;
  for (const [index, element] of iterations(execution, value, node)) {
    iterated = true;
    execution.charge(1);
    assignRangeVariables(execution, node, index, element);
    const flow = walkList(execution, element, node.body);
    execution.popVariables(mark);
    if (flow === 'break') break;
  }
  const flow = iterated || node.otherwise === undefined ? 'on' : walkList(execution, dot, node.otherwise);
  execution.popVariables(outer);
  return flow;
}

/** Index or key, and element, in Go's order. */
function* iterations(execution: Execution, value: Operand, node: BranchNode): Generator<[Operand, Operand]> {
  if (value === undefined) return;
  if (value instanceof GoList) {
    for (const [index, item] of value.items.entries()) yield [BigInt(index), elementOperand(item, value.element)];
    return;
  }
  if (value instanceof GoMap) {
    for (const [key, item] of sortedEntries(value)) yield [key, elementOperand(item, value.element)];
    return;
  }
  if (typeof value !== 'bigint') return execution.fail(`range can't iterate over ${formatPlain(value)}`);
  if (node.pipe.variables.length > 1) {
    return execution.fail(`can't use ${value} to iterate over more than one variable`);
  }
  if (value > limits.rangeInteger) {
    return execution.fail(`range over ${value} exceeds the limit of ${limits.rangeInteger} iterations`);
  }
  for (let index = 0n; index < value; index += 1n) yield [undefined, index];
}

/** The variables were pushed by the pipeline (`:=`) or exist further out (`=`). */
function assignRangeVariables(execution: Execution, node: BranchNode, index: Operand, element: Operand): void {
  const { variables, isAssignment } = node.pipe;
  const [first, second] = variables;
  if (first === undefined) return;
  if (!isAssignment) {
    execution.setTopVariable(1, element);
    if (second !== undefined) execution.setTopVariable(2, index);
    return;
  }
  execution.setVariable(first.name, second === undefined ? element : index);
  if (second !== undefined) execution.setVariable(second.name, element);
}

function callTemplate(execution: Execution, dot: Operand, node: TemplateNode): void {
  const tree = execution.template.trees.get(node.name);
  if (tree === undefined) execution.fail(`template ${quote(node.name)} not defined`);
  if (execution.templateDepth >= limits.templateDepth) {
    execution.fail(`exceeded maximum template depth (${limits.templateDepth})`);
  }
  const data = node.pipe === undefined ? undefined : evaluatePipeline(execution, dot, node.pipe);
  execution.inTree(node.name, data, () => walkList(execution, data, tree));
}
