import type { SourceRange } from '../../../support/diagnostics.js';
import type { BigFloat } from '../../cty/big-float.js';
import { equal } from '../../cty/equals.js';
import { withMarksOf } from '../../cty/marks.js';
import { BOOL, NUMBER, type Type } from '../../cty/types.js';
import { boolValue, numberValue, unknownOf, type Value } from '../../cty/values.js';
import type { Binary, BinaryOperator, Expression, Unary } from '../nodes.js';
import { spanning } from '../token-stream.js';
import { evaluateIn } from './evaluate-in.js';
import type { Frame } from './frame.js';
import { evaluateLogical } from './logical.js';
import { toOperand } from './operand.js';
import { report } from './problems.js';
import { sensitiveAs } from './sensitive.js';

/** `-x`, `!x`. */
export function evaluateUnary(unary: Unary, frame: Frame): Value {
  const { operator, operand, range } = unary;
  const type = operator === '-' ? NUMBER : BOOL;
  const value = toOperand(evaluateIn(operand, frame), type, { frame, operator, range: operand.range, about: operand });
  if (value === undefined) return resultLater(type);
  if (value.kind === 'number') return sensitiveAs(numberValue(value.value.neg()), value);
  if (value.kind === 'bool') return sensitiveAs(boolValue(!value.value), value);
  if (value.kind === 'null') reportNull(frame, operator, { range, about: operand });
  return sensitiveAs(resultLater(type), value);
}

/** No operator results in null. */
function resultLater(type: Type): Value {
  return { ...unknownOf(type), notNull: true };
}

/** A chain of operators of one precedence, from the left. @see spec-hcl2 A.4 */
export function evaluateBinary(binary: Binary, frame: Frame): Value {
  const { first, rest } = binary;
  const operator = rest[0]?.operator;
  if (operator === '&&' || operator === '||') return evaluateLogical(binary, operator, frame);
  let left: Side = { value: evaluateIn(first, frame), range: first.range };
  for (const tail of rest) {
    const right: Side = { value: evaluateIn(tail.operand, frame), range: tail.operand.range };
    const range = spanning(left.range, right.range);
    left = { value: combine(left, right, { frame, operator: tail.operator, range, about: binary }), range };
  }
  return left.value;
}

/** An operand, or the result of the chain so far. */
interface Side {
  readonly value: Value;
  readonly range: SourceRange;
}

interface Operation {
  readonly frame: Frame;
  readonly operator: BinaryOperator;
  readonly range: SourceRange;
  readonly about: Expression;
}

function combine(left: Side, right: Side, operation: Operation): Value {
  const { frame, operator, range, about } = operation;
  if (operator === '==' || operator === '!=')
    return withMarksOf(compareEqual(left.value, right.value, operator), left.value, right.value);
  const [a, b] = [left, right].map(({ value, range: of }) =>
    toOperand(value, NUMBER, { frame, operator, range: of, about }),
  );
  const later = resultLater(COMPARISONS.has(operator) ? BOOL : NUMBER);
  if (a === undefined || b === undefined) return later;
  if (a.kind === 'number' && b.kind === 'number')
    return sensitiveAs(calculate(a.value, b.value, operation) ?? later, a, b);
  if (a.kind === 'null' || b.kind === 'null') reportNull(frame, operator, { range, about });
  return sensitiveAs(later, a, b);
}

function compareEqual(left: Value, right: Value, operator: '==' | '!='): Value {
  const verdict = equal(left, right);
  if (verdict.kind !== 'bool') return resultLater(BOOL);
  return boolValue((operator === '==') === verdict.value);
}

const COMPARISONS: ReadonlyMap<BinaryOperator, (order: -1 | 0 | 1) => boolean> = new Map([
  ['<', (order) => order < 0],
  ['<=', (order) => order <= 0],
  ['>', (order) => order > 0],
  ['>=', (order) => order >= 0],
]);

const CALCULATIONS: ReadonlyMap<BinaryOperator, 'add' | 'sub' | 'mul' | 'quo' | 'rem'> = new Map([
  ['+', 'add'],
  ['-', 'sub'],
  ['*', 'mul'],
  ['/', 'quo'],
  ['%', 'rem'],
]);

/** Undefined when there is no result, which is reported. */
function calculate(a: BigFloat, b: BigFloat, { frame, operator, range, about }: Operation): Value | undefined {
  const accepts = COMPARISONS.get(operator);
  if (accepts !== undefined) return boolValue(accepts(a.compare(b)));
  const method = CALCULATIONS.get(operator) ?? 'add';
  try {
    return numberValue(a[method](b));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report(frame, 'OperationFailed', {
      range,
      detail: `The operator ${operator} has no result here: ${error.message}.`,
      about,
    });
    return undefined;
  }
}

function reportNull(frame: Frame, operator: string, { range, about }: { range: SourceRange; about: Expression }): void {
  report(frame, 'OperationFailed', { range, detail: `The operator ${operator} cannot work on null.`, about });
}
