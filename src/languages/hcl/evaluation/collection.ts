import { tryConvert } from '../../cty/try-convert.js';
import { STRING } from '../../cty/types.js';
import {
  objectValue,
  type StringValue,
  stringValue,
  tupleValue,
  UNKNOWN,
  type UnknownValue,
  type Value,
} from '../../cty/values.js';
import type { Expression, ObjectExpression, ObjectKey, Tuple } from '../nodes.js';
import { asTraversal } from '../traversal.js';
import { aType } from '../type-phrase.js';
import { evaluateIn } from './evaluate-in.js';
import type { Frame } from './frame.js';
import { report } from './problems.js';
import { sensitiveAsAny } from './sensitive.js';

/** `[a, b]`. */
export function evaluateTuple({ items }: Tuple, frame: Frame): Value {
  return tupleValue(items.map((item) => evaluateIn(item, frame)));
}

/** `{ key = value }`; of equal keys the last wins. @see spec-hcl2 A.4 "Collections and access" */
export function evaluateObject({ items }: ObjectExpression, frame: Frame): Value {
  const entries = new Map<string, Value>();
  const keys: Value[] = [];
  let isKnown = true;
  for (const { key, value } of items) {
    const name = evaluateKey(key, frame);
    const entry = evaluateIn(value, frame);
    if (name?.kind === 'string') {
      keys.push(name);
      entries.set(name.value, entry);
    } else isKnown = false;
  }
  return isKnown ? sensitiveAsAny(objectValue(entries), keys) : UNKNOWN;
}

/** Undefined when it was reported that it is none. */
function evaluateKey(key: ObjectKey, frame: Frame): StringValue | UnknownValue | undefined {
  if (key.kind === 'name') return stringValue(key.name);
  if (key.kind === 'access' && asTraversal(key) !== undefined) return ambiguous(key, frame);
  const value = evaluateIn(key, frame);
  const name = tryConvert(value, STRING);
  if (name?.kind === 'string' || name?.kind === 'unknown') return name;
  if (name === undefined) {
    const detail = `A key must be a string; this is ${aType(value.type)}.`;
    report(frame, 'IncorrectKeyType', { range: key.range, detail, about: key });
  } else {
    report(frame, 'NullKey', { range: key.range, detail: 'The key is null; it must be a string.', about: key });
  }
  return undefined;
}

function ambiguous(key: Expression, frame: Frame): undefined {
  report(frame, 'AmbiguousAttributeKey', {
    range: key.range,
    detail: 'The key may be meant as a text or as a value to look up.',
    hint: 'Write it in quotes when the text is meant, in parentheses when its value is.',
  });
  return undefined;
}
