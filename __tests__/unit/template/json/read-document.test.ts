import { describe, expect, it } from 'vitest';
import { summaries, templateOf } from '../../../support/json-template.js';

/** What Packer 1.6.6 refuses with -syntax-only too, in its words (spec-json-template 1, 2.1, 3, 4, 5). */
const refused: readonly (readonly [template: string, problems: readonly string[]])[] = [
  ['[]', ["InvalidTemplate: '' expected a map, got 'slice'"]],
  ['"x"', ["InvalidTemplate: '' expected a map, got 'string'"]],
  ['5', ["InvalidTemplate: '' expected a map, got 'float64'"]],
  [
    '{"builders":[{"type":[1],"name":{}}]}',
    [
      "InvalidTemplate: builder 1: 'Type' expected type 'string', got unconvertible type '[]interface {}', value: '[1]'",
      "InvalidTemplate: builder 1: 'Name' expected type 'string', got unconvertible type 'map[string]interface {}', value: 'map[]'",
    ],
  ],
  [
    '{"provisioners":[{"type":[1],"override":["x"],"timeout":"5"}]}',
    [
      "InvalidTemplate: provisioner 1: Error decoding provisioner: 'Type' expected type 'string', got unconvertible type '[]interface {}', value: '[1]'",
      "InvalidTemplate: provisioner 1: Error decoding provisioner: 'Override[0]' expected a map, got 'string'",
      'InvalidTemplate: provisioner 1: Error decoding provisioner: error decoding \'timeout\': time: missing unit in duration "5"',
    ],
  ],
  ['{"builders":{}}', ["InvalidTemplate: 'builders': source data must be an array or slice, got map"]],
  ['{"builders":[1]}', ["InvalidTemplate: builder 1: '' expected a map, got 'float64'"]],
  ['{"builders":[null]}', ["InvalidTemplate: builder 1: '' expected a map, got 'null'"]],
  [
    '{"post-processors":"manifest","builders":[]}',
    ["InvalidTemplate: 'post-processors': source data must be an array or slice, got string"],
  ],
  ['{"variables":[]}', ["InvalidTemplate: 'Variables' expected a map, got 'slice'"]],
  [
    '{"variables":{"a":5,"b":true,"c":[1],"d":{}}}',
    [
      "InvalidTemplate: variable a: '' expected type 'string', got unconvertible type 'float64', value: '5'",
      "InvalidTemplate: variable b: '' expected type 'string', got unconvertible type 'bool', value: 'true'",
      "InvalidTemplate: variable c: '' expected type 'string', got unconvertible type '[]interface {}', value: '[1]'",
      "InvalidTemplate: variable d: '' expected type 'string', got unconvertible type 'map[string]interface {}', value: 'map[]'",
    ],
  ],
  [
    '{"sensitive-variables":"x"}',
    ["InvalidTemplate: 'sensitive-variables': source data must be an array or slice, got string"],
  ],
  [
    '{"sensitive-variables":[1]}',
    ["InvalidTemplate: 'sensitive-variables[0]' expected type 'string', got unconvertible type 'float64', value: '1'"],
  ],
  [
    '{"sensitive-variables":{"a":"b"}}',
    ["InvalidTemplate: 'sensitive-variables': source data must be an array or slice, got map"],
  ],
  [
    '{"min_packer_version":1}',
    ["InvalidTemplate: 'min_packer_version' expected type 'string', got unconvertible type 'float64', value: '1'"],
  ],
  [
    '{"description":1}',
    ["InvalidTemplate: 'Description' expected type 'string', got unconvertible type 'float64', value: '1'"],
  ],
  ['{"comments":"x"}', ["InvalidTemplate: 'Comments': source data must be an array or slice, got string"]],
  ['{"comments":[1]}', ["InvalidTemplate: 'Comments[0]' expected a map, got 'float64'"]],
  [
    '{"comments":[{"a":1}]}',
    ["InvalidTemplate: 'Comments[0][a]' expected type 'string', got unconvertible type 'float64', value: '1'"],
  ],
  ['{"push":5}', ["InvalidTemplate: 'Push' expected a map, got 'float64'"]],
  ['{"_c":1}', ['InvalidComment: Failed to cast root level comment value in comment "_c" to string.']],
  [
    '{"_c":{"a":1},"_d":null}',
    [
      'InvalidComment: Failed to cast root level comment value in comment "_c" to string.',
      'InvalidComment: Failed to cast root level comment value in comment "_d" to string.',
    ],
  ],
  ['{"_c":["a"]}', ['InvalidComment: Failed to cast root level comment value in comment "_c" to string.']],
  [
    '{"foo":1,"bar":{}}',
    [
      "UnknownRootKey: Unknown root level key in template: 'bar'",
      "UnknownRootKey: Unknown root level key in template: 'foo'",
    ],
  ],
  [
    '{"foo":1,"variables":[]}',
    [
      "UnknownRootKey: Unknown root level key in template: 'foo'",
      "InvalidTemplate: 'Variables' expected a map, got 'slice'",
    ],
  ],
  ['{"provisioners":[{}]}', ["MissingType: provisioner 1: Provisioner missing 'type'"]],
  [
    '{"provisioners":["shell"]}',
    ["InvalidTemplate: provisioner 1: Error decoding provisioner: '' expected a map, got 'string'"],
  ],
  ['{"provisioners":{}}', ["InvalidTemplate: 'Provisioners': source data must be an array or slice, got map"]],
  [
    '{"builders":[{}, {"type":"null"},{"type":"null"}]}',
    ["MissingType: builder 1: missing 'type'", "DuplicateBuilder: builder 3: builder with name 'null' already exists"],
  ],
  ['{"builders":[{"type":"","name":"x"}]}', ["MissingType: builder 1: missing 'type'"]],
  [
    '{"builders":[{"type":"null"}],"Builders":[{"type":"file"}]}',
    ["UnknownRootKey: Unknown root level key in template: 'Builders'"],
  ],
  [
    '{"VARIABLES":{"a":"1"},"variables":{"a":5}}',
    [
      "UnknownRootKey: Unknown root level key in template: 'VARIABLES'",
      "InvalidTemplate: variable a: '' expected type 'string', got unconvertible type 'float64', value: '5'",
    ],
  ],
  [
    '{"provisioners":[{"type":"x","only":{"a":1}}]}',
    [
      "InvalidTemplate: provisioner 1: Error decoding provisioner: 'Only[0]' expected type 'string', got unconvertible type 'map[string]interface {}', value: 'map[a:1]'",
    ],
  ],
  [
    '{"provisioners":[{"type":"x","only":[{}]}]}',
    [
      "InvalidTemplate: provisioner 1: Error decoding provisioner: 'Only[0]' expected type 'string', got unconvertible type 'map[string]interface {}', value: 'map[]'",
    ],
  ],
  [
    '{"provisioners":[{"type":"x","override":"x"}]}',
    ["InvalidTemplate: provisioner 1: Error decoding provisioner: 'Override' expected a map, got 'string'"],
  ],
  [
    '{"provisioners":[{"type":"x","pause_before":"5"}]}',
    [
      `InvalidTemplate: provisioner 1: Error decoding provisioner: error decoding 'pause_before': time: missing unit in duration "5"`,
    ],
  ],
  [
    '{"provisioners":[{"type":"x","pause_before":""}]}',
    [
      `InvalidTemplate: provisioner 1: Error decoding provisioner: error decoding 'pause_before': time: invalid duration ""`,
    ],
  ],
  [
    '{"provisioners":[{"type":"x","pause_before":"{{user `x`}}"}]}',
    [
      'InvalidTemplate: provisioner 1: Error decoding provisioner: error decoding \'pause_before\': time: invalid duration "{{user `x`}}"',
    ],
  ],
  [
    '{"provisioners":[{"type":"x","timeout":[]}]}',
    [
      "InvalidTemplate: provisioner 1: Error decoding provisioner: 'timeout' expected type 'time.Duration', got unconvertible type '[]interface {}', value: '[]'",
    ],
  ],
  [
    '{"provisioners":[{"type":"x","max_retries":[]}]}',
    [
      "InvalidTemplate: provisioner 1: Error decoding provisioner: 'max_retries' expected type 'string', got unconvertible type '[]interface {}', value: '[]'",
    ],
  ],
  ['{"provisioners":[{"type":""}]}', ["MissingType: provisioner 1: Provisioner missing 'type'"]],
  [
    '{"error-cleanup-provisioner":[]}',
    ["InvalidTemplate: On Error Cleanup Provisioner error: Error decoding provisioner: '' expected a map, got 'slice'"],
  ],
  ['{"error-cleanup-provisioner":{}}', ["MissingType: On Error Cleanup Provisioner error: Provisioner missing 'type'"]],
  [
    '{"error-cleanup-provisioner":"x"}',
    [
      "InvalidTemplate: On Error Cleanup Provisioner error: Error decoding provisioner: '' expected a map, got 'string'",
    ],
  ],
  [
    '{"error-cleanup-provisioner":{"type":"x","pause_before":"5"}}',
    [
      `InvalidTemplate: On Error Cleanup Provisioner error: Error decoding provisioner: error decoding 'pause_before': time: missing unit in duration "5"`,
    ],
  ],
  ['{"post-processors":[5]}', ['InvalidPostProcessor: post-processor 1: bad format']],
  ['{"post-processors":[null]}', ['InvalidPostProcessor: post-processor 1: bad format']],
  ['{"post-processors":[[5]]}', ['InvalidPostProcessor: post-processor 1.1: unknown format']],
  [
    '{"post-processors":[["a",["b"]]]}',
    ['InvalidPostProcessor: post-processor 1.2: sequence not allowed to be nested in a sequence'],
  ],
  ['{"post-processors":[{}]}', ['MissingType: post-processor 1.1: type is required']],
  [
    '{"post-processors":[{"type":1}]}',
    [
      "InvalidTemplate: post-processor 1.1: 'Type' expected type 'string', got unconvertible type 'float64', value: '1'",
    ],
  ],
  [
    '{"post-processors":[{"type":"x","name":1}]}',
    [
      "InvalidTemplate: post-processor 1.1: 'Name' expected type 'string', got unconvertible type 'float64', value: '1'",
    ],
  ],
  [
    '{"post-processors":[{"type":"x","only":"y"}]}',
    ["InvalidTemplate: post-processor 1.1: 'Only': source data must be an array or slice, got string"],
  ],
  [
    '{"post-processors":[{"type":"x","only":[1]}]}',
    [
      "InvalidTemplate: post-processor 1.1: 'Only[0]' expected type 'string', got unconvertible type 'float64', value: '1'",
    ],
  ],
  [
    '{"post-processors":[{"type":"x","keep_input_artifact":"true"}]}',
    [
      "InvalidTemplate: post-processor 1.1: 'keep_input_artifact' expected type 'bool', got unconvertible type 'string', value: 'true'",
    ],
  ],
  [
    '{"post-processors":[{"type":"x","keep_input_artifact":1}]}',
    [
      "InvalidTemplate: post-processor 1.1: 'keep_input_artifact' expected type 'bool', got unconvertible type 'float64', value: '1'",
    ],
  ],
  ['{"post-processors":[""]}', ['MissingType: post-processor 1.1: type is required']],
  [
    '{"variables":{"a":5},"builders":[{}],"post-processors":[5],"provisioners":[{}],"error-cleanup-provisioner":{}}',
    [
      "InvalidTemplate: variable a: '' expected type 'string', got unconvertible type 'float64', value: '5'",
      "MissingType: builder 1: missing 'type'",
      'InvalidPostProcessor: post-processor 1: bad format',
      "MissingType: provisioner 1: Provisioner missing 'type'",
      "MissingType: On Error Cleanup Provisioner error: Provisioner missing 'type'",
    ],
  ],
  [
    '{"builders":[{"a":{"b":1,"b":2}}]}',
    ['DuplicateKey: template has duplicate field: b', "MissingType: builder 1: missing 'type'"],
  ],
  ['{"builders":[],"builders":[]}', ['DuplicateKey: template has duplicate field: builders']],
  [
    '{"a":1,"A":2}',
    [
      "UnknownRootKey: Unknown root level key in template: 'A'",
      "UnknownRootKey: Unknown root level key in template: 'a'",
    ],
  ],
  [
    '{"_c":1,"foo":2}',
    [
      'InvalidComment: Failed to cast root level comment value in comment "_c" to string.',
      "UnknownRootKey: Unknown root level key in template: 'foo'",
    ],
  ],
  ['{"":1}', ["UnknownRootKey: Unknown root level key in template: ''"]],
  ['{"builders":[{"type":null}]}', ["MissingType: builder 1: missing 'type'"]],
  [
    '{"builders":[{"type":["a"]}]}',
    [
      "InvalidTemplate: builder 1: 'Type' expected type 'string', got unconvertible type '[]interface {}', value: '[a]'",
    ],
  ],
  [
    '{"builders":[{"type":"x","name":{}}]}',
    [
      "InvalidTemplate: builder 1: 'Name' expected type 'string', got unconvertible type 'map[string]interface {}', value: 'map[]'",
    ],
  ],
  ['{"provisioners":[null]}', ["MissingType: provisioner 1: Provisioner missing 'type'"]],
  [
    '{"provisioners":[{"type":"x","override":[5]}]}',
    ["InvalidTemplate: provisioner 1: Error decoding provisioner: 'Override[0]' expected a map, got 'float64'"],
  ],
  [
    '{"provisioners":[{"type":"x","Pause_Before":"x"}]}',
    [
      `InvalidTemplate: provisioner 1: Error decoding provisioner: error decoding 'pause_before': time: invalid duration "x"`,
    ],
  ],
  [
    '{"provisioners":[{"type":"x","max_retries":{}}]}',
    [
      "InvalidTemplate: provisioner 1: Error decoding provisioner: 'max_retries' expected type 'string', got unconvertible type 'map[string]interface {}', value: 'map[]'",
    ],
  ],
  [
    '{"provisioners":[{"type":{}}]}',
    [
      "InvalidTemplate: provisioner 1: Error decoding provisioner: 'Type' expected type 'string', got unconvertible type 'map[string]interface {}', value: 'map[]'",
    ],
  ],
  ['{"provisioners":[{"type":null}]}', ["MissingType: provisioner 1: Provisioner missing 'type'"]],
  ['{"comments":{}}', ["InvalidTemplate: 'Comments': source data must be an array or slice, got map"]],
  ['{"push":[]}', ["InvalidTemplate: 'Push' expected a map, got 'slice'"]],
  ['{"push":"x"}', ["InvalidTemplate: 'Push' expected a map, got 'string'"]],
  ['{"post-processors":[[{"type":null}]]}', ['MissingType: post-processor 1.1: type is required']],
  ['{"post-processors":[[""]]}', ['MissingType: post-processor 1.1: type is required']],
  ['{"post-processors":[[null]]}', ['InvalidPostProcessor: post-processor 1.1: unknown format']],
  ['{"post-processors":{}}', ["InvalidTemplate: 'post-processors': source data must be an array or slice, got map"]],
  [
    '{"post-processors":[{"type":"x","except":"y"}]}',
    ["InvalidTemplate: post-processor 1.1: 'Except': source data must be an array or slice, got string"],
  ],
  [
    '{"post-processors":[{"type":"x","KEEP_INPUT_ARTIFACT":"y"}]}',
    [
      "InvalidTemplate: post-processor 1.1: 'keep_input_artifact' expected type 'bool', got unconvertible type 'string', value: 'y'",
    ],
  ],
  ['{"sensitive_variables":["x"]}', ["UnknownRootKey: Unknown root level key in template: 'sensitive_variables'"]],
  ['{"BUILDERS":[{}]}', ["MissingType: builder 1: missing 'type'"]],
  ['{"variables":{"a":null,"a":"x"}}', ['DuplicateKey: template has duplicate field: a']],
  ['{"variables":"x"}', ["InvalidTemplate: 'Variables' expected a map, got 'string'"]],
  [
    '[1,2,{"a":1,"a":2}]',
    ['DuplicateKey: template has duplicate field: a', "InvalidTemplate: '' expected a map, got 'slice'"],
  ],
  [
    '{"x":{"y":[{"z":1,"z":2}]}}',
    ['DuplicateKey: template has duplicate field: z', "UnknownRootKey: Unknown root level key in template: 'x'"],
  ],
  ['"a" ', ["InvalidTemplate: '' expected a map, got 'string'"]],
  ['{"a":"\\ud800"}', ["UnknownRootKey: Unknown root level key in template: 'a'"]],
  [
    '{"variables":{"a":-0}}',
    ["InvalidTemplate: variable a: '' expected type 'string', got unconvertible type 'float64', value: '0'"],
  ],
  [
    '{"provisioners":[{"type":"x","pause_before":"1d"}]}',
    [
      `InvalidTemplate: provisioner 1: Error decoding provisioner: error decoding 'pause_before': time: unknown unit "d" in duration "1d"`,
    ],
  ],
  [
    '{"provisioners":[{"type":"x","pause_before":".s"}]}',
    [
      `InvalidTemplate: provisioner 1: Error decoding provisioner: error decoding 'pause_before': time: invalid duration ".s"`,
    ],
  ],
  [
    '{"provisioners":[{"type":"x","pause_before":"5 m"}]}',
    [
      `InvalidTemplate: provisioner 1: Error decoding provisioner: error decoding 'pause_before': time: unknown unit " m" in duration "5 m"`,
    ],
  ],
  [
    '{"provisioners":[{"type":"x","pause_before":"9999999h"}]}',
    [
      `InvalidTemplate: provisioner 1: Error decoding provisioner: error decoding 'pause_before': time: invalid duration "9999999h"`,
    ],
  ],
  [
    '{"provisioners":[{"type":"x","pause_before":"1hµ"}]}',
    [
      `InvalidTemplate: provisioner 1: Error decoding provisioner: error decoding 'pause_before': time: unknown unit "hµ" in duration "1hµ"`,
    ],
  ],
];

