import { describe, expect, it } from 'vitest';
import { FunctionError } from '../../../../src/languages/hcl-functions/definition.js';
import { readYaml } from '../../../../src/languages/hcl-functions/yaml-reader.js';
import { textOf } from '../../../support/cty-values.js';

const read = (text: string) => textOf(readYaml(text));

describe('readYaml', () => {
  it.each([
    ['a: 1\nb: [x, ~, yes, "yes", \'1\']', '{"a":1,"b":["x",null,true,"yes","1"]}'],
    ['---', 'null'],
    ['|-\n yes', '"yes"'],
    ['>\n 12\n', '"12\\n"'],
    ['%YAML 1.2\n---\nyes', 'true'],
    ['!!str 12', '"12"'],
    ['!!int "5"', '"5"'],
    ['!!null x', 'null'],
    ['!!timestamp 2001-01-01', '"2001-01-01T00:00:00Z"'],
    ['{a, b: }', '{"a":null,"b":null}'],
    ['1_0: a\nyes: b\n.inf: c\n1.50: d', '{"+Inf":"c","1.5":"d","10":"a","true":"b"}'],
    ['a: &x {p: 1, q: 2}\nb: {<<: *x, q: 3}', '{"a":{"p":1,"q":2},"b":{"p":1,"q":3}}'],
    ['a: &x\nb: *x', '{"a":null,"b":null}'],
    ['&x a: 1', '{"a":1}'],
    ['a: &x 1\nb: &x 2\nc: *x', '{"a":1,"b":2,"c":2}'],
    ['__proto__: {a: 1}\nconstructor: 2', '{"__proto__":{"a":1},"constructor":2}'],
    ['a: 1\na: 2', '{"a":2}'],
  ])('%j is %s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each([
    ['', 'on line 1, column 1: missing start of document'],
    ['a: 1\n---\nb', 'on line 2, column 1: unexpected extra content after value'],
    ['a:\n- *nope', 'on line 2, column 3: undefined anchor "nope"'],
    ['a: &x [*x]', 'on line 1, column 8: anchor "x" is referred to from inside itself'],
    ['a: !foo b', 'on line 1, column 9: unsupported tag "!foo"'],
    ['!!int x', 'on line 1, column 7: "x" is no int'],
    ['!!set {a}', 'on line 1, column 7: a mapping cannot have the tag "tag:yaml.org,2002:set"'],
    ['~: 1', 'on line 1, column 1: a mapping key cannot be null'],
    ['[1]: 1', 'on line 1, column 1: only scalars are allowed as mapping keys'],
    ['<<: [{a: 1}]', 'on line 1, column 1: a value of type tuple cannot be merged into a mapping'],
    ['a: .nan', 'on line 1, column 4: floating point NaN is not supported'],
  ])('%j is an error', (text, message) => {
    expect(() => read(text)).toThrow(new FunctionError(message));
  });

  it('says where the syntax is wrong', () => {
    expect(() => read('a: 1\nb: [1,')).toThrow(/^on line 2, column \d+: /);
  });

  it.each([
    ['[', ']'],
    ['- ', ''],
  ])('refuses what nests too deeply: %j', (open, close) => {
    for (const depth of [600, 20_000]) {
      expect(() => read(`${open.repeat(depth)}x${close.repeat(depth)}`)).toThrow(/the document nests too deeply$/);
    }
  });

  it('refuses a bomb of aliases', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`);
    expect(() => read(['a0: &a0 [x]', ...lines].join('\n'))).toThrow(/aliases make the document too large/);
  });

  it('refuses what nests too deep', () => {
    expect(() => read('['.repeat(20_000))).toThrow(FunctionError);
  });
});
