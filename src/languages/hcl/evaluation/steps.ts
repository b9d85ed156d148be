import type { SourceRange } from '../../../support/diagnostics.js';
import type { Value } from '../../cty/values.js';
import type { AccessStep, Expression } from '../nodes.js';
import { spanning } from '../token-stream.js';
import { takeAttribute } from './attribute-step.js';
import type { Frame } from './frame.js';
import { takeIndex } from './index-step.js';
import { takeSplat } from './splat.js';

/** Where a step is taken. */
export interface StepPlace {
  readonly frame: Frame;
  /** The whole access, for the values that problems tell. */
  readonly about: Expression;
  /** What stands before the step. */
  readonly before: SourceRange;
}

/** Takes steps into a value, one after the other. @see spec-hcl2 A.4 "Collections and access" */
export function takeSteps(value: Value, steps: readonly AccessStep[], place: StepPlace): Value {
  let at = value;
  let { before } = place;
  for (const step of steps) {
    at = takeStep(at, step, { ...place, before });
    before = spanning(before, step.range);
  }
  return at;
}

function takeStep(value: Value, step: AccessStep, place: StepPlace): Value {
  switch (step.kind) {
    case 'attribute':
      return takeAttribute(value, step, place);
    case 'index':
      return takeIndex(value, step, place);
    case 'splat':
      return takeSplat(value, step, place);
  }
}
