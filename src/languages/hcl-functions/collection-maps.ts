import { isWhollyKnown } from '../cty/known.js';
import { tryConvert } from '../cty/try-convert.js';
import { ANY, listOf, mapOf, objectOf, STRING, type Type, tupleOf } from '../cty/types.js';
import {
  listValue,
  type MappingValue,
  mapValue,
  objectValue,
  stringValue,
  tupleValue,
  unknownOf,
  type Value,
} from '../cty/values.js';
import { argumentAt, isMapping, itemsArgument, textArgument } from './arguments.js';
import { FunctionError, type HclFunction } from './definition.js';

const keysOf = remembering((mapping) => {
  const names = [...mapping.entries.keys()].map(stringValue);
  return mapping.type.kind === 'map' ? listValue(STRING, names) : tupleValue(names);
});

const valuesOf = remembering(({ type, entries }) => {
  const items = [...entries.values()];
  return type.kind === 'map' ? listValue(type.element, items) : tupleValue(items);
});

const keys: HclFunction = {
  parameters: [{ name: 'inputMap', type: ANY, allowsUnknown: true }],
  type: keysType,
  call: (args) => keysKnown(argumentAt(args, 0)),
};

const values: HclFunction = {
  parameters: [{ name: 'mapping', type: ANY }],
  type: valuesType,
  call: (args) => valuesOf(mappingArgument(args)),
};

const lookup: HclFunction = {
  parameters: [
    { name: 'inputMap', type: ANY },
    { name: 'key', type: STRING },
    { name: 'default', type: ANY },
  ],
  type: lookupType,
  call: (args) => mappingArgument(args).entries.get(textArgument(args, 1)) ?? defaultArgument(args),
};

const zipmap: HclFunction = {
  parameters: [
    { name: 'keys', type: listOf(STRING) },
    { name: 'values', type: ANY },
  ],
  type: zipmapType,
  call: (args) => {
    const type = zipmapType(args);
    if (!itemsArgument(args, 0).every(isWhollyKnown)) return unknownOf(type);
    const items = itemsArgument(args, 1);
    const names = namesArgument(args, items.length);
    const entries = names.map((name, index) => [name, argumentAt(items, index)] as const);
    return type.kind === 'map' ? mapValue(type.element, entries) : objectValue(entries);
  },
};

/** Functions of maps and objects. @see spec-hcl2 C */
export const MAP_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([
  ['keys', keys],
  ['lookup', lookup],
  ['values', values],
  ['zipmap', zipmap],
]);

/** Loops ask for the keys of the same large mapping again and again. Values never change. */
function remembering(make: (mapping: MappingValue) => Value): (mapping: MappingValue) => Value {
  const made = new WeakMap<MappingValue, Value>();
  return (mapping) => {
    const result = made.get(mapping) ?? make(mapping);
    made.set(mapping, result);
    return result;
  };
}

function mappingArgument(args: readonly Value[]): MappingValue {
  const mapping = argumentAt(args, 0);
  if (!isMapping(mapping)) throw new TypeError('the argument is no mapping');
  return mapping;
}

/** The names of an object's attributes are part of its type, so that they are known always. */
function keysKnown(mapping: Value): Value {
  if (isMapping(mapping)) return keysOf(mapping);
  if (mapping.type.kind === 'object') return tupleValue([...mapping.type.attributes.keys()].map(stringValue));
  return unknownOf(keysType([mapping]));
}

function keysType(args: readonly Value[]): Type {
  const mapping = argumentAt(args, 0);
  if (isMapping(mapping)) return keysOf(mapping).type;
  const { type } = mapping;
  if (type.kind === 'map') return listOf(STRING);
  if (type.kind === 'object') return tupleOf([...type.attributes].map(() => STRING));
  throw new FunctionError('must have map or object type', 0);
}

function valuesType(args: readonly Value[]): Type {
  const mapping = argumentAt(args, 0);
  if (isMapping(mapping)) return valuesOf(mapping).type;
  const { type } = mapping;
  if (type.kind === 'map') return listOf(type.element);
  if (type.kind === 'object') return tupleOf([...type.attributes.values()]);
  throw new FunctionError('values() requires a map as the first argument');
}

function lookupType(args: readonly Value[]): Type {
  const { type } = argumentAt(args, 0);
  const key = argumentAt(args, 1);
  if (type.kind === 'map') return defaultArgument(args).type;
  if (type.kind !== 'object') throw new FunctionError('lookup() requires a map as the first argument', 0);
  if (key.kind !== 'string') return ANY;
  return type.attributes.get(key.value) ?? defaultArgument(args).type;
}

/** Of a map's default the value as an element. */
function defaultArgument(args: readonly Value[]): Value {
  const { type } = argumentAt(args, 0);
  const value = argumentAt(args, 2);
  const converted = type.kind === 'map' ? tryConvert(value, type.element) : value;
  if (converted !== undefined) return converted;
  throw new FunctionError('the default value must have the same type as the map elements', 2);
}

/** `any` while the names of attributes are unknown. */
function zipmapType(args: readonly Value[]): Type {
  const { type } = argumentAt(args, 1);
  if (type.kind === 'list') return mapOf(type.element);
  if (type.kind !== 'tuple') throw new FunctionError('values argument must be a list or tuple value');
  if (!isWhollyKnown(argumentAt(args, 0))) return ANY;
  const names = namesArgument(args, type.elements.length);
  return objectOf(names.map((name, index) => [name, type.elements[index] ?? ANY]));
}

function namesArgument(args: readonly Value[], count: number): string[] {
  const names = itemsArgument(args, 0);
  if (names.length !== count) {
    throw new FunctionError(`number of keys (${names.length}) does not match number of values (${count})`);
  }
  return names.map((name, index) => {
    if (name.kind === 'string') return name.value;
    throw new FunctionError(`keys list has null value at index ${index}`);
  });
}
