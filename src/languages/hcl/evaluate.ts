import type { Diagnostic } from '../../support/diagnostics.js';
import type { Value } from '../cty/values.js';
import { evaluateIn } from './evaluation/evaluate-in.js';
import type { Frame } from './evaluation/frame.js';
import type { Expression } from './nodes.js';
import type { Scope } from './scope.js';

/** The value of an expression; where errors were found it is, or contains, an unknown one. */
export interface Evaluation {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Evaluates an expression. Without a scope neither variables nor calls are allowed, and strings of the JSON variant are literal.
 * Throws `NetworkNeeded` when a function waits for an answer of the network.
 * @see spec-hcl2 A.3, A.4
 */
export function evaluate(expression: Expression, scope: Scope | undefined): Evaluation {
  const frame: Frame = { scope, diagnostics: [] };
  const value = evaluateIn(expression, frame);
  return { value, diagnostics: frame.diagnostics };
}
