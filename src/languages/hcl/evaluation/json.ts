import { tryConvert } from '../../cty/try-convert.js';
import { STRING } from '../../cty/types.js';
import { boolValue, NULL, objectValue, stringValue, tupleValue, UNKNOWN, type Value } from '../../cty/values.js';
import type { JsonMap, JsonMember, JsonNode } from '../../json/json-nodes.js';
import { type JsonText, keyText, parseJsonTemplate } from '../json-strings.js';
import { aType } from '../type-phrase.js';
import { evaluateIn, evaluateNumber } from './evaluate-in.js';
import type { Frame } from './frame.js';
import { report } from './problems.js';
import { sensitiveAs, shownKey } from './sensitive.js';

/** A value of the JSON variant: strings and keys are templates where there is a scope, else literal. @see spec-hcl2 A.9 */
export function evaluateJson(node: JsonNode, frame: Frame): Value {
  switch (node.kind) {
    case 'string':
      return evaluateText(node, frame);
    case 'number':
      return evaluateNumber(node, frame);
    case 'bool':
      return boolValue(node.value);
    case 'null':
      return NULL;
    case 'list':
      return tupleValue(node.items.map((item) => evaluateJson(item, frame)));
    case 'map':
      return evaluateMap(node, frame);
  }
}

function evaluateText(text: JsonText, frame: Frame): Value {
  if (frame.scope === undefined) return stringValue(text.value);
  const { node, diagnostics } = parseJsonTemplate(text);
  frame.diagnostics.push(...diagnostics);
  return node === undefined ? UNKNOWN : evaluateIn(node, frame);
}

function evaluateMap({ entries }: JsonMap, frame: Frame): Value {
  const values = new Map<string, Value>();
  const keys: Value[] = [];
  let isKnown = true;
  for (const member of entries) {
    const key = evaluateKey(member, frame);
    const value = evaluateJson(member.value, frame);
    if (key?.kind !== 'string') {
      isKnown = false;
      continue;
    }
    if (values.has(key.value)) {
      const detail = `The object has the key ${shownKey(key)} already.`;
      report(frame, 'DuplicateObjectAttribute', { range: member.nameRange, detail });
    }
    keys.push(key);
    values.set(key.value, value);
  }
  return isKnown ? sensitiveAs(objectValue(values), ...keys) : UNKNOWN;
}

/** Undefined when it was reported that it is none. */
function evaluateKey(member: JsonMember, frame: Frame): Value | undefined {
  const { nameRange: range } = member;
  const value = evaluateText(keyText(member), frame);
  const key = tryConvert(value, STRING);
  if (key?.kind === 'string' || key?.kind === 'unknown') return key;
  if (key === undefined) {
    report(frame, 'IncorrectKeyType', { range, detail: `A key must be a string; this is ${aType(value.type)}.` });
  } else report(frame, 'NullKey', { range, detail: 'The key is null; it must be a string.' });
  return undefined;
}
