import { BuildError } from '../../support/errors.js';
import { BigFloat } from '../cty/big-float.js';
import { isWhollyKnown } from '../cty/known.js';
import { ANY, STRING, sameType } from '../cty/types.js';
import {
  boolValue,
  NULL,
  numberValue,
  objectValue,
  stringValue,
  tupleValue,
  unknownOf,
  type Value,
} from '../cty/values.js';
import type { JsonMap, JsonNode } from '../json/json-nodes.js';
import { JsonReader } from '../json/json-reader.js';
import { textArgument } from './arguments.js';
import { FunctionError, type HclFunction } from './definition.js';

const jsonencode: HclFunction = {
  parameters: [{ name: 'val', type: ANY, allowsNull: true, allowsAny: true }],
  type: STRING,
  call: ([value = NULL]) => (isWhollyKnown(value) ? stringValue(jsonText(value)) : unknownOf(STRING)),
};

const jsondecode: HclFunction = {
  parameters: [{ name: 'str', type: STRING }],
  type: ANY,
  call: (args) => decode(textArgument(args, 0)),
};

/** `jsonencode` and `jsondecode`. @see spec-hcl2 C */
export const JSON_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([
  ['jsonencode', jsonencode],
  ['jsondecode', jsondecode],
]);

/**
 * A wholly known value as compact JSON: keys in bytewise order, `<`, `>`, `&`, U+2028 and U+2029 escaped, numbers in plain
 * decimals. Throws {@link FunctionError} for infinity.
 */
export function jsonText(value: Value): string {
  switch (value.kind) {
    case 'null':
      return 'null';
    case 'string':
      return quoted(value.value);
    case 'number':
      if (value.value.isInfinite()) throw new FunctionError('cannot serialize infinity as JSON');
      return value.value.toText();
    case 'bool':
      return String(value.value);
    case 'list':
    case 'set':
    case 'tuple':
      return `[${value.items.map(jsonText).join(',')}]`;
    case 'map':
    case 'object':
      return `{${[...value.entries].map(([key, item]) => `${quoted(key)}:${jsonText(item)}`).join(',')}}`;
    case 'unknown':
      throw new TypeError('an unknown value has no JSON');
  }
}

function quoted(text: string): string {
  return JSON.stringify(text).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function decode(text: string): Value {
  try {
    return valueOfJson(new JsonReader('', text, 'any').document());
  } catch (error) {
    if (error instanceof BuildError) throw new FunctionError(error.message);
    throw error;
  }
}

/** Of a key that is there twice the last counts, if its type is that of the first. */
function valueOfJson(node: JsonNode): Value {
  switch (node.kind) {
    case 'null':
      return NULL;
    case 'bool':
      return boolValue(node.value);
    case 'string':
      return stringValue(node.value);
    case 'number':
      return numberOf(node.text);
    case 'list':
      return tupleValue(node.items.map(valueOfJson));
    case 'map':
      return objectOfJson(node);
  }
}

function objectOfJson({ entries }: JsonMap): Value {
  const values = new Map<string, Value>();
  for (const entry of entries) {
    const name = entry.name.normalize('NFC');
    const value = valueOfJson(entry.value);
    const earlier = values.get(name);
    if (earlier !== undefined && !sameType(earlier.type, value.type)) {
      throw new FunctionError(`the key ${JSON.stringify(name)} is there twice, with values of two types`);
    }
    values.set(name, value);
  }
  return objectValue(values);
}

function numberOf(text: string): Value {
  const number = BigFloat.parse(text);
  if (number === undefined) throw new FunctionError(`the number ${text} is out of range`);
  return numberValue(number);
}
