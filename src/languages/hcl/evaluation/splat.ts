import { ANY, sameType, type Type } from '../../cty/types.js';
import { listValue, tupleValue, UNKNOWN, unknownOf, type Value } from '../../cty/values.js';
import type { SplatStep } from '../nodes.js';
import { report } from './problems.js';
import { sensitiveAs } from './sensitive.js';
import { type StepPlace, takeSteps } from './steps.js';

/**
 * The value of `[*]` or `.*`: the steps taken from every element. What is no list, tuple or set is the only element; null is none.
 * @see spec-hcl2 A.4 "Splat"
 */
export function takeSplat(value: Value, step: SplatStep, place: StepPlace): Value {
  if (value.kind === 'null') return ofNull(value.type, place);
  if (value.kind === 'unknown') return sensitiveAs(ofUnknown(value, step, place), value);
  const isSequence = value.kind === 'list' || value.kind === 'set' || value.kind === 'tuple';
  const items = takeAll(isSequence ? value.items : [value], step, place);
  if (items === undefined) return UNKNOWN;
  const element =
    value.kind === 'list' || value.kind === 'set' ? elementType(value.type, items, { step, place }) : undefined;
  return sensitiveAs(element === undefined ? tupleValue(items) : listValue(element, items), value);
}

/** Undefined when there was a problem with an element: others have mostly the same one. */
function takeAll(items: readonly Value[], step: SplatStep, place: StepPlace): Value[] | undefined {
  const before = place.frame.diagnostics.length;
  const taken: Value[] = [];
  for (const item of items) {
    taken.push(takeSteps(item, step.steps, { ...place, before: step.range }));
    if (place.frame.diagnostics.length > before) return undefined;
  }
  return taken;
}

/** The one type that all have; undefined when they differ, which nulls and missing attributes can cause. */
function elementType(
  type: Type,
  items: readonly Value[],
  { step, place }: { step: SplatStep; place: StepPlace },
): Type | undefined {
  const first = items[0];
  if (first === undefined) return laterType(type, step, place);
  return items.every((item) => sameType(item.type, first.type)) ? first.type : undefined;
}

/** What the steps would lead to from an element that is not known yet; what no element can have is a problem without elements, too. */
function laterType(type: Type, step: SplatStep, place: StepPlace): Type {
  if (type.kind !== 'list' && type.kind !== 'set') return ANY;
  return takeSteps(unknownOf(type.element), step.steps, { ...place, before: step.range }).type;
}

function ofNull(type: Type, { frame, about, before }: StepPlace): Value {
  if (type.kind !== 'list' && type.kind !== 'set' && type.kind !== 'tuple') return tupleValue([]);
  report(frame, 'SplatOfNull', {
    range: before,
    detail: `The ${type.kind} is null: elements can be taken of one that is there, also of an empty one.`,
    about,
  });
  return UNKNOWN;
}

function ofUnknown(value: Value & { kind: 'unknown' }, step: SplatStep, place: StepPlace): Value {
  const { type } = value;
  if (type.kind === 'list' || type.kind === 'set') {
    const element = takeSteps(unknownOf(type.element), step.steps, { ...place, before: step.range }).type;
    return unknownOf({ kind: 'list', element });
  }
  const elements = type.kind === 'tuple' ? type.elements.map(unknownOf) : [value];
  if (type.kind === 'any' || (type.kind !== 'tuple' && value.notNull !== true)) return UNKNOWN;
  const items = takeAll(elements, step, place);
  return items === undefined ? UNKNOWN : tupleValue(items);
}
