import { describe, expect, it } from 'vitest';
import { defineOptions, string } from '../../../../src/config/declaration.js';
import { BuildError } from '../../../../src/support/errors.js';
import { type ResolveOptions, resolutionOf, startTime, summaries, templateOf } from '../../../support/json-template.js';

const builders = [{ type: 'null', text: '{{user `a`}}' }];
const options = defineOptions({ text: string('text') });

/** The value of variable `a` as a component sees it, and the problems. */
async function seenBy(variables: object | undefined, given: ResolveOptions = {}, more: object = {}) {
  const { builds, diagnostics } = await resolutionOf({ ...(variables && { variables }), ...more, builders }, given);
  const decoded = await builds[0]?.builder.body.decode(options, { buildName: 'null', builderType: 'null' });
  return { text: decoded?.value?.text, problems: summaries(diagnostics) };
}

const assign = (name: string, value: string) => ({ assignments: [{ name, value }] });

describe('values of variables (spec-json-template 2)', () => {
  it.each<[string, object, ResolveOptions, string]>([
    ['a default', { a: 'd' }, {}, 'd'],
    ['an assignment over a default', { a: 'd' }, assign('a', 'x'), 'x'],
    ['the last assignment', { a: 'd' }, { assignments: ['1', '2'].map((value) => ({ name: 'a', value })) }, '2'],
    ['an assignment of an undeclared name', {}, assign('a', 'x'), 'x'],
    ['a file over a default', { a: 'd' }, { files: ['f.json'], varFiles: { '/work-dir/f.json': '{"a":"f"}' } }, 'f'],
    ['an absolute file', {}, { files: ['/v/f.json'], varFiles: { '/v/f.json': '{"a":"f"}' } }, 'f'],
    ['the first JSON value of a file', {}, { files: ['f'], varFiles: { '/work-dir/f': '{"a":"f"} more' } }, 'f'],
    ['a chain', { a: '{{user `b`}}', b: '{{user `c`}}!', c: 'C' }, {}, 'C!'],
    ['a reference in double quotes, and a pipeline', { a: '{{user "b" | upper}}', b: 'x' }, {}, 'X'],
    ['env', { a: '{{env `HOME`}}-{{env `NO`}}' }, { env: { HOME: '/h' } }, '/h-'],
    ['packer_version', { a: '{{packer_version}}' }, {}, '1.16.0'],
    ['a condition', { a: '{{if eq (user `b`) "1"}}one{{else}}{{user `nope`}}{{end}}', b: '1' }, {}, 'one'],
    ['fields that stay', { a: '{{.Vars}} {{ .Path }} {{ .A | html }}' }, {}, '{{.Vars}} {{ .Path }} {{ .A | html }}'],
    [
      'a field after one blank of any kind',
      { a: '{{.}}{{ . }}{{\t.X}}{{\n.é}}{{ .5 }}' },
      {},
      '{{.}}{{ . }}{{\t.X}}{{\n.é}}{{ .5 }}',
    ],
    ['fields in string constants', { a: '{{`{{.A}}`}}{{"{{.B}}"}}{{with `x`}}{{.}}{{end}}' }, {}, '{{.A}}{{.B}}{{.}}'],
    ['no data at all', { a: '{{print .}}{{range .}}x{{else}}none{{end}}' }, {}, '<nil>none'],
    ['other forms, rendered now', { a: '[{{if .X}}y{{end}}] {{- .X}} {{  .Y}}' }, {}, '[]<no value> <no value>'],
    ['secrets', { a: '{{vault `p` `k`}}' }, { resolvers: { vault: async (args) => args.join('/') } }, 'p/k'],
  ])('%s', async (_, variables, given, expected) => {
    expect(await seenBy(variables, given)).toEqual({ text: expected, problems: [] });
  });

  it('without variables a name is empty', async () => {
    expect(await seenBy(undefined)).toEqual({ text: '', problems: [] });
  });

  it('all missing ones are listed, sorted, at their place', async () => {
    const { diagnostics } = await resolutionOf(
      '{"variables":{\n"z":null,\n"b":null,\n"c":"x"},"builders":[{"type":"null"}]}',
    );
    expect(diagnostics.map(({ summary, range }) => [summary, range?.start.line])).toEqual([
      ['required variable not set: b', 3],
      ['required variable not set: z', 2],
    ]);
  });

  it.each<[string, object, string]>([
    [
      'a cycle',
      { a: '{{user "b"}}', b: '{{user "a"}}' },
      'Failed to interpolate "a": "{{user "b"}}"; error: template: root:1:2',
    ],
    [
      'an undefined name',
      { a: '{{user `nope`}}', b: 'x' },
      'error calling user: Error: variable not set: nope: Please make sure',
    ],
    [
      'a syntax error',
      { a: '{{nofunc}}' },
      `error interpolating default value for 'a': template: root:1: function "nofunc" not defined`,
    ],
    ['clean_resource_name', { a: '{{clean_resource_name `x`}}' }, 'function "clean_resource_name" not defined'],
    ['build_name', { a: '{{build_name}}' }, 'error calling build_name: build_name not available'],
    [
      'a value that no component can render',
      { a: '{{ .Bar | upper }}' },
      "render 'packer_user_variables': template: root:1:10",
    ],
    ['a value that needs data', { a: '{{ . | len }}' }, "render 'packer_user_variables': template: root:1:7"],
    ['a resolver that is not there', { a: '{{vault `p` `k`}}' }, 'error calling vault: vault is not available here'],
  ])('%s is an error', async (_, variables, message) => {
    const { problems } = await seenBy(variables);
    expect(problems[0]).toMatch(/^VariableInterpolation: /);
    expect(problems[0]).toContain(message);
  });

  it('an error points at the action', async () => {
    const { diagnostics } = await resolutionOf(
      '{"variables":{"a":"\\u0041 {{user `nope`}} x"},"builders":[{"type":"null"}]}',
    );
    expect(diagnostics).toMatchObject([{ range: { start: { column: 27 }, end: { column: 42 } } }]);
  });

  it('a failing resolver is an error with its text', async () => {
    const resolvers = { consul_key: () => Promise.reject(new TypeError('key not found')) };
    const { problems } = await seenBy({ a: '{{consul_key `k`}}' }, { resolvers });
    expect(problems).toEqual([expect.stringContaining('error calling consul_key: key not found')]);
  });

  it('what a failing resolver says to change is the hint', async () => {
    const failed = new BuildError('no', { code: 'X', source: 'user', hint: 'Do this.' });
    const resolvers = { vault: () => Promise.reject(failed) };
    const { diagnostics } = await resolutionOf({ variables: { a: '{{vault `p` `k`}}' }, builders }, { resolvers });
    expect(diagnostics).toMatchObject([
      { summary: expect.stringContaining('error calling vault: no'), hint: 'Do this.' },
    ]);
  });

  it('a resolver is asked once for the same arguments; its secrets are masked', async () => {
    const asked: string[] = [];
    const resolvers = {
      aws_secretsmanager: async (args: readonly string[]) => {
        asked.push(args.join());
        return `s-${args.join('-')}`;
      },
    };
    const variables = {
      a: '{{aws_secretsmanager `n` `k`}}{{aws_secretsmanager `n`}}',
      b: '{{aws_secretsmanager `n`}}',
    };
    const { sensitive } = await resolutionOf({ variables, builders }, { resolvers });
    expect(asked).toEqual(['n,k', 'n']);
    expect(sensitive.map(({ value }) => value)).toEqual(['s-n-k', 's-n']);
  });

  it('what is wrong behind fields that stay is shown at its own place', async () => {
    const { diagnostics } = await resolutionOf(
      '{"variables":{"a":"{{.A}} {{ .LongerThanAMark.WithAll.ItsParts }} {{user `nope`}}{{.B}}"},"builders":[{"type":"null"}]}',
    );
    expect(diagnostics.map(({ range }) => [range?.start.column, range?.end.column])).toEqual([[67, 82]]);
  });

  it.each([
    ['{{user `b`}}', 'warning'],
    ['x{{  user `b`\n}}y', 'warning'],
    ['{{user `b` | lower}}', 'error'],
    ['{{upper (user `b`)}}', 'error'],
    ['{{- user `b` -}}', 'error'],
    ['{{if user `b`}}x{{end}}', 'error'],
    ['{{user "b"}}', 'error'],
  ])('an undefined name is hidden by another variable that says %j: %s', async (other, severity) => {
    const { diagnostics } = await resolutionOf({ builders, variables: { a: '{{user `nope`}}', b: 'x', c: other } });
    expect(diagnostics).toMatchObject([{ severity }]);
  });

  it('long chains need no deep stack', async () => {
    const variables = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [`v${index}`, `{{user \`v${index + 1}\`}}`]),
    );
    expect((await seenBy({ a: '{{user `v0`}}', ...variables, v3000: 'end' })).text).toBe('end');
  });

  it('names like constructor are names', async () => {
    expect((await seenBy({ a: '[{{env `constructor`}}]' })).text).toBe('[]');
    expect((await seenBy({ a: '{{vault `a` `b`}}' }, { resolvers: {} })).problems).toHaveLength(1);
    const text =
      '{"variables":{"a":"{{user `__proto__`}}","__proto__":"p"},"builders":[{"type":"null","text":"{{user `a`}}"}]}';
    const { builds } = await resolutionOf(text);
    const decoded = await builds[0]?.builder.body.decode(options, { buildName: 'null', builderType: 'null' });
    expect(decoded?.value?.text).toBe('p');
  });
});

