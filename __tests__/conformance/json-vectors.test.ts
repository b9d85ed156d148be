import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bool, defineOptions, string, stringList, stringMap } from '../../src/config/declaration.js';
import type { DecodeScope, OptionsDeclaration } from '../../src/contract/config.js';
import { hasErrors } from '../../src/support/diagnostics.js';
import type { BuildBlock, ComponentBlock } from '../../src/template/template.js';
import { type ResolveOptions, resolutionOf, summaries, templateOf } from '../support/json-template.js';
import { vectorCases } from '../support/run-cases-vectors.js';
import { hasShared, sharedPath } from '../support/shared.js';

/**
 * The vectors of spec-json-template 11 that need no run: what parsing, resolving and decoding answer. Those about running
 * are in `json-run-vectors.test.ts`; all of them run beside Packer in `peers/packer-run.test.ts`.
 */
const N = [{ type: 'null', communicator: 'none' }];
const SL = (...inline: string[]) => ({ type: 'shell-local', inline });

const shellLocal = defineOptions({
  inline: stringList('lines'),
  environment_vars: stringList('variables'),
  command: string('one command'),
});
const manifest = defineOptions({ custom_data: stringMap('data'), strip_path: bool('short paths') });

const scopeOf = (build: BuildBlock): DecodeScope => ({
  buildName: build.name,
  builderType: build.builder.type,
  generatedKeys: new Set(['ID', 'Host']),
});

async function decoded<T>(
  build: BuildBlock | undefined,
  block: ComponentBlock | undefined,
  options: OptionsDeclaration<T>,
) {
  if (build === undefined || block === undefined) throw new TypeError('the template gives no such block');
  return block.body.decode(options, scopeOf(build));
}

/** The first inline line of the first provisioner, and the problems found. */
async function line(template: object, options: ResolveOptions = {}) {
  const resolution = await resolutionOf(template, options);
  const [build] = resolution.builds;
  const result = await decoded(build, build?.provisioners[0], shellLocal);
  return { text: result.value?.inline[0], problems: summaries([...resolution.diagnostics, ...result.diagnostics]) };
}

const syntax = async (template: string | object) => summaries((await templateOf(template)).diagnostics);
const problems = async (template: object, options: ResolveOptions = {}) =>
  summaries((await resolutionOf(template, options)).diagnostics);
const variable = async (variables: object, options: ResolveOptions = {}) =>
  line({ variables, builders: N, provisioners: [SL('{{user `a`}}')] }, options);

describe('JSON vectors: parsing', () => {
  it('1: unknown root keys are listed in order', async () => {
    expect(await syntax({ foo: 1, bar: {}, builders: N })).toEqual([
      "UnknownRootKey: Unknown root level key in template: 'bar'",
      "UnknownRootKey: Unknown root level key in template: 'foo'",
    ]);
  });

  it('2: a comment at the root must be a string', async () => {
    expect(await syntax({ _c: 'x', builders: N })).toEqual([]);
    expect(await syntax({ _c: {}, builders: N })).toEqual([
      'InvalidComment: Failed to cast root level comment value in comment "_c" to string.',
    ]);
  });

  it('3: a key may stand once', async () => {
    expect(await syntax('{"variables":{"a":"1","a":"2"},"builders":[{"type":"null"}]}')).toEqual([
      'DuplicateKey: template has duplicate field: a',
    ]);
  });

  it('4: a trailing comma is an error with its place', async () => {
    const { diagnostics } = await templateOf('{"builders":[{"type":"null"}],}');
    expect(diagnostics).toMatchObject([
      {
        code: 'JsonSyntax',
        summary: "Error parsing JSON: invalid character '}' looking for beginning of object key string",
        detail: 'At line 1, column 31',
        range: { file: 't.json', start: { line: 1, column: 31, offset: 30 } },
      },
    ]);
  });

  it('5: a variable is a string', async () => {
    expect(await syntax({ variables: { a: 5 }, builders: N })).toEqual([
      "InvalidTemplate: variable a: '' expected type 'string', got unconvertible type 'float64', value: '5'",
    ]);
  });

  it('18: builders have different names', async () => {
    expect(await syntax({ builders: [...N, ...N] })).toEqual([
      "DuplicateBuilder: builder 2: builder with name 'null' already exists",
    ]);
  });

  it('33: meta keys of post-processors are strictly typed', async () => {
    const one = (extra: object) => syntax({ builders: N, 'post-processors': [{ type: 'manifest', ...extra }] });
    expect(await one({ keep_input_artifact: 'true' })).toEqual([
      "InvalidTemplate: post-processor 1.1: 'keep_input_artifact' expected type 'bool', got unconvertible type 'string', value: 'true'",
    ]);
    expect(await one({ only: 'null' })).toEqual([
      "InvalidTemplate: post-processor 1.1: 'Only': source data must be an array or slice, got string",
    ]);
  });
});

