import { tryConvert } from '../../cty/try-convert.js';
import { BOOL } from '../../cty/types.js';
import type { BoolValue, UnknownValue, Value } from '../../cty/values.js';
import type { Expression } from '../nodes.js';
import { aType } from '../type-phrase.js';
import { evaluateIn } from './evaluate-in.js';
import type { Frame } from './frame.js';
import { type EvaluationCode, report } from './problems.js';

/** Which problems a condition has where it stands. */
export interface ConditionCodes {
  readonly ofNull: EvaluationCode;
  readonly ofType: EvaluationCode;
  /** One that is not known yet has no type that could be wrong. */
  readonly takesAnyUnknown?: boolean;
}

/** The value of a condition: a bool, or unknown; undefined when it was reported to be neither. */
export function evaluateCondition(
  condition: Expression,
  frame: Frame,
  { ofNull, ofType, takesAnyUnknown }: ConditionCodes,
): BoolValue | UnknownValue | undefined {
  const { range } = condition;
  const value = evaluateIn(condition, frame);
  if (takesAnyUnknown && value.kind === 'unknown') return { ...value, type: BOOL };
  const converted = tryConvert(value, BOOL);
  if (converted?.kind === 'bool' || converted?.kind === 'unknown') return converted;
  if (value.kind === 'null') {
    report(frame, ofNull, { range, detail: 'The condition is null; it must be true or false.', about: condition });
  } else {
    report(frame, ofType, {
      range,
      detail: `The condition must be true or false; ${describe(value)}.`,
      about: condition,
    });
  }
  return undefined;
}

function describe(value: Value): string {
  if (value.kind === 'string') return 'this string is neither';
  return `this is ${aType(value.type)}`;
}
