import { describe, expect, it } from 'vitest';
import { ConversionError } from '../../../../src/languages/cty/conversion-error.js';
import { convert } from '../../../../src/languages/cty/convert.js';
import { equal } from '../../../../src/languages/cty/equals.js';
import { isWhollyKnown } from '../../../../src/languages/cty/known.js';
import { isMarked, mark } from '../../../../src/languages/cty/marks.js';
import { typeName } from '../../../../src/languages/cty/type-text.js';
import {
  ANY,
  BOOL,
  listOf,
  mapOf,
  NUMBER,
  objectOf,
  STRING,
  sameType,
  setOf,
  type Type,
  tupleOf,
} from '../../../../src/languages/cty/types.js';
import { unify } from '../../../../src/languages/cty/unify.js';
import {
  listValue,
  mapValue,
  nullOf,
  TRUE,
  tupleValue,
  UNKNOWN,
  unknownOf,
  type Value,
} from '../../../../src/languages/cty/values.js';
import { type Plain, plainValue, textOf } from '../../../support/cty-values.js';
import { typeExpressionText } from '../../../support/type-expression-text.js';

const object = (attributes: Record<string, Type>, ...optional: string[]) =>
  objectOf(Object.entries(attributes), optional.length > 0 ? new Set(optional) : undefined);

function failure(value: Plain, type: Type): ConversionError {
  try {
    convert(plainValue(value), type);
  } catch (error) {
    if (error instanceof ConversionError) return error;
    throw error;
  }
  throw new Error('it converts');
}

const numbers = (...items: number[]) => listValue(NUMBER, items.map(plainValue));
const numberMap = mapValue(NUMBER, [['a', plainValue(1)]]);
const stringMap = mapValue(STRING, [['a', plainValue('x')]]);