describe('JSON vectors: variables', () => {
  it('6: null is required, an empty assignment satisfies it', async () => {
    const template = { variables: { a: null }, builders: N };
    expect(await problems(template)).toEqual(['RequiredVariable: required variable not set: a']);
    expect(await problems(template, { assignments: [{ name: 'a', value: '' }] })).toEqual([]);
  });

  it('7: variables use each other, an assignment wins', async () => {
    const variables = { a: 'x-{{user `b`}}', b: 'y-{{user `c`}}', c: 'z' };
    expect(await variable(variables, { assignments: [{ name: 'c', value: 'o' }] })).toEqual({
      text: 'x-y-o',
      problems: [],
    });
  });

  it('8: a variable cannot use itself', async () => {
    expect(await problems({ variables: { a: '{{user `a`}}' }, builders: N })).toEqual([
      expect.stringMatching(
        /^VariableInterpolation: Failed to interpolate "a": "\{\{user `a`\}\}"; error: template: root:1:2: /,
      ),
    ]);
  });

  it('9: another variable that uses user hides an undefined reference', async () => {
    const result = await variable({ a: '{{user `nope`}}', b: 'x', c: '{{user `b`}}' });
    expect(result.text).toBe('');
    expect(result.problems).toEqual([
      expect.stringMatching(/^UndefinedVariable: variable "a" uses an undefined variable/),
    ]);
  });

  it('10: files come before assignments, whatever their order', async () => {
    const varFiles = { '/work-dir/f1.json': '{"a":"1"}', '/work-dir/f2.json': '{"a":"3"}' };
    const result = await variable(
      {},
      { files: ['f1.json', 'f2.json'], varFiles, assignments: [{ name: 'a', value: '2' }] },
    );
    expect(result).toEqual({ text: '2', problems: [] });
  });

  it('11: a variable file holds strings; null is empty', async () => {
    const give = (text: string) => ({ files: ['f.json'], varFiles: { '/work-dir/f.json': text } });
    expect(await problems({ builders: N }, give('{"a":5}'))).toEqual([
      "InvalidVariableFile: Error reading variables in 'f.json': json: cannot unmarshal number into Go value of type string",
    ]);
    expect(await variable({ a: 'x' }, give('{"a":null}'))).toEqual({ text: '', problems: [] });
  });

  it('12: PKR_VAR_ is not for JSON', async () => {
    expect(await variable({ a: 'x' }, { env: { PKR_VAR_a: 'env' } })).toEqual({ text: 'x', problems: [] });
  });

  it('13: assignments are rendered too, with env', async () => {
    const assignments = [{ name: 'a', value: '{{env `HOME`}}' }];
    expect(await variable({}, { assignments, env: { HOME: '/home/me' } })).toEqual({ text: '/home/me', problems: [] });
  });

  it('14: fields stay for later', async () => {
    const { builds } = await resolutionOf({
      variables: { a: 'd {{ .HTTPIP }} {{user `b`}}', b: 'B' },
      builders: N,
      provisioners: [SL('{{user `a`}}')],
    });
    const result = await decoded(builds[0], builds[0]?.provisioners[0], shellLocal);
    expect(result.value?.inline).toEqual(['d {{ .HTTPIP }} B']);
  });

  it('38: a sensitive name that is given is masked, declared or not', async () => {
    const template = { 'sensitive-variables': ['x'], builders: N };
    const resolution = await resolutionOf(template, { assignments: [{ name: 'x', value: 'SECRET' }] });
    expect(resolution.sensitive).toEqual([{ name: 'x', value: 'SECRET' }]);
  });
});

