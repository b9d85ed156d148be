import type { Diagnostic } from '../../../support/diagnostics.js';
import { tryConvert } from '../../cty/try-convert.js';
import { ANY, sameType, type Type } from '../../cty/types.js';
import { unify } from '../../cty/unify.js';
import { nullOf, UNKNOWN, unknownOf, type Value } from '../../cty/values.js';
import type { Conditional, Expression } from '../nodes.js';
import { spanning } from '../token-stream.js';
import { aType } from '../type-phrase.js';
import { evaluateCondition } from './condition.js';
import { evaluateIn } from './evaluate-in.js';
import { apart, type Frame } from './frame.js';
import { report } from './problems.js';
import { sensitiveAs } from './sensitive.js';

const CODES = { ofNull: 'NullCondition', ofType: 'IncorrectConditionType', takesAnyUnknown: true } as const;

/** `condition ? whenTrue : whenFalse`: both are evaluated for their type, the problems of the chosen one count. @see spec-hcl2 A.4, A.5 */
export function evaluateConditional(conditional: Conditional, frame: Frame): Value {
  const whenTrue = armOf(conditional.whenTrue, frame);
  const whenFalse = armOf(conditional.whenFalse, frame);
  const type = typeOfBoth(whenTrue.value, whenFalse.value);
  if (type === undefined) reportTypes(conditional, frame, [whenTrue.value.type, whenFalse.value.type]);
  const condition = evaluateCondition(conditional.condition, frame, CODES);
  if (type === undefined) return UNKNOWN;
  if (condition === undefined) return unknownOf(type);
  if (condition.kind === 'unknown') return sensitiveAs(laterOf(whenTrue.value, whenFalse.value, type), condition);
  const chosen = condition.value ? whenTrue : whenFalse;
  frame.diagnostics.push(...chosen.diagnostics);
  return sensitiveAs(convertChosen(chosen.value, type, { conditional, frame }), condition);
}

/** What is sure before it is known which result counts: that it is null or is not, and a number that both are. */
function laterOf(whenTrue: Value, whenFalse: Value, type: Type): Value {
  if (whenTrue.kind === 'null' && whenFalse.kind === 'null') return nullOf(type);
  if (whenTrue.kind === 'number' && whenFalse.kind === 'number' && whenTrue.value.equals(whenFalse.value))
    return whenTrue;
  const notNull = [whenTrue, whenFalse].every((value) =>
    value.kind === 'unknown' ? value.notNull : value.kind !== 'null',
  );
  return notNull ? { ...unknownOf(type), notNull } : unknownOf(type);
}

/** Whether all elements find one type for `any` shows only here. */
function convertChosen(
  value: Value,
  type: Type,
  { conditional, frame }: { conditional: Conditional; frame: Frame },
): Value {
  const converted = tryConvert(value, type);
  if (converted !== undefined) return converted;
  reportTypes(conditional, frame, [value.type, type]);
  return UNKNOWN;
}

/** One of the two results, with its problems. */
interface Arm {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}

function armOf(expression: Expression, frame: Frame): Arm {
  const inner = apart(frame);
  return { value: evaluateIn(expression, inner), diagnostics: inner.diagnostics };
}

/** A literal null has the type of the other; beside what is of an unknown type, or has problems, nothing is certain. */
function typeOfBoth(whenTrue: Value, whenFalse: Value): Type | undefined {
  const [a, b] = [whenTrue.type, whenFalse.type];
  if (a.kind === 'any') return whenTrue.kind === 'null' ? b : ANY;
  if (b.kind === 'any') return whenFalse.kind === 'null' ? a : ANY;
  return sameType(a, b) ? a : unify([a, b]);
}

function reportTypes(conditional: Conditional, frame: Frame, types: readonly [Type, Type]): void {
  const { whenTrue, whenFalse } = conditional;
  const [a, b] = types.map(aType);
  report(frame, 'InconsistentConditionalTypes', {
    range: spanning(whenTrue.range, whenFalse.range),
    detail:
      a === b
        ? `Both results are ${a}, but what they contain has no type in common.`
        : `One result is ${a}, the other ${b}; they have no type in common.`,
    hint: 'The two results of a conditional must be of one type.',
    about: conditional,
  });
}
