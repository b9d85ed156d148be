import type { Diagnostic, SourceRange } from '../../../support/diagnostics.js';
import { BOOL } from '../../cty/types.js';
import { boolValue, unknownOf, type Value } from '../../cty/values.js';
import type { Binary, Expression } from '../nodes.js';
import { spanning } from '../token-stream.js';
import { evaluateIn } from './evaluate-in.js';
import { apart, type Frame } from './frame.js';
import { toOperand } from './operand.js';
import { report } from './problems.js';
import { sensitiveAs } from './sensitive.js';

type LogicalOperator = '&&' | '||';

/** A side with the problems of its evaluation, which do not count when the other side decides. */
interface Side {
  readonly value: Value;
  readonly range: SourceRange;
  readonly diagnostics: readonly Diagnostic[];
}

interface Operation {
  readonly frame: Frame;
  readonly operator: LogicalOperator;
  readonly about: Binary;
}

/** `a && b`, `a || b`: both sides are evaluated and must be bools, but either may decide alone. @see spec-hcl2 A.4 */
export function evaluateLogical(binary: Binary, operator: LogicalOperator, frame: Frame): Value {
  const operation: Operation = { frame, operator, about: binary };
  let left = sideOf(binary.first, operation);
  for (const tail of binary.rest) left = combine(left, sideOf(tail.operand, operation), operation);
  frame.diagnostics.push(...left.diagnostics);
  return left.value;
}

function sideOf(expression: Expression, { frame, operator }: Operation): Side {
  const { range } = expression;
  const inner = apart(frame);
  const value = evaluateIn(expression, inner);
  const bool = toOperand(value, BOOL, { frame, operator, range, about: expression }) ?? unknownOf(BOOL);
  return { value: bool, range, diagnostics: inner.diagnostics };
}

function combine(left: Side, right: Side, { frame, operator, about }: Operation): Side {
  const range = spanning(left.range, right.range);
  const decisive = operator === '||';
  const decider = [left, right].find(({ value }) => decides(value, operator));
  const result = (value: Value, diagnostics: readonly Diagnostic[]): Side => ({
    value: sensitiveAs(value, left.value, right.value),
    range,
    diagnostics,
  });
  if (decider !== undefined) return result(boolValue(decisive), decider.diagnostics);
  // Deviation: logical-errors-kept.
  const diagnostics = left.diagnostics.concat(right.diagnostics);
  if (left.value.kind === 'bool' && right.value.kind === 'bool') return result(boolValue(!decisive), diagnostics);
  if (left.value.kind !== 'unknown' && right.value.kind !== 'unknown') {
    report(frame, 'OperationFailed', { range, detail: `The operator ${operator} cannot work on null.`, about });
  }
  return result(unknownOf(BOOL), diagnostics);
}

/** null decides an `&&`, as false does. */
function decides(value: Value, operator: LogicalOperator): boolean {
  if (operator === '||') return value.kind === 'bool' && value.value;
  return value.kind === 'null' || (value.kind === 'bool' && !value.value);
}
