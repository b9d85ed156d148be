import { BigFloat } from '../../cty/big-float.js';
import { boolValue, NULL, numberValue, UNKNOWN, type Value } from '../../cty/values.js';
import type { Expression, NumberLiteral } from '../nodes.js';
import { evaluateAccess, evaluateVariable } from './access.js';
import { evaluateCall } from './call.js';
import { evaluateObject, evaluateTuple } from './collection.js';
import { evaluateConditional } from './conditional.js';
import { evaluateFor } from './for.js';
import { type Frame, withVariables } from './frame.js';
import { evaluateJson } from './json.js';
import { evaluateBinary, evaluateUnary } from './operation.js';
import { report } from './problems.js';
import { evaluateTemplate } from './template.js';

/** The value of an expression in a frame, which collects the problems; UNKNOWN where there is none. */
export function evaluateIn(expression: Expression, frame: Frame): Value {
  switch (expression.kind) {
    case 'number':
      return evaluateNumber(expression, frame);
    case 'boolean':
      return boolValue(expression.value);
    case 'null':
      return NULL;
    case 'template':
      return evaluateTemplate(expression, frame);
    case 'variable':
      return evaluateVariable(expression, frame);
    case 'access':
      return evaluateAccess(expression, frame);
    case 'call':
      return evaluateCall(expression, frame);
    case 'tuple':
      return evaluateTuple(expression, frame);
    case 'object':
      return evaluateObject(expression, frame);
    case 'for':
      return evaluateFor(expression, frame);
    case 'conditional':
      return evaluateConditional(expression, frame);
    case 'unary':
      return evaluateUnary(expression, frame);
    case 'binary':
      return evaluateBinary(expression, frame);
    case 'parentheses':
      return evaluateIn(expression.expression, frame);
    case 'json':
      return evaluateJson(expression.node, frame);
    case 'scoped':
      return evaluateIn(expression.expression, withVariables(frame, expression.variables));
    case 'constant':
      return expression.value;
  }
}

/** The value of a number as it is written, in native syntax or JSON. */
export function evaluateNumber({ text, range }: Pick<NumberLiteral, 'text' | 'range'>, frame: Frame): Value {
  const number = BigFloat.parse(text);
  if (number !== undefined) return numberValue(number);
  report(frame, 'InvalidNumber', { range, detail: 'The exponent is too large.' });
  return UNKNOWN;
}
