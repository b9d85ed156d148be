import { expect, it } from 'vitest';
import {
  ANY,
  BOOL,
  listOf,
  mapOf,
  NUMBER,
  objectOf,
  STRING,
  setOf,
  type Type,
} from '../../../../src/languages/cty/types.js';
import { unify } from '../../../../src/languages/cty/unify.js';
import { type Plain, plainValue } from '../../../support/cty-values.js';
import { typeExpressionText } from '../../../support/type-expression-text.js';

const typeOf = (plain: Plain) => plainValue(plain).type;

it.each<[readonly Type[], string | undefined]>([
  [[], 'any'],
  [[ANY], 'any'],
  [[ANY, ANY], 'any'],
  [[NUMBER, NUMBER], 'number'],
  [[NUMBER, STRING, BOOL], 'string'],
  [[NUMBER, BOOL], undefined],
  [[NUMBER, ANY], 'number'],
  [[ANY, STRING, NUMBER], 'string'],
  [[ANY, listOf(STRING)], 'any'],
  [[STRING, listOf(STRING)], undefined],
  [[typeOf([1]), typeOf(['a'])], 'tuple([string])'],
  [[typeOf([1, 2]), typeOf(['a'])], 'list(string)'],
  [[typeOf([]), typeOf([1])], 'list(number)'],
  [[typeOf([1, true]), typeOf([2])], undefined],
  [[typeOf([1, true]), typeOf([true, 1])], undefined],
  [[typeOf({ a: 1 }), typeOf({ a: 'x' })], 'object({a=string})'],
  [[typeOf({ a: 1 }), typeOf({ b: 2 })], 'map(number)'],
  [[typeOf({}), typeOf({ a: 'x', b: true })], 'map(string)'],
  [[typeOf({}), typeOf({ a: 1 })], 'map(number)'],
  [[typeOf({ a: 1 }), typeOf({ a: true })], undefined],
  [[typeOf({ a: 1 }), typeOf({ a: [] })], undefined],
  [[typeOf({}), typeOf([])], undefined],
  [[typeOf([1]), typeOf({ a: 1 })], undefined],
  [[listOf(NUMBER), typeOf(['a'])], 'list(string)'],
  [[setOf(NUMBER), typeOf(['a'])], 'set(string)'],
  [[setOf(NUMBER), listOf(STRING)], 'list(string)'],
  [[setOf(NUMBER), listOf(STRING), typeOf([true])], 'list(string)'],
  [[setOf(NUMBER), setOf(STRING)], 'set(string)'],
  [[setOf(NUMBER), setOf(BOOL)], undefined],
  [[mapOf(NUMBER), typeOf({ a: 'x' })], 'map(string)'],
  [[mapOf(NUMBER), mapOf(STRING)], 'map(string)'],
  [[mapOf(NUMBER), listOf(NUMBER)], undefined],
  [[listOf(ANY), listOf(STRING)], 'list(string)'],
  [[listOf(listOf(NUMBER)), typeOf([['a'], []])], 'list(list(string))'],
  [[typeOf({ a: [1] }), typeOf({ a: [1, 2] })], 'object({a=list(number)})'],
  [
    [objectOf([['a', NUMBER]], new Set(['a'])), objectOf([['a', STRING]], new Set(['a']))],
    'object({a=optional(string)})',
  ],
  [[objectOf([['a', NUMBER]], new Set(['a'])), objectOf([['a', STRING]])], 'object({a=string})'],
])('of %j: %s', (types, expected) => {
  const unified = unify(types);
  expect(unified && typeExpressionText(unified)).toBe(expected);
});