/** What Packer 1.6.6 accepts with -syntax-only. */
const accepted: readonly string[] = [
  'null',
  '{"builders":null}',
  '{"description":null}',
  '{"comments":[{"a":"b"}]}',
  '{"push":{"a":[1]}}',
  '{"provisioners":[{"type":1}]}',
  '{"builders":[{"type":1}]}',
  '{"builders":[{"Type":"null"}]}',
  '{"builders":[{"type":"null","name":5}]}',
  '{"builders":[{"type":"null","name":""}]}',
  '{"provisioners":[{"type":"x","only":"a"}]}',
  '{"provisioners":[{"type":"x","only":5}]}',
  '{"provisioners":[{"type":"x","override":[]}]}',
  '{"provisioners":[{"type":"x","override":{"null":5}}]}',
  '{"provisioners":[{"type":"x","pause_before":5}]}',
  '{"provisioners":[{"type":"x","pause_before":true}]}',
  '{"provisioners":[{"type":"x","max_retries":"x"}]}',
  '{"provisioners":[{"type":"x","max_retries":1.5}]}',
  '{"provisioners":[{"type":"x","max_retries":true}]}',
  '{"provisioners":[{"type":"x","only":["a"],"except":["b"]}]}',
  '{"post-processors":[[]]}',
  '{"post-processors":[{"type":"x","only":["a"],"except":["b"]}]}',
  '{"post-processors":[{"type":"x","keep_input_artifact":null,"name":null,"only":null}]}',
  '{"variables":{"":"x"}}',
  '{"variables":null}',
  '{"post-processors":[{"type":"x","Only":["a"]}]}',
  '{"post-processors":[{"TYPE":"x"}]}',
  '{"provisioners":[{"TYPE":"x"}]}',
  '{"provisioners":[{"type":"x","only":null,"pause_before":null,"override":null,"max_retries":null}]}',
  '{"min_packer_version":""}',
  '{"min_packer_version":"abc"}',
  '{"_":"x"}',
  '{"builders":[{"type":"null","name":null}]}',
  '{"builders":[{"type":true}]}',
  '{"provisioners":[{"type":"x","override":{"a":[]}}]}',
  '{"provisioners":[{"type":"x","override":[{"null":{}}]}]}',
  '{"provisioners":[{"type":"x","only":["a",null]}]}',
  '{"provisioners":[{"type":"x","only":""}]}',
  '{"sensitive-variables":[null]}',
  '{"comments":[null]}',
  '{"comments":[{"a":null}]}',
  '{"error-cleanup-provisioner":null}',
  '{"Error-Cleanup-Provisioner":{"type":"x"}}',
  '{"variables":{"a b":"x"}}',
  ' \n\t{"builders" : [ ] }\n ',
  '{"provisioners":[{"type":"x","pause_before":1.5}]}',
  '{"provisioners":[{"type":"x","pause_before":-1}]}',
  '{"provisioners":[{"type":"x","pause_before":"-1s"}]}',
  '{"provisioners":[{"type":"x","pause_before":"1.s"}]}',
  '{"provisioners":[{"type":"x","pause_before":"+0"}]}',
  '{"provisioners":[{"type":"x","pause_before":"1µs"}]}',
];

