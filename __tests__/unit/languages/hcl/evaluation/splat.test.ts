import { describe, expect, it } from 'vitest';
import { ANY, listOf, NUMBER, objectOf, STRING, setOf, tupleOf } from '../../../../../src/languages/cty/types.js';
import { listValue, nullOf, numberValue, objectValue, unknownOf } from '../../../../../src/languages/cty/values.js';
import { evaluated, outcome, scopeOf } from '../../../../support/hcl-scope.js';

const item = objectOf([['id', NUMBER]]);
const variables = {
  objects: [
    { id: 1, tags: ['a'] },
    { id: 2, tags: [] },
  ],
  single: { id: 3 },
  list: listValue(item, [objectValue([['id', numberValue(1)]])]),
  empty: listValue(item, []),
  nothing: nullOf(STRING),
  noList: nullOf(listOf(STRING)),
  laterList: unknownOf(listOf(item)),
  laterSet: unknownOf(setOf(item)),
  laterTuple: unknownOf(tupleOf([item, item])),
  laterText: unknownOf(STRING),
  surely: { ...unknownOf(STRING), notNull: true },
};

describe('splats', () => {
  it.each([
    ['objects[*].id', '[1,2]'],
    ['objects.*.id', '[1,2]'],
    ['objects[*].tags[*]', '[["a"],[]]'],
    ['objects.*.tags[0]', '["a"]'],
    ['single[*].id', '[3]'],
    ['nothing[*]', '[]'],
    ['noList[*]', '! Splat of null value at noList'],
    ['single.id[*][0]', '! Invalid index at [0]'],
    ['objects[*].nosuch', '! Unsupported attribute at .nosuch'],
    ['empty[*].nosuch', '! Unsupported attribute at .nosuch'],
    ['empty[*].id[0]', '! Invalid index at [0]'],
    ['[][*].nosuch', '[]'],
    ['surely[*]', '[?]'],
    ['laterText[*]', '?'],
  ])('%s: %s', (source, result) => {
    expect(outcome(source, variables)).toBe(result);
  });

  it.each([
    ['list[*].id', listOf(NUMBER)],
    ['empty[*].id', listOf(NUMBER)],
    ['laterList[*].id', listOf(NUMBER)],
    ['laterSet[*].id', listOf(NUMBER)],
    ['laterTuple[*].id', tupleOf([NUMBER, NUMBER])],
    ['laterText[*]', ANY],
  ])('%s has the type %o', (source, type) => {
    expect(evaluated(source, scopeOf(variables)).value.type).toEqual(type);
  });
});
