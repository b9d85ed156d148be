import type { SourceRange } from '../../../support/diagnostics.js';
import { tryConvert } from '../../cty/try-convert.js';
import type { Type } from '../../cty/types.js';
import type { Value } from '../../cty/values.js';
import type { Expression } from '../nodes.js';
import { aType } from '../type-phrase.js';
import type { Frame } from './frame.js';
import { report } from './problems.js';

/** What an operand belongs to, and its place. */
export interface OperandPlace {
  readonly frame: Frame;
  readonly operator: string;
  readonly range: SourceRange;
  readonly about: Expression;
}

/** The value as the operator's type, number or bool (null and unknown ones too); undefined when it was reported to be none. */
export function toOperand(
  value: Value,
  type: Type,
  { frame, operator, range, about }: OperandPlace,
): Value | undefined {
  const converted = tryConvert(value, type);
  if (converted !== undefined) return converted;
  report(frame, 'InvalidOperand', {
    range,
    detail: `The operator ${operator} needs a ${type.kind}, this is ${aType(value.type)}${value.kind === 'string' ? ` that is no ${type.kind}` : ''}.`,
    hint: HINTS.get(operator),
    about,
  });
  return undefined;
}

const TO_JOIN = 'Texts are joined in a template: "${a}${b}".';
const TO_COMPARE = 'Texts are only compared with == and !=.';

const HINTS: ReadonlyMap<string, string> = new Map([
  ['+', TO_JOIN],
  ['<', TO_COMPARE],
  ['<=', TO_COMPARE],
  ['>', TO_COMPARE],
  ['>=', TO_COMPARE],
]);