describe('the structure of a JSON template', () => {
  it.each(refused)('refuses %s', async (template, problems) => {
    const { diagnostics } = await templateOf(template);
    expect(summaries(diagnostics)).toEqual(problems);
    for (const { range } of diagnostics) expect(range?.file).toBe('t.json');
  });

  it.each(accepted)('accepts %s', async (template) => {
    expect((await templateOf(template)).diagnostics).toEqual([]);
  });

  it.each([
    ['{"bilders":[]}', 'Did you mean "builders"?'],
    ['{"post_processors":[]}', 'Did you mean "post-processors"?'],
    ['{"zzzzzz":[]}', undefined],
  ])('suggests a root key for %s', async (template, hint) => {
    expect((await templateOf(template)).diagnostics[0]?.hint).toBe(hint);
  });

  it('shows each problem at its own place', async () => {
    const template =
      '{\n "foo": 1,\n "builders": [{"type":"a"},\n  {"type":"a"}],\n "variables": {"v":\n 5}, "provisioners": [{"type":"x",\n"timeout":"5"}]}';
    const { diagnostics } = await templateOf(template);
    expect(diagnostics.map(({ code, range }) => [code, range?.start.line, range?.start.column])).toEqual([
      ['UnknownRootKey', 2, 2],
      ['InvalidTemplate', 6, 2],
      ['DuplicateBuilder', 4, 11],
      ['InvalidTemplate', 7, 11],
    ]);
  });

  it('shows what is wrong with a builder at its key', async () => {
    const { diagnostics } = await templateOf('{"builders": [{"type":"a",\n"name":[]}]}');
    expect(diagnostics.map(({ range }) => [range?.start.line, range?.start.column])).toEqual([[2, 8]]);
  });
});