describe('values', () => {
  it.each<[Plain, Type, string, string]>([
    [1, STRING, '"1"', 'string'],
    [1.5, STRING, '"1.5"', 'string'],
    [1e21, STRING, '"1000000000000000000000"', 'string'],
    [true, STRING, '"true"', 'string'],
    ['1p4', NUMBER, '16', 'number'],
    ['inf', NUMBER, '+Inf', 'number'],
    ['1', BOOL, 'true', 'bool'],
    ['0', BOOL, 'false', 'bool'],
    ['true', BOOL, 'true', 'bool'],
    ['false', BOOL, 'false', 'bool'],
    [[1, 'a', true], listOf(STRING), '["1","a","true"]', 'list(string)'],
    [[1, 'a'], listOf(ANY), '["1","a"]', 'list(string)'],
    [[], listOf(ANY), '[]', 'list(any)'],
    [[1, 'a'], setOf(ANY), '["1","a"]', 'set(string)'],
    [[1, 'a'], ANY, '[1,"a"]', 'tuple([number,string])'],
    [['b', 'a', 'b'], setOf(STRING), '["a","b"]', 'set(string)'],
    [[3, '1', 2, 10], setOf(NUMBER), '[1,2,3,10]', 'set(number)'],
    [numbers(2, 1), setOf(STRING), '["1","2"]', 'set(string)'],
    [convert(numbers(2, 1), setOf(NUMBER)), listOf(STRING), '["1","2"]', 'list(string)'],
    [[{ a: 1 }, { b: 'x' }], listOf(ANY), '[{"a":"1"},{"b":"x"}]', 'list(map(string))'],
    [[{ a: 1 }, { a: 'x' }], listOf(ANY), '[{"a":"1"},{"a":"x"}]', 'list(object({a=string}))'],
    [[['a', 1], [1]], listOf(ANY), '[["a","1"],["1"]]', 'list(list(string))'],
    [[['a'], [1]], listOf(listOf(ANY)), '[["a"],["1"]]', 'list(list(string))'],
    [[[], ['b']], listOf(setOf(ANY)), '[[],["b"]]', 'list(set(string))'],
    [{ a: [], b: ['b'] }, mapOf(listOf(ANY)), '{"a":[],"b":["b"]}', 'map(list(string))'],
    [{ a: 1, b: 'x' }, mapOf(ANY), '{"a":"1","b":"x"}', 'map(string)'],
    [{ a: 1, b: null }, mapOf(ANY), '{"a":1,"b":null}', 'map(number)'],
    [{}, mapOf(ANY), '{}', 'map(any)'],
    [{ a: 1, b: 2 }, object({ a: STRING }), '{"a":"1"}', 'object({a=string})'],
    [{ a: 1, b: ['x'] }, object({ a: STRING, b: ANY }), '{"a":"1","b":["x"]}', 'object({a=string,b=tuple([string])})'],
    [{}, object({ a: STRING }, 'a'), '{"a":null}', 'object({a=string})'],
    [{ a: {} }, object({ a: object({ b: STRING }, 'b') }), '{"a":{"b":null}}', 'object({a=object({b=string})})'],
    [{}, object({ a: object({ b: STRING }, 'b') }, 'a'), '{"a":null}', 'object({a=object({b=string})})'],
    [
      [{ a: 1 }, { a: 'x', b: true }],
      listOf(object({ a: ANY, b: BOOL }, 'b')),
      '[{"a":"1","b":null},{"a":"x","b":true}]',
      'list(object({a=string,b=bool}))',
    ],
    [[], listOf(object({ a: STRING }, 'a')), '[]', 'list(object({a=string}))'],
    [numberMap, object({ a: STRING }), '{"a":"1"}', 'object({a=string})'],
    [numberMap, object({ a: STRING, b: NUMBER }, 'b'), '{"a":"1","b":null}', 'object({a=string,b=number})'],
    [numberMap, mapOf(STRING), '{"a":"1"}', 'map(string)'],
    [[1, '2'], tupleOf([STRING, NUMBER]), '["1",2]', 'tuple([string,number])'],
    [['a', null], listOf(STRING), '["a",null]', 'list(string)'],
    [[null, 1], listOf(ANY), '[null,1]', 'list(number)'],
    [[null, ['a']], listOf(ANY), '[null,["a"]]', 'list(tuple([string]))'],
    [null, listOf(ANY), 'null', 'list(any)'],
    [null, object({ a: STRING }, 'a'), 'null', 'object({a=string})'],
    [nullOf(NUMBER), STRING, 'null', 'string'],
    [UNKNOWN, listOf(STRING), '?', 'list(string)'],
    [unknownOf(NUMBER), STRING, '?', 'string'],
    [unknownOf(NUMBER), ANY, '?', 'number'],
    [unknownOf(tupleOf([NUMBER, STRING])), listOf(ANY), '?', 'list(string)'],
    [[1, unknownOf(STRING)], listOf(NUMBER), '[1,?]', 'list(number)'],
    [[1, unknownOf(STRING)], setOf(NUMBER), '?', 'set(number)'],
    [{ a: UNKNOWN }, object({ a: listOf(STRING) }), '{"a":?}', 'object({a=list(string)})'],
  ])('%j as %j', (value, type, text, typeText) => {
    const converted = convert(plainValue(value), type);
    expect(textOf(converted)).toBe(text);
    expect(typeExpressionText(converted.type)).toBe(typeText);
    expectSound(converted);
  });

  it('of the type already are not touched', () => {
    const value = numbers(1, 2);
    expect(convert(value, listOf(NUMBER))).toBe(value);
  });

  it('that will not be null stay so', () => {
    const converted = convert({ ...unknownOf(NUMBER), notNull: true }, STRING);
    expect(converted).toEqual({ ...unknownOf(STRING), notNull: true });
  });
});

/** Every part has the type that the whole says it has. */
function expectSound(value: Value): void {
  const { type } = value;
  if (type.kind === 'list' || type.kind === 'set') {
    if ('items' in value) for (const item of value.items) expect(typeName(item.type)).toBe(typeName(type.element));
  }
  if ('items' in value) value.items.forEach(expectSound);
  if ('entries' in value) {
    for (const [name, entry] of value.entries) {
      if (type.kind === 'object') expect(entry.type).toEqual(type.attributes.get(name));
      if (type.kind === 'map') expect(entry.type).toEqual(type.element);
      expectSound(entry);
    }
  }
}

describe('marks', () => {
  it.each<[Plain, Type, string]>([
    [mark(plainValue('1')), NUMBER, 'whole'],
    [mark(plainValue([1])), listOf(STRING), 'whole'],
    [mark(UNKNOWN), STRING, 'whole'],
    [mark(plainValue(null)), STRING, 'whole'],
    [[mark(plainValue(1)), 2], listOf(STRING), 'part'],
    [{ a: mark(plainValue(1)) }, mapOf(STRING), 'part'],
    [{ a: mark(plainValue(1)) }, object({ a: STRING }), 'part'],
    [[mark(plainValue(1)), 2], setOf(STRING), 'whole'],
  ])('of %j as %j stay', (value, type, where) => {
    const converted = convert(plainValue(value), type);
    expect(Boolean(converted.sensitive)).toBe(where === 'whole');
    const parts =
      'items' in converted ? converted.items : 'entries' in converted ? [...converted.entries.values()] : [];
    expect(parts.some((part) => part.sensitive)).toBe(where === 'part');
  });
});