describe('JSON vectors: builds and components', () => {
  it('15: env is for variables only', async () => {
    const result = await line({ builders: N, provisioners: [SL('{{env `HOME`}}')] });
    expect(result.problems).toEqual([expect.stringContaining('error calling env: env vars are not allowed here')]);
  });

  it('16: an undefined variable is empty', async () => {
    expect(await line({ builders: N, provisioners: [SL('[{{user `nope`}}]')] })).toEqual({ text: '[]', problems: [] });
  });

  it('17: only compares raw names, selection rendered ones', async () => {
    const template = (only: string) => ({
      variables: { x: 'X' },
      builders: [{ ...N[0], name: 'n-{{user `x`}}' }],
      provisioners: [{ ...SL('x'), only: [only] }],
    });
    expect(await problems(template('n-X'))).toEqual([
      "UnknownBuilderTarget: provisioner 1: 'only' specified builder 'n-X' not found",
    ]);
    const { builds, diagnostics } = await resolutionOf(template('n-{{user `x`}}'));
    expect(diagnostics).toEqual([]);
    expect(builds).toMatchObject([{ name: 'n-X', displayName: 'null.n-X', provisioners: [{ type: 'shell-local' }] }]);
  });

  it('19: name is no meta key of a provisioner', async () => {
    const result = await line({ builders: N, provisioners: [{ ...SL('x'), name: 'z' }] });
    expect(result.problems).toEqual([`UnknownOption: unknown configuration key: '"name"'`]);
  });

  it('20: an override lies over the lists item by item', async () => {
    const provisioner = { ...SL('a', 'b', 'c'), override: { null: { inline: ['X'] } } };
    const { builds } = await resolutionOf({ builders: N, provisioners: [provisioner] });
    expect((await decoded(builds[0], builds[0]?.provisioners[0], shellLocal)).value?.inline).toEqual(['X', 'b', 'c']);
  });

  it('22: pause and timeout are durations', async () => {
    const provisioner = { ...SL('x'), pause_before: '1s500ms', timeout: '1s' };
    const { builds } = await resolutionOf({ builders: N, provisioners: [provisioner] });
    expect(builds[0]?.provisioners[0]).toMatchObject({ pauseBefore: 1500, timeout: 1000 });
  });

  it('24: targets of the cleanup provisioner are not looked at', async () => {
    const template = { builders: N, 'error-cleanup-provisioner': { ...SL('echo C'), only: ['zzz'] } };
    const { builds, diagnostics } = await resolutionOf(template);
    expect(diagnostics).toEqual([]);
    expect(builds[0]?.errorCleanupProvisioner).toMatchObject({ type: 'shell-local' });
  });

  it('32: except takes one element out of its sequence', async () => {
    const sequence = ['manifest', { type: 'compress', name: 'zip', except: ['null'] }, 'checksum'];
    const { builds } = await resolutionOf({ builders: N, 'post-processors': [sequence] });
    expect(builds[0]?.postProcessors.map((items) => items.map((item) => item.name))).toEqual([
      ['manifest', 'checksum'],
    ]);
  });

  it('34: keys of maps are rendered; values are decoded weakly', async () => {
    const item = { type: 'manifest', custom_data: { '{{user `x`}}': '{{build `ID`}}', n: 5, b: true } };
    const { builds } = await resolutionOf({ variables: { x: 'KEY' }, builders: N, 'post-processors': [item] });
    const result = await decoded(builds[0], builds[0]?.postProcessors[0]?.[0], manifest);
    expect(Object.entries(result.value?.customData ?? {})).toEqual([
      ['KEY', '{{.ID}}'],
      ['n', '5'],
      ['b', '1'],
    ]);
  });

  it('35: functions after build act on the placeholder', async () => {
    const result = await line({
      builders: N,
      provisioners: [SL('echo {{ build `ID` | upper }} {{ build `ID` | lower }}')],
    });
    expect(result).toEqual({ text: 'echo {{.ID}} {{.id}}', problems: [] });
  });

  it('36: build refuses unknown names', async () => {
    const result = await line({ builders: N, provisioners: [SL('{{build `Nope`}}')] });
    expect(result.problems).toEqual([
      expect.stringMatching(/^TemplateRender: render 'inline': .*loaded data, but couldnt find Nope in it\.$/),
    ]);
  });

  it('37: a string is a list at its commas', async () => {
    const provisioner = { ...SL('echo $A $B'), environment_vars: 'A=1,B=2' };
    const { builds } = await resolutionOf({ builders: N, provisioners: [provisioner] });
    expect((await decoded(builds[0], builds[0]?.provisioners[0], shellLocal)).value?.environmentVars).toEqual([
      'A=1',
      'B=2',
    ]);
  });

  it('41: strftime', async () => {
    const result = await line({ builders: N, provisioners: [SL('{{strftime "Year %Y %%Y %j 100%"}}')] });
    expect(result).toEqual({ text: 'Year 2026 %Y %j 100%', problems: [] });
  });

  it('42: isotime, and a field without data', async () => {
    const { builds } = await resolutionOf({ builders: [{ type: 'file', content: '{{isotime "2006"}}{{ .X }}' }] });
    const result = await builds[0]?.builder.body.decode(defineOptions({ content: string('content') }), {
      buildName: 'file',
      builderType: 'file',
    });
    expect(result?.value).toEqual({ content: '2026<no value>' });
  });

  it('44: literal braces cannot be protected where there is a run pass', async () => {
    const { builds } = await resolutionOf({ builders: N, provisioners: [SL("echo '{{ `{{` }} lit {{ `}}` }}'")] });
    const [build] = builds;
    const body = build?.provisioners[0]?.body;
    if (build === undefined || body === undefined) throw new TypeError('no provisioner');
    const result = await body.decode(shellLocal, scopeOf(build));
    expect(hasErrors(result.diagnostics)).toBe(false);
    const text = result.value?.inline[0] ?? '';
    expect(text).toBe("echo '{{ lit }}'");
    expect(() => body.renderLate(scopeOf(build))(text, { kind: 'map', values: {} })).toThrow(
      'function "lit" not defined',
    );
  });
});

