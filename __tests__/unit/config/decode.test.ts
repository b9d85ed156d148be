import { describe, expect, it } from 'vitest';
import { loadConstraints } from '../../../src/config/constraints.js';
import {
  bool,
  choice,
  defineOptions,
  duration,
  float,
  int,
  intList,
  type Option,
  optionalInt,
  string,
  stringList,
  stringListList,
  stringMap,
  struct,
  structList,
  tristate,
  unsupported,
} from '../../../src/config/declaration.js';
import { decodeOptions } from '../../../src/config/decode.js';
import type { SourceMap } from '../../../src/config/source-value.js';
import type { OptionPath, OptionsDeclaration } from '../../../src/contract/config.js';
import { parseJson } from '../../../src/template/json/parse-json.js';

/** Decodes objects written as JSON texts, the later over the earlier. */
function decode<T>(declaration: OptionsDeclaration<T>, layers: readonly string[], componentType = 'amazon-ebs') {
  const maps = layers.map((layer): SourceMap => {
    const { value } = parseJson('t.json', layer);
    if (value?.kind !== 'map') throw new TypeError(`no object: ${layer}`);
    return value;
  });
  const start = { line: 1, column: 1, offset: 0 };
  return decodeOptions(declaration, maps, { componentType, anchor: { file: 't.json', start, end: start } });
}

function decodeOne(option: Option<unknown>, json: string) {
  const { value, diagnostics } = decode(defineOptions({ x: option }), [`{"x":${json}}`]);
  return diagnostics.length > 0 ? diagnostics.map((diagnostic) => diagnostic.summary) : value?.x;
}

const wrong = (name: string, wanted: string, type: string, value: string) => [
  `'${name}' expected type '${wanted}', got unconvertible type '${type}', value: '${value}'`,
];