describe('failures', () => {
  // Worded as Packer 1.6.6 does, with the "but have" of later versions.
  it.each<[Plain, Type, string]>([
    ['x', NUMBER, 'a number is required'],
    [' 5', NUMBER, 'a number is required'],
    ['0x10', NUMBER, 'a number is required'],
    ['x', BOOL, 'a bool is required'],
    ['True', BOOL, 'a bool is required; to convert from string, use lowercase "true"'],
    ['FALSE', BOOL, 'a bool is required; to convert from string, use lowercase "false"'],
    [1, BOOL, 'bool required, but have number'],
    [true, NUMBER, 'number required, but have bool'],
    [[], STRING, 'string required, but have tuple'],
    ['x', listOf(STRING), 'list of string required, but have string'],
    [1, listOf(ANY), 'list of any single type required, but have number'],
    [nullOf(STRING), listOf(STRING), 'list of string required, but have string'],
    [1, mapOf(ANY), 'map of any single type required, but have number'],
    [1, tupleOf([]), 'tuple required, but have number'],
    [1, object({}), 'object required, but have number'],
    [{ a: 1 }, listOf(STRING), 'list of string required, but have object'],
    [{ a: 1 }, object({ a: STRING, b: STRING }), 'attribute "b" is required'],
    [{ a: 1 }, object({ a: STRING, b: STRING, c: STRING }), 'attributes "b" and "c" are required'],
    [{}, object({ a: STRING, b: STRING, c: STRING }), 'attributes "a", "b", and "c" are required'],
    [{ a: 1, b: [] }, object({ a: STRING, b: STRING }), 'attribute "b": string required, but have tuple'],
    [{ a: {} }, object({ a: object({ b: STRING }) }), 'attribute "a": attribute "b" is required'],
    [
      { a: { b: [] } },
      object({ a: object({ b: STRING }) }),
      'attribute "a": attribute "b": string required, but have tuple',
    ],
    [[{}], listOf(object({ b: STRING })), 'element 0: attribute "b" is required'],
    [[1, []], listOf(STRING), 'element 1: string required, but have tuple'],
    [[1, []], setOf(STRING), 'element 1: string required, but have tuple'],
    [{ a: 1, b: [] }, mapOf(STRING), 'element "b": string required, but have tuple'],
    [[1, []], listOf(ANY), 'all list elements must have the same type'],
    [[1, true], listOf(ANY), 'all list elements must have the same type'],
    [[1, true], setOf(ANY), 'all set elements must have the same type'],
    [{ a: 1, b: true }, mapOf(ANY), 'all map elements must have the same type'],
    [numbers(1), listOf(listOf(STRING)), 'incorrect list element type: list of string required, but have number'],
    [numbers(1), setOf(BOOL), 'incorrect set element type: bool required, but have number'],
    [numberMap, mapOf(listOf(STRING)), 'incorrect map element type: list of string required, but have number'],
    [numberMap, object({ a: BOOL }), 'attribute "a": bool required, but have number'],
    [numberMap, object({ a: STRING, b: STRING }), 'attribute "b" is required'],
    [[1], tupleOf([STRING, STRING]), 'tuple required, but have tuple'],
    [numbers(1), tupleOf([NUMBER]), 'tuple required, but have list of number'],
    [unknownOf(BOOL), NUMBER, 'number required, but have bool'],
  ])('of %j as %j', (value, type, message) => {
    expect(failure(value, type).message).toBe(message);
  });

  it.each<[Plain, Type, readonly (string | number)[]]>([
    ['x', NUMBER, []],
    [['1', 'x'], listOf(NUMBER), [1]],
    [[['x']], listOf(listOf(NUMBER)), [0, 0]],
    [{ a: { b: 'x' } }, mapOf(mapOf(BOOL)), ['a', 'b']],
    [[{ a: 'x' }], listOf(object({ a: NUMBER })), [0, 'a']],
    [[stringMap, numberMap], tupleOf([object({ a: STRING }), object({ a: STRING, b: STRING })]), [1]],
  ])('of %j as %j: the path', (value, type, path) => {
    expect(failure(value, type).path).toEqual(path);
  });
});

it('goes 1,000 levels deep', () => {
  let value = plainValue('1');
  let type: Type = NUMBER;
  for (let level = 0; level < 1000; level++) {
    value = tupleValue([value]);
    type = listOf(type);
  }
  const converted = convert(value, type);
  expect(sameType(converted.type, type)).toBe(true);
  expect(isWhollyKnown(converted)).toBe(true);
  expect(isMarked(converted)).toBe(false);
  expect(equal(converted, convert(value, type))).toBe(TRUE);
  expect(unify([type, value.type])?.kind).toBe('list');
});