describe('variable files', () => {
  it.each([
    [['pw'], false],
    [[], true],
  ])('that are wrong are not shown when variables are sensitive: %j', async (sensitive, isShown) => {
    const source = { builders, variables: { pw: '' }, 'sensitive-variables': sensitive };
    const template = await templateOf(source, { '/work-dir/f.json': '{"pw": ["planted"]}' });
    const inputs = { files: ['f.json'], assignments: [] };
    const { diagnostics } = await template.resolve(inputs, {
      env: {},
      workingDirectory: '/work-dir',
      startTime,
      resolvers: {},
    });
    expect(diagnostics.length).toBe(1);
    expect(template.sources.has('f.json')).toBe(isShown);
  });

  it('tell what is sensitive also when a variable has no value', async () => {
    const source = { builders, variables: { pw: '', needed: null }, 'sensitive-variables': ['pw'] };
    const { sensitive } = await resolutionOf(source, {
      files: ['f.json'],
      varFiles: { '/work-dir/f.json': '{"pw": "planted"}' },
    });
    expect(sensitive).toEqual([{ name: 'pw', value: 'planted' }]);
  });

  it.each([
    ['{"a":5}', 'json: cannot unmarshal number into Go value of type string'],
    ['{"a":true}', 'json: cannot unmarshal bool into Go value of type string'],
    ['{"a":{}}', 'json: cannot unmarshal object into Go value of type string'],
    ['{"a":[]}', 'json: cannot unmarshal array into Go value of type string'],
    ['[]', 'json: cannot unmarshal array into Go value of type kvflag.FlagJSON'],
    ['{"a":"x",}', "invalid character '}' looking for beginning of object key string"],
    ['', 'EOF'],
    ['a = "b"', "invalid character 'a' looking for beginning of value"],
  ])('%j is refused at its place', async (text, message) => {
    const template = await templateOf({ builders });
    expect(template.sources.size).toBe(1);
    const { diagnostics } = await resolutionOf(
      { builders },
      { files: ['f.json'], varFiles: { '/work-dir/f.json': text } },
    );
    expect(summaries(diagnostics)).toEqual([`InvalidVariableFile: Error reading variables in 'f.json': ${message}`]);
    expect(diagnostics[0]?.range?.file).toBe('f.json');
  });

  it('a missing one is named as the user gave it', async () => {
    const { diagnostics } = await resolutionOf({ builders }, { files: ['nope.json'] });
    expect(summaries(diagnostics)).toEqual(['VariableFileNotFound: open nope.json: no such file or directory']);
  });
});

