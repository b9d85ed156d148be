import type { Value } from '../cty/values.js';
import type { HclFunction } from '../hcl-functions/definition.js';
import type { Frame } from './evaluation/frame.js';
import type { Call } from './nodes.js';

/** A function that looks at its arguments as expressions: it evaluates them itself, or reads them as something else. */
export interface ExpressionFunction {
  evaluateCall(call: Call, frame: Frame): Value;
}

/** What a scope can have under a function's name. */
export type ScopeFunction = HclFunction | ExpressionFunction;
