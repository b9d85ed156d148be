import { describe, expect, it } from 'vitest';
import { BigFloat } from '../../../../src/languages/cty/big-float.js';
import { isMarked, mark } from '../../../../src/languages/cty/marks.js';
import { setValue } from '../../../../src/languages/cty/set.js';
import { ANY, BOOL, NUMBER, STRING, setOf, type Type } from '../../../../src/languages/cty/types.js';
import { nullOf, numberValue, unknownOf } from '../../../../src/languages/cty/values.js';
import { type Plain, plainValue, textOf } from '../../../support/cty-values.js';

const set = (element: Type, items: readonly Plain[]) => setValue(element, items.map(plainValue));

it.each<[Type, readonly Plain[], string]>([
  [STRING, ['b', 'a', 'b'], '["a","b"]'],
  [STRING, ['b', nullOf(STRING), 'a'], '["a","b",null]'],
  [STRING, ['\u{10000}', '\u{ffff}', 'z', 'Z'], '["Z","z","\u{ffff}","\u{10000}"]'],
  [NUMBER, [3, 1, 2, 10], '[1,2,3,10]'],
  [NUMBER, [3, -1, nullOf(NUMBER), 2.5, nullOf(NUMBER)], '[-1,2.5,3,null]'],
  [NUMBER, [numberValue(BigFloat.fromFloat64(0.5)), 0.5], '[0.5]'],
  [BOOL, [true, false, nullOf(BOOL)], '[false,true,null]'],
  // The orders of compound elements: seen with Packer 1.6.6.
  [ANY, [[10], [2], [1]], '[[10],[1],[2]]'],
  [
    ANY,
    [
      [10, 1],
      [2, 1],
      [1, 1],
    ],
    '[[10,1],[1,1],[2,1]]',
  ],
  [ANY, [{ a: 'b' }, { a: 'a' }, { a: nullOf(STRING) }], '[{"a":"a"},{"a":"b"},{"a":null}]'],
  [ANY, [['a', 'b'], ['a', 'b'], ['a","b']], '[["a","b"],["a\\",\\"b"]]'],
  [ANY, [[], [true], [false]], '[[false],[true],[]]'],
  [ANY, [[], [1], [2, 3], [-1]], '[[-1],[1],[2,3],[]]'],
  [ANY, [['a"b'], ['aa'], ['a;'], ['a', 'b']], '[["a","b"],["a;"],["a\\"b"],["aa"]]'],
  [ANY, [[nullOf(STRING)], ['a'], [], ['null'], ['zz']], '[["a"],["null"],["zz"],[],[null]]'],
  [STRING, [], '[]'],
])('orders and joins: %j %j', (element, items, expected) => {
  expect(textOf(set(element, items))).toBe(expected);
});

describe('a set', () => {
  it('is unknown when something in it is', () => {
    expect(set(ANY, [['a', unknownOf(STRING)]])).toEqual(unknownOf(setOf(ANY)));
  });

  it('takes on the marks of its items', () => {
    const marked = set(STRING, ['a', mark(plainValue('a')), 'b']);
    expect(marked.sensitive).toBe(true);
    expect(marked.kind === 'set' && marked.items.some(isMarked)).toBe(false);
    expect(textOf(marked)).toBe('["a","b"]');
    expect(set(STRING, [mark(unknownOf(STRING))]).sensitive).toBe(true);
  });
});
