import { ConversionError } from '../../languages/cty/conversion-error.js';
import { convert } from '../../languages/cty/convert.js';
import { isWhollyKnown } from '../../languages/cty/known.js';
import type { Type } from '../../languages/cty/types.js';
import { UNKNOWN, type Value } from '../../languages/cty/values.js';
import type { BodyAttribute } from '../../languages/hcl/body/body.js';
import { evaluate } from '../../languages/hcl/evaluate.js';
import { startRange } from '../../languages/hcl/evaluation/start-range.js';
import type { Expression } from '../../languages/hcl/nodes.js';
import type { Scope } from '../../languages/hcl/scope.js';
import { asTraversal } from '../../languages/hcl/traversal.js';
import type { Diagnostic, SourceRange } from '../../support/diagnostics.js';
import { conversionHint } from './conversion-hint.js';
import { problem } from './problem.js';

/** The value of an argument that the template itself needs now; unknown when there are errors. */
export interface ConstantValue {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}

/** How a constant argument is read. */
export interface ConstantFacts {
  readonly type: Type;
  readonly scope: Scope | undefined;
  /** null is passed on; else it is "Unsuitable value type". */
  readonly allowsNull?: boolean;
}

/**
 * Evaluates an argument such as `name`, `only` or `max_retries` and converts it. Unknown values, null and what cannot be
 * converted are an "Unsuitable value type" where the expression begins. @see spec-hcl2 A.8, B.6
 */
export function constantValue({ expression }: BodyAttribute, facts: ConstantFacts): ConstantValue {
  const { value, diagnostics } = evaluate(expression, facts.scope);
  const unsuitable = (detail: string, hint?: string): ConstantValue => ({
    value: UNKNOWN,
    diagnostics: [
      ...diagnostics,
      problem('UnsuitableValueType', 'Unsuitable value type', { detail, hint, range: guiltyRange(expression) }),
    ],
  });
  if (!isWhollyKnown(value)) return unsuitable('The value must be known before anything is built.');
  if (value.kind === 'null' && facts.allowsNull !== true) return unsuitable('The value must not be null.');
  try {
    return { value: convert(value, facts.type), diagnostics };
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    return unsuitable(`${sentence(error.message)}.`, conversionHint(value, facts.type));
  }
}

/** A reference is shown whole, everything else where it begins. */
function guiltyRange(expression: Expression): SourceRange {
  return asTraversal(expression) === undefined ? startRange(expression) : expression.range;
}

/** A message as the beginning of a sentence. */
export function sentence(message: string): string {
  return message.charAt(0).toUpperCase() + message.slice(1);
}