it('names an action that stays as it is written, in errors too', async () => {
  const { diagnostics } = await resolutionOf({ variables: { a: '{{user `{{.A}}`}}' }, builders }, {});
  expect(diagnostics[0]?.summary).toContain('variable not set: {{.A}}:');
});

describe('sensitive values', () => {
  it('are those listed, declared or not, and those given as sensitive; empty ones are left out', async () => {
    const template = {
      variables: { a: 'A', b: '{{user `a`}}B', e: '' },
      'sensitive-variables': ['b', 'e', 'x', 'nope'],
      builders,
    };
    const { sensitive } = await resolutionOf(template, {
      assignments: [
        { name: 'x', value: 'X' },
        { name: 'y', value: 'Y', sensitive: true },
      ],
    });
    expect(sensitive).toEqual([
      { name: 'b', value: 'AB' },
      { name: 'x', value: 'X' },
      { name: 'y', value: 'Y' },
    ]);
  });

  it('are not quoted in errors', async () => {
    const given = { assignments: [{ name: 's', value: 'hunter2 {{user `nope`}}', sensitive: true }] };
    const { diagnostics } = await resolutionOf({ builders }, given);
    expect(JSON.stringify(diagnostics)).not.toContain('hunter2');
    expect(diagnostics).toHaveLength(1);
  });
});
