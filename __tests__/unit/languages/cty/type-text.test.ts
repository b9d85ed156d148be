import { expect, it } from 'vitest';
import { constraintName, typeName } from '../../../../src/languages/cty/type-text.js';
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
  tupleOf,
} from '../../../../src/languages/cty/types.js';
import { typeExpressionText } from '../../../support/type-expression-text.js';

it.each<[Type, string, string, string]>([
  [STRING, 'string', 'string', 'string'],
  [BOOL, 'bool', 'bool', 'bool'],
  [ANY, 'dynamic', 'any type', 'any'],
  [listOf(setOf(NUMBER)), 'list of set of number', 'list of set of number', 'list(set(number))'],
  [mapOf(ANY), 'map of dynamic', 'map of any single type', 'map(any)'],
  [tupleOf([STRING, ANY]), 'tuple', 'tuple', 'tuple([string,any])'],
  [tupleOf([]), 'tuple', 'tuple', 'tuple([])'],
  [
    objectOf(
      [
        ['b', NUMBER],
        ['a', listOf(STRING)],
      ],
      new Set(['b']),
    ),
    'object',
    'object',
    'object({a=list(string),b=optional(number)})',
  ],
])('names %j', (type, name, constraint, expression) => {
  expect(typeName(type)).toBe(name);
  expect(constraintName(type)).toBe(constraint);
  expect(typeExpressionText(type)).toBe(expression);
});
