import type { Diagnostic } from '../../../support/diagnostics.js';
import type { Value } from '../../cty/values.js';
import { childScope, type Scope } from '../scope.js';

/** Where an expression is evaluated: what names mean, and the problems found so far. */
export interface Frame {
  readonly scope: Scope | undefined;
  readonly diagnostics: Diagnostic[];
}

/** The frame with more names, which hide the same names outside. */
export function withVariables({ scope, diagnostics }: Frame, variables: ReadonlyMap<string, Value>): Frame {
  return { scope: childScope(scope, variables), diagnostics };
}

/** A frame with the same names whose problems are kept apart: the caller decides whether they count. */
export function apart({ scope }: Frame): Frame {
  return { scope, diagnostics: [] };
}
