import { tryConvert } from '../../cty/try-convert.js';
import { NUMBER, STRING, type Type } from '../../cty/types.js';
import { UNKNOWN, unknownOf, type Value } from '../../cty/values.js';
import type { IndexStep } from '../nodes.js';
import { aType, sentenceType } from '../type-phrase.js';
import { typeOfAttribute } from './attribute-step.js';
import { evaluateIn } from './evaluate-in.js';
import { report } from './problems.js';
import { sensitiveAs, shownKey } from './sensitive.js';
import type { StepPlace } from './steps.js';

/** The value of `[key]`: an element of a list, tuple or map, an attribute of an object. */
export function takeIndex(value: Value, step: IndexStep, place: StepPlace): Value {
  const key = evaluateIn(step.key, place.frame);
  const element = elementOf(value, key, { step, place });
  return element === undefined ? UNKNOWN : sensitiveAs(element, value, key);
}

interface IndexPlace {
  readonly step: IndexStep;
  readonly place: StepPlace;
}

/** Undefined when it was reported that there is none. */
function elementOf(value: Value, key: Value, at: IndexPlace): Value | undefined {
  if (value.kind === 'null') {
    const detail = 'The value is null, so it has no elements.';
    report(at.place.frame, 'IndexOfNull', { range: at.step.range, detail, about: at.place.about });
    return undefined;
  }
  if (key.kind === 'null') return invalid(at, 'The index is null.');
  const { type } = value;
  switch (type.kind) {
    case 'any':
      return UNKNOWN;
    case 'list':
    case 'tuple':
      return itemAt(value, key, at);
    case 'map':
    case 'object':
      return entryAt(value, key, at);
    case 'set':
      return invalid(at, 'The elements of a set have no index.', 'Loop over it with a for expression.');
    default:
      return invalid(at, `${sentenceType(type)} has no elements.`);
  }
}

function itemAt(value: Value, key: Value, at: IndexPlace): Value | undefined {
  const { type } = value;
  const index = tryConvert(key, NUMBER);
  if (index === undefined) return invalid(at, `The index of a ${type.kind} is a number, not ${aType(key.type)}.`);
  if (index.kind !== 'number') return unknownOf(type.kind === 'list' ? type.element : UNKNOWN.type);
  if (value.kind === 'unknown' && type.kind === 'list') return unknownOf(type.element);
  const number = index.value;
  const shown = key.sensitive === true ? '(sensitive value)' : number.toText();
  if (!number.isInteger()) return invalid(at, `The index ${shown} is no whole number.`);
  if (number.isNegative() && !number.isZero()) {
    return invalid(at, `The index ${shown} is negative; the first element has the index 0.`);
  }
  const position = Number(number.toBigInt());
  const size = type.kind === 'tuple' ? type.elements.length : value.kind === 'list' ? value.items.length : undefined;
  if (size !== undefined && position >= size) return invalid(at, `${indexesOf(size)}; the index is ${shown}.`);
  if (value.kind === 'list' || value.kind === 'tuple') return value.items[position];
  return unknownOf(typeAt(type, position));
}

function indexesOf(size: number): string {
  if (size === 0) return 'There are no elements';
  return size === 1 ? 'The only element has the index 0' : `The ${size} elements have the indexes 0 to ${size - 1}`;
}

function typeAt(type: Type, position: number): Type {
  if (type.kind === 'list') return type.element;
  return (type.kind === 'tuple' ? type.elements[position] : undefined) ?? UNKNOWN.type;
}

function entryAt(value: Value, key: Value, at: IndexPlace): Value | undefined {
  const { type } = value;
  const name = tryConvert(key, STRING);
  if (name === undefined) return invalid(at, `A key of ${aType(type)} is a string, not ${aType(key.type)}.`);
  if (name.kind !== 'string') return unknownOf(type.kind === 'map' ? type.element : UNKNOWN.type);
  const found = value.kind === 'map' || value.kind === 'object' ? value.entries.get(name.value) : undefined;
  if (found !== undefined) return found;
  const later = value.kind === 'unknown' ? typeOfAttribute(type, name.value) : undefined;
  return later === undefined ? invalid(at, `There is no element with the key ${shownKey(name)}.`) : unknownOf(later);
}

function invalid({ step, place }: IndexPlace, detail: string, hint?: string): undefined {
  report(place.frame, 'InvalidIndex', { range: step.range, detail, hint, about: place.about });
  return undefined;
}
