import { describe, expect, it } from 'vitest';
import { STRING } from '../../../../../src/languages/cty/types.js';
import { unknownOf } from '../../../../../src/languages/cty/values.js';
import { outcome } from '../../../../support/hcl-scope.js';

const variables = { name: 'x', object: { a: 'y' }, later: unknownOf(STRING) };

describe('tuples and objects', () => {
  it.each([
    ['[1, [], {}]', '[1,[],{}]'],
    ['{name = 1, (name) = 2, "${name}y" = 3}', '{"name":1,"x":2,"xy":3}'],
    ['{(object.a) = 1}', '{"y":1}'],
    ['{object.a = 1}', '! Ambiguous attribute key at object.a'],
    ['{object["a"] = 1}', '! Ambiguous attribute key at object["a"]'],
    ['{null = 1, true = 2, 1 = 3}', '{"1":3,"null":1,"true":2}'],
    ['{(null) = 1}', '! Null value as key at (null)'],
    ['{([]) = 1}', '! Incorrect key type at ([])'],
    ['{(later) = 1}', '?'],
    ['{(nosuch) = alsonot}', '! Unknown variable at nosuch; ! Unknown variable at alsonot'],
    ['{a = 1, a = 2}', '{"a":2}'],
    ['{__proto__ = 1, constructor = 2}', '{"__proto__":1,"constructor":2}'],
    ['{}.__proto__', '! Unsupported attribute at .__proto__'],
    ['{}["constructor"]', '! Invalid index at ["constructor"]'],
    ['toString', '! Unknown variable at toString'],
  ])('%s: %s', (source, result) => {
    expect(outcome(source, variables)).toBe(result);
  });
});
