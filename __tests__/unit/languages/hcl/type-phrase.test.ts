import { expect, it } from 'vitest';
import { listOf, objectOf, STRING } from '../../../../src/languages/cty/types.js';
import { aType, sentenceType } from '../../../../src/languages/hcl/type-phrase.js';

it('puts types into sentences', () => {
  expect([aType(listOf(STRING)), aType(objectOf([])), sentenceType(STRING), sentenceType(objectOf([]))]).toEqual([
    'a list of string',
    'an object',
    'A string',
    'An object',
  ]);
});
