import { expect, it } from 'vitest';
import { NUMBER, STRING, setOf } from '../../../../../src/languages/cty/types.js';
import { listValue, mapValue, nullOf, stringValue, UNKNOWN } from '../../../../../src/languages/cty/values.js';
import { describeReferences } from '../../../../../src/languages/hcl/evaluation/describe-references.js';
import { parseHclExpression } from '../../../../../src/languages/hcl/parse.js';
import { evaluated, SECRET, scopeOf } from '../../../../support/hcl-scope.js';

const scope = scopeOf({
  var: {
    text: 'line\nbreak',
    long: 'x'.repeat(100),
    number: 1234567,
    bool: true,
    tuple: [1, [2]],
    object: { 'a b': 1 },
    list: listValue(STRING, [stringValue('x')]),
    map: mapValue(NUMBER, []),
    none: nullOf(setOf(STRING)),
    later: UNKNOWN,
    secret: SECRET,
    secrets: { ...listValue(STRING, []), sensitive: true },
  },
});

it.each([
  ['var.text', ['var.text is "line\\nbreak"']],
  ['var.long', [`var.long is "${'x'.repeat(56)}...`]],
  ['var.number', ['var.number is 1234567']],
  ['var.bool', ['var.bool is true']],
  ['var.tuple', ['var.tuple is a tuple with 2 elements']],
  ['var.tuple[1][0]', ['var.tuple[1][0] is 2']],
  ['var.object', ['var.object is an object with 1 attribute']],
  ['var.object["a b"]', ['var.object["a b"] is 1']],
  ['var.list', ['var.list is a list of string with 1 element']],
  ['var.map', ['var.map is a map of number with 0 elements']],
  ['var.none', ['var.none is null']],
  ['var.later', []],
  ['var.nosuch', []],
  ['var.object.nosuch.more', ['var.object is an object with 1 attribute']],
  ['var.list[1]', ['var.list is a list of string with 1 element']],
  ['nosuch', []],
  ['var.secret', ['var.secret is (sensitive value)']],
  ['var.secrets', ['var.secrets is (sensitive value)']],
  ['var.number + var.bool + var.bool', ['var.bool is true', 'var.number is 1234567']],
])('%s: %j', (source, lines) => {
  const { node } = parseHclExpression('f', source);
  expect(node === undefined ? 'wrong' : describeReferences(node, scope)).toEqual(lines);
});

it('is a part of problems, with the names of loops', () => {
  expect(evaluated('[for v in var.tuple : v.a]', scope).diagnostics[0]?.values).toEqual(['v is 1']);
  expect(evaluated('var.text * 2', scope).diagnostics[0]?.values).toEqual(['var.text is "line\\nbreak"']);
  expect(evaluated('1 + []', scope).diagnostics[0]).not.toHaveProperty('values');
});
