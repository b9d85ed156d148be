import { describe, expect, it } from 'vitest';
import { BOOL, STRING, setOf } from '../../../../../src/languages/cty/types.js';
import { boolValue, mapValue, stringValue, unknownOf } from '../../../../../src/languages/cty/values.js';
import type { HclFunction } from '../../../../../src/languages/hcl-functions/definition.js';
import { emptyContext } from '../../../../support/evaluate-text.js';
import { evaluated, outcome, scopeOf } from '../../../../support/hcl-scope.js';

const variables = {
  map: mapValue(STRING, [
    ['b', stringValue('B')],
    ['a', stringValue('A')],
  ]),
  later: unknownOf(setOf(STRING)),
  laterText: unknownOf(STRING),
  laterBool: unknownOf(BOOL),
};

describe('for expressions', () => {
  it.each([
    ['[for k, v in map : "${k}${v}"]', '["aA","bB"]'],
    ['[for i, v in ["x", "y"] : i + 1]', '[1,2]'],
    ['{for k, v in map : v => k}', '{"A":"a","B":"b"}'],
    ['{for v in [1, 2, 3] : v % 2 == 0 ? "even" : "odd" => v...}', '{"even":[2],"odd":[1,3]}'],
    ['{for v in [true] : v => v}', '{"true":true}'],
    ['[for v in [[1], [2, 3]] : [for w in v : w * 2]]', '[[2],[4,6]]'],
    ['[for v in [1] : [for v in ["inner"] : v]]', '[["inner"]]'],
    ['[for v in later : v]', '?'],
    ['[for v in [1] : v if laterBool]', '?'],
    ['{for v in [1] : laterText => v}', '?'],
    ['{for v in [1] : laterText => nosuch}', '?'],
    ['[for v in [] : nosuch]', '[]'],
    ['[for v in [] : v if nosuch]', '! Unknown variable at nosuch'],
    ['[for v in [1, 2] : v if null]', '! Condition is null at null'],
    ['[for v in [1, 2] : v if {}]', "! Invalid 'for' condition at {}"],
    ['[for v in [1, 2] : v if v]', "! Invalid 'for' condition at v"],
    ['[for v in nosuch : v]', '! Unknown variable at nosuch'],
    ['[for v in null : v]', '! Iteration over null value at null'],
    ['[for v in true : v]', '! Iteration over non-iterable value at true'],
    ['{for v in [1] : null => v}', '! Invalid object key at null'],
    ['{for v in [1] : {} => v}', '! Invalid object key at {}'],
    ['{for v in [1, 1] : v => v}', '! Duplicate object key at v'],
    ['{for k in ["__proto__", "constructor"] : k => k}', '{"__proto__":"__proto__","constructor":"constructor"}'],
  ])('%s: %s', (source, result) => {
    expect(outcome(source, variables)).toBe(result);
  });

  it('do not check the conditions of loops within loops again and again', () => {
    let calls = 0;
    const count: HclFunction = {
      parameters: [],
      type: BOOL,
      call: () => {
        calls++;
        return boolValue(true);
      },
    };
    const scope = { ...scopeOf(), functions: new Map([['count', count]]), context: emptyContext };
    const nested = (depth: number): string =>
      depth === 0
        ? 'count()'
        : `[for v${depth} in [1] : v${depth} if ${nested(depth - 1)}${depth > 1 ? ' == [1]' : ''}]`;
    expect(evaluated(nested(12), scope).diagnostics).toEqual([]);
    expect(calls).toBeLessThan(100);
  });

  it('check a condition again when a name stands for something else', () => {
    expect(outcome('[for a in [{b = true}, {}] : [for v in [] : v if a.b]]')).toBe('! Unsupported attribute at .b');
  });

  it('reports what is wrong with every element once', () => {
    expect(outcome('[for v in [{}, {}, {}] : v.a]')).toBe('! Unsupported attribute at .a');
    expect(outcome('{for v in [{}, {}, {}] : v.a => 1}')).toBe('! Unsupported attribute at .a');
    expect(outcome('[for v in [{}, {}, {}] : 1 if v.a]')).toBe('! Unsupported attribute at .a');
  });
});
