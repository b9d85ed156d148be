import { describe, expect, it } from 'vitest';
import {
  ANY,
  listOf,
  mapOf,
  NUMBER,
  objectOf,
  STRING,
  setOf,
  tupleOf,
} from '../../../../../src/languages/cty/types.js';
import { listValue, mapValue, nullOf, stringValue, unknownOf } from '../../../../../src/languages/cty/values.js';
import { evaluated, outcome, scopeOf } from '../../../../support/hcl-scope.js';

const variables = {
  object: { a: 1, nested: { list: ['x', 'y'] } },
  map: mapValue(STRING, [['key', stringValue('v')]]),
  list: listValue(STRING, [stringValue('x')]),
  objects: [{ id: 1 }, { id: 2 }],
  none: nullOf(listOf(STRING)),
  laterObject: unknownOf(objectOf([['a', NUMBER]])),
  laterMap: unknownOf(mapOf(NUMBER)),
  laterTuple: unknownOf(tupleOf([STRING, NUMBER])),
  laterSet: unknownOf(setOf(STRING)),
  laterKey: unknownOf(STRING),
};

describe('steps into values', () => {
  it.each([
    ['object.nested.list[1]', '"y"'],
    ['object["nested"]["list"].0', '"x"'],
    ['object[nosuch]', '! Unknown variable at nosuch'],
    ['map.key', '"v"'],
    ['map["k${"ey"}"]', '"v"'],
    ['list["0"]', '"x"'],
    ['object.b', '! Unsupported attribute at .b'],
    ['object["b"]', '! Invalid index at ["b"]'],
    ['map.kee', '! Missing map element at .kee'],
    ['map["kee"]', '! Invalid index at ["kee"]'],
    ['list[1]', '! Invalid index at [1]'],
    ['list[-1]', '! Invalid index at [-1]'],
    ['list[0.5]', '! Invalid index at [0.5]'],
    ['list[1e9999]', '! Invalid index at [1e9999]'],
    ['list[null]', '! Invalid index at [null]'],
    ['list[[]]', '! Invalid index at [[]]'],
    ['object[[]]', '! Invalid index at [[]]'],
    ['laterSet[0]', '! Invalid index at [0]'],
    ['objects.id', '! Unsupported attribute at .id'],
    ['none[0]', '! Attempt to index null value at [0]'],
    ['none.a', '! Attempt to get attribute from null value at .a'],
    ['laterObject.b', '! Unsupported attribute at .b'],
    ['laterTuple[2]', '! Invalid index at [2]'],
    ['"text"[0]', '! Invalid index at [0]'],
  ])('%s: %s', (source, result) => {
    expect(outcome(source, variables)).toBe(result);
  });

  it.each([
    ['laterObject.a', NUMBER],
    ['laterObject["a"]', NUMBER],
    ['laterMap.any', NUMBER],
    ['laterMap[laterKey]', NUMBER],
    ['laterTuple[1]', NUMBER],
    ['laterTuple[laterKey]', ANY],
    ['object[laterKey]', ANY],
    ['list[laterKey]', STRING],
    ['nosuch.a.b', ANY],
  ])('%s is unknown, of the type %o', (source, type) => {
    expect(evaluated(source, scopeOf(variables)).value).toEqual(unknownOf(type));
  });

  it.each([
    ['object.nestd', 'Did you mean "nested"?'],
    ['map.kee', 'Did you mean "key"?'],
    ['objects.id', 'To take "id" of every element, write [*].id; of one element, [0].id.'],
    ['objets', 'Did you mean "objects"?'],
    ['True', 'Write true in small letters.'],
    ['something', 'If the text "something" is meant, write it in quotes.'],
  ])('%s: %s', (source, hint) => {
    expect(evaluated(source, scopeOf(variables)).diagnostics[0]?.hint).toBe(hint);
  });
});