describe('weak decoding (spec-json-template 8)', () => {
  it.each<[string, unknown]>([
    ['"a"', 'a'],
    ['5', '5'],
    ['5.50', '5.5'],
    ['1e21', '1000000000000000000000'],
    ['1e-7', '0.0000001'],
    ['-1.5e-9', '-0.0000000015'],
    ['-0', '-0'],
    ['true', '1'],
    ['false', '0'],
    ['null', ''],
    ['[1]', wrong('x', 'string', '[]interface {}', '[1]')],
    ['{"b":1,"a":null}', wrong('x', 'string', 'map[string]interface {}', 'map[a:<nil> b:1]')],
  ])('string %s', (json, expected) => {
    expect(decodeOne(string('x'), json)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ...['1', 't', 'T', 'TRUE', 'true', 'True'].map((text): [string, unknown] => [`"${text}"`, true]),
    ...['0', 'f', 'F', 'FALSE', 'false', 'False', ''].map((text): [string, unknown] => [`"${text}"`, false]),
    ['true', true],
    ['2', true],
    ['0', false],
    ['null', false],
    ['"yes"', [`cannot parse 'x' as bool: strconv.ParseBool: parsing "yes": invalid syntax`]],
    ['"tRUE"', [`cannot parse 'x' as bool: strconv.ParseBool: parsing "tRUE": invalid syntax`]],
    ['[]', wrong('x', 'bool', '[]interface {}', '[]')],
  ])('bool %s', (json, expected) => {
    expect(decodeOne(bool('x'), json)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['""', undefined],
    ['null', undefined],
    ['true', true],
    ['"false"', false],
    ['"maybe"', [`cannot parse 'x' as bool: strconv.ParseBool: parsing "maybe": invalid syntax`]],
  ])('tristate %s', (json, expected) => {
    expect(decodeOne(tristate('x'), json)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['5', 5],
    ['5.9', 5],
    ['-5.9', -5],
    ['true', 1],
    ['"0x10"', 16],
    ['"010"', 8],
    ['"0o17"', 15],
    ['"0b11"', 3],
    ['"1_000"', 1000],
    ['"-7"', -7],
    ['"-010"', -8],
    ['"0"', 0],
    ['""', 0],
    ['null', 0],
    ...['5.5', ' 5', '08', '1__0', '0x', 'x', '--1'].map((text): [string, unknown] => [
      `"${text}"`,
      [`cannot parse 'x' as int: strconv.ParseInt: parsing "${text}": invalid syntax`],
    ]),
    [
      '"99999999999999999999"',
      [`cannot parse 'x' as int: strconv.ParseInt: parsing "99999999999999999999": value out of range`],
    ],
    ['[1]', wrong('x', 'int', '[]interface {}', '[1]')],
  ])('int %s', (json, expected) => {
    expect(decodeOne(int('x'), json)).toEqual(expected);
  });

  it('tells an unset whole number apart', () => {
    expect(decodeOne(optionalInt('x'), 'null')).toBeUndefined();
    expect(decodeOne(optionalInt('x'), '0')).toBe(0);
  });

  it.each<[string, unknown]>([
    ['1.5', 1.5],
    ['"2.5e1"', 25],
    ['""', 0],
    ['true', 1],
    ['"x"', [`cannot parse 'x' as float: strconv.ParseFloat: parsing "x": invalid syntax`]],
  ])('float %s', (json, expected) => {
    expect(decodeOne(float('x'), json)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['"1h30m"', 5_400_000],
    ['"-3s"', -3000],
    ['1000000', 1],
    ['5', 0.000005],
    ['null', 0],
    ['""', [`error decoding 'x': time: invalid duration ""`]],
    ['"5"', [`error decoding 'x': time: missing unit in duration "5"`]],
    ['[]', wrong('x', 'time.Duration', '[]interface {}', '[]')],
  ])('duration %s', (json, expected) => {
    expect(decodeOne(duration('x'), json)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['["a",1,true,null]', ['a', '1', '1', '']],
    ['"a,b , c"', ['a', 'b ', ' c']],
    ['""', []],
    ['["a,b"]', ['a,b']],
    ['5', ['5']],
    ['true', ['1']],
    ['{}', []],
    ['[]', []],
    ['null', []],
    ['{"a":1}', wrong('x[0]', 'string', 'map[string]interface {}', 'map[a:1]')],
    ['["a",["b"]]', wrong('x[1]', 'string', '[]interface {}', '[b]')],
  ])('list of strings %s', (json, expected) => {
    expect(decodeOne(stringList('x'), json)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['[1,"2"]', [1, 2]],
    ['"1,2"', [1, 2]],
    ['7', [7]],
    ['["a"]', [`cannot parse 'x[0]' as int: strconv.ParseInt: parsing "a": invalid syntax`]],
  ])('list of whole numbers %s', (json, expected) => {
    expect(decodeOne(intList('x'), json)).toEqual(expected);
  });

  it('list of lists: an inner one may be a comma string', () => {
    expect(decodeOne(stringListList('x'), '[["a","b"],"c,d"]')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it.each<[string, unknown]>([
    ['{"b":true,"a":5,"c":null}', { b: '1', a: '5', c: '' }],
    ['[{"a":"1"},{"a":"2","b":"3"}]', { a: '2', b: '3' }],
    ['[]', {}],
    ['"x"', [`'x' expected a map, got 'string'`]],
    ['{"a":[1]}', wrong('x[a]', 'string', '[]interface {}', '[1]')],
  ])('map of strings %s', (json, expected) => {
    const value = decodeOne(stringMap('x'), json);
    expect(value).toEqual(expected);
    if (!Array.isArray(expected)) expect(Object.keys(value ?? {})).toEqual(Object.keys(expected ?? {}));
  });

  const inner = defineOptions({ some_name: int('n'), list: structList(defineOptions({ b: int('b') }), 'l') });

  it.each<[string, unknown]>([
    ['{"some_name":"3"}', { someName: 3, list: [] }],
    ['[{"some_name":3}]', [`'x' expected a map, got 'slice'`]],
    ['"a"', [`'x' expected a map, got 'string'`]],
    [
      '{"zzzzz":1,"list":[{"b":1},{"c":1}]}',
      [`unknown configuration key: '"x.zzzzz"'`, `unknown configuration key: '"x.list[1].c"'`],
    ],
  ])('block %s', (json, expected) => {
    expect(decodeOne(struct(inner, 'x'), json)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    [
      '[{"some_name":1},{"some_name":2}]',
      [
        { someName: 1, list: [] },
        { someName: 2, list: [] },
      ],
    ],
    ['{"some_name":1}', [{ someName: 1, list: [] }]],
    ['{}', []],
    ['[]', []],
    ['""', []],
    ['"a"', [`'x' expected a map, got 'string'`]],
    ['[1]', [`'x[0]' expected a map, got 'float64'`]],
  ])('repeatable block %s', (json, expected) => {
    expect(decodeOne(structList(inner, 'x'), json)).toEqual(expected);
  });
});

describe('names of options', () => {
  const options = defineOptions({ ssh_timeout: duration('t'), ssh_host: string('h'), tags: stringMap('t') });

  it('match in any case; the exact name wins and the other is unknown', () => {
    expect(decode(options, ['{"SSH_Host":"a"}']).value?.sshHost).toBe('a');
    const both = decode(options, ['{"SSH_HOST":"a","ssh_host":"b"}']);
    expect(both.diagnostics).toMatchObject([
      { code: 'UnknownOption', summary: `unknown configuration key: '"SSH_HOST"'` },
    ]);
  });

  it('that are unknown are reported at their place, with the nearest', () => {
    const { value, diagnostics } = decode(options, ['{\n "ssh_timeut":"5m",\n "qqq":1}']);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        code: 'UnknownOption',
        summary: `unknown configuration key: '"ssh_timeut"'`,
        hint: 'Did you mean "ssh_timeout"?',
        range: { start: { line: 2, column: 2 }, end: { line: 2, column: 14 } },
      },
      { summary: `unknown configuration key: '"qqq"'`, hint: undefined },
    ]);
  });

  it('type and packer_ are ignored', () => {
    expect(decode(options, ['{"type":"x","packer_build_name":"y"}']).diagnostics).toEqual([]);
  });

  it.each([
    ['null', 'iso_checksum_type', 'DeprecatedOption'],
    ['amazon-ebs', 'enhanced_networking', 'DeprecatedOption'],
    ['null', 'enhanced_networking', 'UnknownOption'],
    ['vsphere-iso', 'disk_size', 'DeprecatedOption'],
    ['manifest', 'filename', 'DeprecatedOption'],
  ])('of %s: %s is %s', (type, name, code) => {
    const { diagnostics } = decode(options, [`{"${name}":"x"}`], type);
    expect(diagnostics).toMatchObject([{ code }]);
    if (code === 'DeprecatedOption') {
      expect(diagnostics[0]?.summary).toBe(`Deprecated configuration key: '${name}'`);
      expect(diagnostics[0]?.detail).toContain('Please call `packer fix` against your template');
    }
  });

  it('like __proto__ and constructor do no harm', () => {
    const { diagnostics } = decode(options, ['{"__proto__":{"a":1},"constructor":1,"toString":2}']);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([
      'UnknownOption',
      'UnknownOption',
      'UnknownOption',
    ]);
    const { value } = decode(options, ['{"tags":{"__proto__":"a","constructor":"b"}}']);
    expect(Object.entries(value?.tags ?? {})).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
  });
});

describe('facts of options', () => {
  it('required: absent, null and empty are errors', () => {
    const options = defineOptions({
      ami_name: string('n', { required: true }),
      l: stringList('l', { required: true }),
    });
    for (const json of ['{}', '{"ami_name":null}', '{"ami_name":"","l":[]}']) {
      expect(
        decode(options, [json]).diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.summary]),
      ).toContainEqual(['MissingOption', 'ami_name must be specified']);
    }
    expect(decode(options, ['{"ami_name":"a","l":"b"}']).diagnostics).toEqual([]);
  });

  it('default: used when absent or null', () => {
    const options = defineOptions({ a: string('a', { default: 'd' }), b: duration('b', { default: 5000 }) });
    expect(decode(options, ['{"a":null}']).value).toEqual({ a: 'd', b: 5000 });
  });

  it('unsupported: refused by name and place', () => {
    const { diagnostics } = decode(defineOptions({ vault_aws_engine: unsupported('Vault comes later.') }), [
      '{\n"vault_aws_engine":{}}',
    ]);
    expect(diagnostics).toMatchObject([
      {
        severity: 'error',
        code: 'UnsupportedOption',
        summary: 'option "vault_aws_engine" is not supported by this version',
        detail: 'Vault comes later.',
        range: { start: { line: 2, column: 1 } },
      },
    ]);
  });

  it.each(['""', '[]', 'null'])('unsupported: %s asks for nothing', (json) => {
    expect(decode(defineOptions({ x: unsupported('later') }), [`{"x":${json}}`]).diagnostics).toEqual([]);
  });

  it.each(['false', '0', '{}', '"x"', '[""]'])('unsupported: %s is refused', (json) => {
    expect(decode(defineOptions({ x: unsupported('later') }), [`{"x":${json}}`]).diagnostics).toHaveLength(1);
  });

  it('deprecated: warns', () => {
    const { value, diagnostics } = decode(defineOptions({ old: string('o', { deprecated: 'use new' }) }), [
      '{"old":"x"}',
    ]);
    expect(value).toEqual({ old: 'x' });
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'DeprecatedOption', detail: 'use new' }]);
  });

  it('choice: other values are refused, with the nearest', () => {
    const options = defineOptions({ mode: choice(['default', 'bios', 'uefi'], 'm') });
    expect(decode(options, ['{"mode":"uefi"}']).value).toEqual({ mode: 'uefi' });
    expect(decode(options, ['{"mode":""}']).value).toEqual({ mode: '' });
    expect(decode(options, ['{"mode":"ufi"}']).diagnostics).toMatchObject([
      {
        code: 'InvalidOption',
        summary: `'mode' must be one of default, bios, uefi, not "ufi"`,
        hint: 'Did you mean "uefi"?',
      },
    ]);
  });

  it('minimum and maximum: checked after weak decoding', async () => {
    const options = defineOptions({ port: int('p', { minimum: 1, maximum: 65_535 }) });
    await loadConstraints(options);
    expect(decode(options, ['{"port":"22"}']).value).toEqual({ port: 22 });
    expect(decode(options, ['{}']).value).toEqual({ port: 0 });
    expect(decode(options, ['{"port":"0"}']).diagnostics).toMatchObject([{ summary: `'port' must be >= 1, not 0` }]);
    expect(decode(options, ['{"port":70000}']).diagnostics).toMatchObject([
      { summary: `'port' must be <= 65535, not 70000` },
    ]);
  });

  it('sensitive: decoded texts are collected, at any depth', () => {
    const options = defineOptions({
      password: string('p', { sensitive: true }),
      keys: stringList('k', { sensitive: true }),
      nested: struct(defineOptions({ token: string('t', { sensitive: true }), id: string('i') }), 'n'),
    });
    const { sensitive } = decode(options, ['{"password":"a","keys":"b,c","nested":{"token":"d","id":"e"}}']);
    expect([...sensitive].sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('block: filters take key for name too', () => {
    const options = defineOptions({
      filters: stringMap('f', { block: { name: 'filter', key: 'name', value: 'value' } }),
    });
    const { value } = decode(options, ['{"filter":[{"name":"a","value":"1"},{"key":"b","value":"2"}]}']);
    expect(value?.filters).toEqual({ a: '1', b: '2' });
  });

  it('block: items are copied over the map, as a list or one object', () => {
    const options = defineOptions({ tags: stringMap('t', { block: { name: 'tag', key: 'key', value: 'value' } }) });
    const tags = (json: string) => Object.entries(decode(options, [json]).value?.tags ?? {});
    expect(tags('{"tag":[{"key":"a","value":"2"},{"key":"c","value":3}],"tags":{"a":"1","b":"1"}}')).toEqual([
      ['a', '2'],
      ['b', '1'],
      ['c', '3'],
    ]);
    expect(tags('{"tag":{"key":"a","value":"2"}}')).toEqual([['a', '2']]);
    expect(decode(options, ['{"tag":{"name":"a","value":"2"}}']).diagnostics).toMatchObject([
      { code: 'UnknownOption', summary: `unknown configuration key: '"tag[0].name"'` },
    ]);
  });
});

describe('what was given, and where', () => {
  const options = defineOptions({ a: int('a'), s: struct(defineOptions({ b: int('b'), c: int('c') }), 's') });

  it('lists the options of the template, not null ones', () => {
    expect([...decode(options, ['{"a":0,"s":{"b":1,"c":null}}']).given]).toEqual(['a', 's', 's.b']);
  });

  it('locates an option, else its nearest parent that is given, else the component', () => {
    const { locate } = decode(options, ['{\n"a":1,\n"s":{\n"b":1}}']);
    const line = (...path: string[]) => locate(path).start.line;
    expect([line('a'), line('s'), line('s', 'b'), line('s', 'c'), line('zzz')]).toEqual([2, 3, 4, 3, 1]);
  });

  describe('locates items of lists and keys of maps', () => {
    const collections = defineOptions({
      l: stringList('l'),
      n: intList('n'),
      ll: stringListList('ll'),
      m: stringMap('m', { block: { name: 'pair', key: 'key', value: 'value' } }),
      o: struct(defineOptions({ m: stringMap('m') }), 'o'),
    });

    it.each<[string, OptionPath, [line: number, column: number, end: number]]>([
      ['{"l":[\n"a",\n "bc"]}', ['l', 1], [3, 2, 6]],
      ['{"l":[\n"a",\nnull]}', ['l', 1], [3, 1, 5]],
      ['{\n"l":"a,b"}', ['l', 1], [2, 1, 10]],
      ['{\n"l":["a"]}', ['l', 7], [2, 1, 10]],
      ['{"n":[1,\n22]}', ['n', 1], [2, 1, 3]],
      ['{"ll":[["a"],\n["b",\n"c"]]}', ['ll', 1, 1], [3, 1, 4]],
      ['{"m":{"x":"1",\n"Name":"n"}}', ['m', 'Name'], [2, 1, 11]],
      ['{"m":{"x":"1",\n"a.b/c":"n"}}', ['m', 'a.b/c'], [2, 1, 12]],
      ['{"m":[{"x":"1"},\n{"y":"2"}]}', ['m', 'y'], [2, 2, 9]],
      ['{\n"m":{"x":"1"}}', ['m', 'absent'], [2, 1, 4]],
      ['{"pair":[{"key":"x","value":"1"},\n{"key":"y","value":"2"}]}', ['m', 'y'], [2, 1, 24]],
      ['{"o":{\n"m":{\n"k":"v"}}}', ['o', 'm', 'k'], [3, 1, 8]],
    ])('%j %j', (json, path, [line, column, end]) => {
      const range = decode(collections, [json]).locate(path);
      expect([range.start.line, range.start.column, range.end.column]).toEqual([line, column, end]);
    });

    it('in the layer that gives them', () => {
      const { locate } = decode(collections, ['{"l":["a","b"],"m":{"k":"1"}}', '{\n"l":["X"],\n"m":{"k":"2"}}']);
      const lines = [locate(['l', 0]), locate(['l', 1]), locate(['m', 'k'])].map((range) => range.start.line);
      expect(lines).toEqual([2, 1, 3]);
    });

    it.each([
      ['{"l":["a",\n{"b":1}]}', 2],
      ['{"n":[1,\n2,\n"x"]}', 3],
      ['{"m":{"a":"b",\n"c":[]}}', 2],
      ['{"ll":[["a"],\n["b",\n[]]]}', 3],
    ])('and shows there what cannot be decoded: %j', (json, line) => {
      expect(decode(collections, [json]).diagnostics).toMatchObject([{ range: { start: { line } } }]);
    });
  });
});

describe('an override over the options (spec-json-template 4.2)', () => {
  const options = defineOptions({
    s: string('s'),
    l: stringList('l'),
    m: stringMap('m'),
    o: struct(defineOptions({ a: int('a'), b: int('b') }), 'o'),
    os: structList(defineOptions({ a: int('a'), b: int('b') }), 'os'),
  });

  it.each([
    ['{"s":"a"}', '{"s":"b"}', { s: 'b' }],
    ['{"s":"a"}', '{"s":null}', { s: 'a' }],
    ['{"s":"a"}', '{"S":"b"}', { s: 'b' }],
    ['{"l":["a","b","c"]}', '{"l":["X"]}', { l: ['X', 'b', 'c'] }],
    ['{"l":"a,b,c"}', '{"l":"X"}', { l: ['X', 'b', 'c'] }],
    ['{"l":["a"]}', '{"l":[]}', { l: ['a'] }],
    ['{"l":["a"]}', '{"l":["X","Y"]}', { l: ['X', 'Y'] }],
    ['{"l":["a","b"]}', '{"l":["X",null,null]}', { l: ['X', 'b', ''] }],
    ['{"l":["a","b"]}', '{"l":{}}', { l: [] }],
    ['{"m":{"a":"1","b":"2"}}', '{"m":{"b":"3","c":"4"}}', { m: { a: '1', b: '3', c: '4' } }],
    ['{"o":{"a":1,"b":2}}', '{"o":{"b":3}}', { o: { a: 1, b: 3 } }],
    [
      '{"os":[{"a":1,"b":2},{"a":3}]}',
      '{"os":{"b":9}}',
      {
        os: [
          { a: 1, b: 9 },
          { a: 3, b: 0 },
        ],
      },
    ],
  ])('%s then %s', (base, over, expected) => {
    expect(decode(options, [base, over]).value).toMatchObject(expected);
  });
});
