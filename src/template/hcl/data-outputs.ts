import type { DataOutput, DataOutputs, DataSource, OutputFacts } from '../../contract/component.js';
import { BigFloat } from '../../languages/cty/big-float.js';
import { mark } from '../../languages/cty/marks.js';
import {
  BOOL,
  listOf,
  mapOf,
  NUMBER,
  type ObjectType,
  objectOf,
  STRING,
  type Type,
} from '../../languages/cty/types.js';
import {
  boolValue,
  listValue,
  mapValue,
  nullOf,
  numberValue,
  objectValue,
  stringValue,
  type Value,
} from '../../languages/cty/values.js';
import { BuildError } from '../../support/errors.js';
import { markedIf } from './scopes.js';

/** The type of what a data source gives. */
export function outputsType({ outputs }: DataSource): ObjectType {
  return objectOf(Object.entries(outputs).map(([name, facts]) => [name, TYPES[facts.type]]));
}

/** What a data source gave as a value; sensitive outputs carry the mark. */
export function outputsValue({ outputs, type }: DataSource, given: DataOutputs): Value {
  return objectValue(
    Object.entries(outputs).map(([name, facts]) => {
      const value = outputValue(facts, Object.hasOwn(given, name) ? given[name] : undefined);
      if (value === undefined) {
        throw new BuildError(`data source ${type} gave no ${facts.type} as ${name}`, {
          code: 'DataOutput',
          source: 'engine',
        });
      }
      return [name, markedIf(facts.sensitive === true, value)];
    }),
  );
}

const TYPES: Readonly<Record<OutputFacts['type'], Type>> = {
  string: STRING,
  number: NUMBER,
  bool: BOOL,
  'string-list': listOf(STRING),
  'string-map': mapOf(STRING),
};

function textValue(given: DataOutput): Value | undefined {
  if (typeof given === 'string') return stringValue(given);
  const secret = typeof given === 'object' && given !== null && 'secret' in given ? given.secret : undefined;
  return secret === undefined ? undefined : mark(stringValue(secret));
}

function outputValue({ type }: OutputFacts, given: DataOutput): Value | undefined {
  if (given === undefined || given === null) return nullOf(TYPES[type]);
  if (type === 'string') return textValue(given);
  if (type === 'number') return typeof given === 'number' ? numberValue(BigFloat.fromFloat64(given)) : undefined;
  if (type === 'bool') return typeof given === 'boolean' ? boolValue(given) : undefined;
  if (typeof given !== 'object') return undefined;
  if (type === 'string-list') {
    return Array.isArray(given)
      ? listValue(
          STRING,
          given.map((item) => stringValue(String(item))),
        )
      : undefined;
  }
  return mapValue(
    STRING,
    Object.entries(given).map(([key, text]) => [key, stringValue(String(text))]),
  );
}