/** Where each vector is checked without Packer. */
const COVERED: Readonly<Record<string, readonly number[]>> = {
  'json-vectors.test.ts': [
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 24, 32, 33, 34, 35, 36, 37, 38, 41, 42,
    44,
  ],
  'json-run-vectors.test.ts': [
    7, 16, 17, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 34, 35, 37, 38, 39, 40, 43, 44,
  ],
};
const ALL = Array.from({ length: 44 }, (_, index) => index + 1);

describe('JSON vectors: all of them', () => {
  it('are checked, and none that is listed is missing from its file', () => {
    expect([...new Set(Object.values(COVERED).flat())].sort((a, b) => a - b)).toEqual(ALL);
    for (const [file, numbers] of Object.entries(COVERED)) {
      const code = readFileSync(join(import.meta.dirname, file), 'utf8');
      const found = [...code.matchAll(/(?:it\(|\{ ?|^ +)(?:id: )?'(\d+)[a-z]?(?::[^']*)?'/gm)].map((match) =>
        Number(match[1]),
      );
      expect(new Set(found), file).toEqual(new Set(numbers));
    }
  });

  it('run beside Packer', () => {
    expect([...new Set(vectorCases.map(({ id }) => Number.parseInt(id, 10)))]).toEqual(ALL);
  });

  it.runIf(hasShared || process.env['NO_CORPUS'] !== '1')('are those of the specification', () => {
    const specification = readFileSync(sharedPath('spec', 'spec-json-template.md'), 'utf8').split('## 11.')[1] ?? '';
    const numbers = [...specification.matchAll(/^\| (\d+) \|/gm)].map((match) => Number(match[1]));
    expect(numbers).toEqual(ALL);
  });
});
