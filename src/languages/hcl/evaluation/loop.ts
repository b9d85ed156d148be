import { UNKNOWN, type Value } from '../../cty/values.js';
import { elementsOf, isIterable } from '../elements.js';
import type { ForHead } from '../nodes.js';
import { sentenceType } from '../type-phrase.js';
import { evaluateIn } from './evaluate-in.js';
import { type Frame, withVariables } from './frame.js';
import { report } from './problems.js';

/** A loop that is ready to run. */
export interface Loop {
  readonly collection: Value;
  /** One frame an element, with the names of the loop. */
  readonly frames: readonly Frame[];
}

/** The elements of a `for`; undefined when they are not known, or when it was reported that there can be none. */
export function evaluateLoop(head: ForHead, frame: Frame): Loop | undefined {
  const { collection: expression } = head;
  const { range } = expression;
  const collection = evaluateIn(expression, frame);
  if (collection.kind === 'null') {
    const detail = 'The value is null; a loop needs a list, set, map, tuple or object.';
    report(frame, 'IterationOverNull', { range, detail, about: expression });
    return undefined;
  }
  if (!isIterable(collection.type)) {
    const detail = `${sentenceType(collection.type)} has no elements; a loop needs a list, set, map, tuple or object.`;
    report(frame, 'IterationOverNonIterable', { range, detail, about: expression });
    return undefined;
  }
  if (collection.kind === 'unknown') return undefined;
  const frames = elementsOf(collection).map(([key, value]) => withVariables(frame, loopNames(head, key, value)));
  return { collection, frames };
}

/** The frame of an element that is not known. */
export function unknownElement(head: ForHead, frame: Frame): Frame {
  return withVariables(frame, loopNames(head, UNKNOWN, UNKNOWN));
}

function loopNames({ keyName, valueName }: ForHead, key: Value, value: Value): ReadonlyMap<string, Value> {
  const names = new Map([[valueName, value]]);
  if (keyName !== undefined) names.set(keyName, key);
  return names;
}
