import { BigFloat } from './big-float.js';
import { ConversionError, type PathStep } from './conversion-error.js';
import { conversionResult } from './conversion-result.js';
import { mark } from './marks.js';
import { mismatch, missingAttributes } from './mismatch.js';
import { withoutOptional } from './optional.js';
import { setValue } from './set.js';
import { ANY, type ObjectType, sameType, type Type } from './types.js';
import {
  boolValue,
  listValue,
  type MappingValue,
  mapValue,
  nullOf,
  numberValue,
  type SequenceValue,
  type StringValue,
  stringValue,
  type UnknownValue,
  unknownOf,
  type Value,
} from './values.js';

/** The way from the whole to a part, from the inside out. */
interface Path {
  readonly step: PathStep;
  readonly outer: Path | undefined;
}

/**
 * The value as one of the type; `any` in the type stands for whatever fits. Nulls and unknown values stay so, marks stay.
 * Throws {@link ConversionError}. @see spec-hcl2 A.5
 */
export function convert(value: Value, type: Type): Value {
  if (type.kind === 'any' || sameType(value.type, type)) return value;
  const target = conversionResult(value.type, type);
  if (target === undefined) throw new ConversionError(mismatch(value.type, type));
  return convertTo(value, target, undefined);
}

/** `target` is what {@link conversionResult} says: only contents can be wrong now. */
function convertTo(value: Value, target: Type, path: Path | undefined): Value {
  if (target.kind === 'any' || sameType(value.type, target)) return value;
  const converted = convertUnmarked(value, target, path);
  return value.sensitive ? mark(converted) : converted;
}

function convertUnmarked(value: Value, target: Type, path: Path | undefined): Value {
  switch (value.kind) {
    case 'null':
      return nullOf(withoutOptional(target));
    case 'unknown':
      return convertUnknown(value, withoutOptional(target));
    case 'string':
      return target.kind === 'number' ? parseNumber(value, path) : parseBool(value, path);
    case 'number':
      return stringValue(value.value.toText());
    case 'bool':
      return stringValue(String(value.value));
    case 'list':
    case 'set':
    case 'tuple':
      return convertSequence(value, target, path);
    default:
      return target.kind === 'object' ? convertToObject(value, target, path) : convertToMap(value, target, path);
  }
}

function convertUnknown({ notNull }: UnknownValue, type: Type): UnknownValue {
  return notNull ? { ...unknownOf(type), notNull } : unknownOf(type);
}

function parseNumber({ value: text }: StringValue, path: Path | undefined): Value {
  const number = BigFloat.parse(text);
  if (number === undefined) throw new ConversionError('a number is required', stepsOf(path));
  return numberValue(number);
}

function parseBool({ value: text }: StringValue, path: Path | undefined): Value {
  if (text === 'true' || text === '1') return boolValue(true);
  if (text === 'false' || text === '0') return boolValue(false);
  const lowercase = text.toLowerCase();
  const isMiswritten = lowercase === 'true' || lowercase === 'false';
  const advice = isMiswritten ? `; to convert from string, use lowercase "${lowercase}"` : '';
  throw new ConversionError(`a bool is required${advice}`, stepsOf(path));
}

function convertSequence({ items }: SequenceValue, target: Type, path: Path | undefined): Value {
  const converted = items.map((item, index) =>
    convertTo(item, elementType(target, index), { step: index, outer: path }),
  );
  if (target.kind === 'list') return listValue(withoutOptional(target.element), converted);
  if (target.kind === 'set') return setValue(withoutOptional(target.element), converted);
  return { kind: 'tuple', type: withoutOptional(target), items: converted };
}

function elementType(target: Type, index: number): Type {
  if (target.kind === 'tuple') return target.elements[index] ?? ANY;
  return target.kind === 'list' || target.kind === 'set' || target.kind === 'map' ? target.element : ANY;
}

function convertToMap({ entries }: MappingValue, target: Type, path: Path | undefined): Value {
  const element = elementType(target, 0);
  return mapValue(
    withoutOptional(element),
    [...entries].map(([key, entry]) => [key, convertTo(entry, element, { step: key, outer: path })]),
  );
}

/** Whether a map has the keys shows only here. */
function convertToObject(value: MappingValue, target: ObjectType, path: Path | undefined): Value {
  const missing = [...target.attributes.keys()].filter((name) => !value.entries.has(name));
  const required = missing.filter((name) => value.kind === 'map' && !target.optional?.has(name));
  if (required.length > 0) throw new ConversionError(missingAttributes(required), stepsOf(path));
  const entries = [...target.attributes].map(([name, attribute]): [string, Value] => {
    const entry = value.entries.get(name);
    if (entry === undefined) return [name, nullOf(withoutOptional(attribute))];
    return [name, convertTo(entry, attribute, { step: name, outer: path })];
  });
  return { kind: 'object', type: withoutOptional(target), entries: new Map(entries) };
}

function stepsOf(path: Path | undefined): readonly PathStep[] {
  const steps: PathStep[] = [];
  for (let at = path; at !== undefined; at = at.outer) steps.push(at.step);
  return steps.reverse();
}
