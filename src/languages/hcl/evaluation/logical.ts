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
  readonly about: Expression;
  readonly diagnostics: readonly Diagnostic[];
}

interface Operation {
  readonly frame: Frame;
  readonly operator: LogicalOperator;
  readonly about: Binary;
}

/**
 * `a && b`, `a || b`: both sides are evaluated and must be bools, but either may decide alone. In a chain what stands before the
 * last operator is its left side, with all its problems. @see spec-hcl2 A.4
 */
export function evaluateLogical(binary: Binary, operator: LogicalOperator, frame: Frame): Value {
  const operation: Operation = { frame, operator, about: binary };
  let left = sideOf(binary.first, frame);
  for (const tail of binary.rest) left = combine(left, sideOf(tail.operand, frame), operation);
  frame.diagnostics.push(...left.diagnostics);
  return left.value;
}

function sideOf(expression: Expression, frame: Frame): Side {
  const inner = apart(frame);
  const value = evaluateIn(expression, inner);
  return { value, range: expression.range, about: expression, diagnostics: inner.diagnostics };
}

function combine(left: Side, right: Side, { frame, operator, about }: Operation): Side {
  const range = spanning(left.range, right.range);
  const own = apart(frame);
  const bools = [left, right].map((side) => toOperand(side.value, BOOL, { ...side, frame: own, operator }));
  const result = (value: Value, diagnostics: readonly Diagnostic[]): Side => ({
    value: sensitiveAs(value, left.value, right.value),
    range,
    about,
    diagnostics: [...diagnostics, ...own.diagnostics],
  });
  // Deviation: logical-errors-kept.
  const diagnostics = left.diagnostics.concat(right.diagnostics);
  const [a, b] = bools;
  if (a === undefined || b === undefined) return result(LATER, diagnostics);
  const deciders = [...(decides(a, operator) ? [left] : []), ...(decides(b, operator) ? [right] : [])];
  const decider = deciders.find((side) => side.diagnostics.length === 0) ?? deciders[0];
  if (decider !== undefined) return result(boolValue(operator === '||'), decider.diagnostics);
  if (a.kind === 'bool' && b.kind === 'bool') return result(boolValue(operator === '&&'), diagnostics);
  if (a.kind !== 'unknown' && b.kind !== 'unknown') {
    report(own, 'OperationFailed', { range, detail: `The operator ${operator} cannot work on null.`, about });
  }
  return result(LATER, diagnostics);
}

/** The result is never null. */
const LATER: Value = { ...unknownOf(BOOL), notNull: true };

/** null decides an `&&`, as false does. */
function decides(value: Value, operator: LogicalOperator): boolean {
  if (operator === '||') return value.kind === 'bool' && value.value;
  return value.kind === 'null' || (value.kind === 'bool' && !value.value);
}
