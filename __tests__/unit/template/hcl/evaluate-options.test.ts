import { describe, expect, it } from 'vitest';
import {
  bool,
  defineOptions,
  duration,
  int,
  string,
  stringList,
  stringListList,
  stringMap,
  struct,
  structList,
  unsupported,
} from '../../../../src/config/declaration.js';
import { mark } from '../../../../src/languages/cty/marks.js';
import { objectValue, stringValue, UNKNOWN, type Value } from '../../../../src/languages/cty/values.js';
import { FUNCTIONS } from '../../../../src/languages/hcl/functions.js';
import { bodyReferences } from '../../../../src/template/hcl/body-references.js';
import { evaluateOptions } from '../../../../src/template/hcl/evaluate-options.js';
import { bodyOf, placed, testContext } from '../../../support/hcl-template.js';
import { plainData } from '../../../support/plain-data.js';

const inner = defineOptions({
  x: string('x'),
  tags: stringMap('tags', { block: { name: 'tag', key: 'key', value: 'value' } }),
});
const options = defineOptions({
  s: string('s'),
  n: int('n'),
  b: bool('b'),
  d: duration('d'),
  l: stringList('l'),
  ll: stringListList('ll'),
  m: stringMap('m', { block: { name: 'entry', key: 'name', value: 'value' } }),
  one: struct(inner, 'one'),
  many: structList(inner, 'many'),
  old: unsupported('not built'),
});

const variables = new Map<string, Value>([
  ['later', UNKNOWN],
  [
    'build',
    objectValue([
      ['name', stringValue('b')],
      ['ID', stringValue('<unknown>')],
    ]),
  ],
  ['secret', mark(stringValue('s3cret'))],
]);
const scope = { functions: FUNCTIONS, variables, context: testContext() };
const at = { line: 1, column: 1, offset: 0 };
const range = { file: 't.pkr.hcl', start: at, end: at };

const evaluated = (text: string) => evaluateOptions(bodyOf(text), options, { scope, range });

describe('options of an HCL2 body (spec-hcl2 B.7)', () => {
  it.each<[string, object]>([
    ['s = 5', { s: '5' }],
    ['s = null', { s: undefined }],
    ['n = "5"', { n: 5 }],
    ['b = "true"', { b: true }],
    ['d = "5m"', { d: '5m' }],
    ['l = ["a", 1, true]', { l: ['a', '1', 'true'] }],
    ['l = convert(["b", "a"], set(string))', { l: ['a', 'b'] }],
    ['ll = [["a"], ["b", 2]]', { ll: [['a'], ['b', '2']] }],
    ['m = { a = 1, "b c" = true }', { m: { a: '1', 'b c': 'true' } }],
    [
      'm = { a = 1 }\nentry {\n  name  = "b"\n  value = 2\n}\nentry {\n  key = "c"\n}',
      { m: { a: '1' }, entry: [{ name: 'b', value: '2' }, { key: 'c' }] },
    ],
    ['one {\n  x = "y"\n  tag {\n    key = "k"\n  }\n}', { one: { x: 'y', tag: [{ key: 'k' }] } }],
    ['many {\n  x = 1\n}\nmany {}', { many: [{ x: '1' }, {}] }],
    ['s = later', { s: '<unknown>' }],
    ['n = later\nb = later\nl = later\nm = later', { n: 0, b: false, l: [], m: {} }],
    ['l = [later, "a"]', { l: ['<unknown>', 'a'] }],
    ['d = later', {}],
    ['old = { a = [1] }', { old: { a: [1] } }],
    ['old {\n  anything = 1\n}', { old: [{}] }],
  ])('%j', (text, expected) => {
    const { options: source, diagnostics } = evaluated(text);
    expect(diagnostics).toEqual([]);
    expect(plainData(source)).toEqual(Object.assign(Object.create(null), expected));
  });

  it.each([
    ['l = "a"', ['1,5 Incorrect attribute value type']],
    ['b = 1', ['1,5 Incorrect attribute value type']],
    ['b = "yes"', ['1,5 Incorrect attribute value type']],
    ['n = 1.5', ['1,5 Incorrect attribute value type']],
    ['m = [1]', ['1,5 Incorrect attribute value type']],
    ['m {\n}', ['1,1 Unsupported block type']],
    ['one = {}', ['1,1 Unsupported argument']],
    ['one {}\none {}', ['2,1 Duplicate one block']],
    ['many {\n  y = 1\n}', ['2,3 Unsupported argument']],
    ['s = nope\nn = "x"', ['1,5 Unknown variable', '2,5 Incorrect attribute value type']],
  ])('refuses %j', (text, expected) => {
    expect(placed(evaluated(text).diagnostics)).toEqual(expected);
  });

  it('says how to write a value of another type', () => {
    expect(evaluated('l = "a"').diagnostics[0]?.hint).toBe('For one element write a list with one element: [ ... ].');
  });

  it('places are those of what is written', () => {
    const { options: source } = evaluated('l = [\n  "a",\n  "b",\n]\nm = {\n  k = "v"\n}');
    const [list, map] = source.entries.map(({ value }) => value);
    expect(list?.kind === 'list' && list.items.map((item) => item.range.start.line)).toEqual([2, 3]);
    expect(
      map?.kind === 'map' &&
        map.entries.map(({ nameRange, value }) => [nameRange.start.line, value.range.start.column]),
    ).toEqual([[6, 7]]);
  });

  it.each([
    ['s = build.ID', 1, 0],
    ['s = build.name', 0, 0],
    ['many {\n  x = "${build.ID}"\n}', 1, 0],
    ['s = later\nn = 1', 0, 1],
  ])('%j has %i arguments of the run and %i unknown ones', (text, late, unknown) => {
    const found = evaluated(text);
    expect([found.late.length, found.unknown.length]).toEqual([late, unknown]);
  });

  it('tells the texts that were made of something sensitive', () => {
    expect(evaluated('s = "key: ${secret}"\nn = length(secret)').secrets).toEqual(['key: s3cret']);
  });

  it('what a body refers to is known without evaluating it', () => {
    const body = bodyOf('s = local.a\nmany {\n  x = "${data.t.n.o}"\n  tag {\n    key = var.k\n  }\n}');
    expect(
      bodyReferences(body, options).map(({ root, steps }) => [root, ...steps.map(({ name }) => name)].join('.')),
    ).toEqual(['local.a', 'data.t.n.o', 'var.k']);
  });
});
