import { didYouMean } from '../../../support/diagnostics.js';
import type { Type } from '../../cty/types.js';
import { UNKNOWN, unknownOf, type Value } from '../../cty/values.js';
import type { AttributeStep } from '../nodes.js';
import { sentenceType } from '../type-phrase.js';
import { report } from './problems.js';
import { sensitiveAs } from './sensitive.js';
import type { StepPlace } from './steps.js';

/** The value of `.name`: an attribute of an object, an element of a map. */
export function takeAttribute(value: Value, step: AttributeStep, place: StepPlace): Value {
  if (value.kind === 'null') {
    report(place.frame, 'AttributeOfNull', {
      range: step.range,
      detail: `The value is null, so it has no attribute "${step.name}".`,
      about: place.about,
    });
    return UNKNOWN;
  }
  const found = value.kind === 'map' || value.kind === 'object' ? value.entries.get(step.name) : undefined;
  if (found !== undefined) return sensitiveAs(found, value);
  const later = value.kind === 'unknown' ? typeOfAttribute(value.type, step.name) : undefined;
  if (later !== undefined) return sensitiveAs(unknownOf(later), value);
  missing(value, step, place);
  return UNKNOWN;
}

/** The type of an attribute of values of a type; undefined when they have none of that name. */
export function typeOfAttribute(type: Type, name: string): Type | undefined {
  if (type.kind === 'any') return type;
  if (type.kind === 'map') return type.element;
  return type.kind === 'object' ? type.attributes.get(name) : undefined;
}

function missing(value: Value, { name, range }: AttributeStep, { frame, about }: StepPlace): void {
  const { type } = value;
  if (value.kind === 'map') {
    report(frame, 'MissingMapElement', {
      range,
      detail: `The map has no element with the key "${name}".`,
      hint: nearest(name, value.entries.keys()),
      about,
    });
    return;
  }
  if (type.kind === 'object') {
    const detail = `The object has no attribute "${name}".`;
    report(frame, 'UnsupportedAttribute', { range, detail, hint: nearest(name, type.attributes.keys()), about });
    return;
  }
  const detail = `${sentenceType(type)} has no attributes.`;
  report(frame, 'UnsupportedAttribute', { range, detail, hint: hintForElements(type, name), about });
}

function nearest(name: string, names: Iterable<string>): string | undefined {
  const close = didYouMean(name, names);
  return close === undefined ? undefined : `Did you mean "${close}"?`;
}

function hintForElements(type: Type, name: string): string | undefined {
  const elements =
    type.kind === 'tuple' ? type.elements : type.kind === 'list' || type.kind === 'set' ? [type.element] : [];
  if (!elements.some((element) => typeOfAttribute(element, name) !== undefined)) return undefined;
  if (type.kind === 'set') return `To take "${name}" of every element, write [*].${name}.`;
  return `To take "${name}" of every element, write [*].${name}; of one element, [0].${name}.`;
}
