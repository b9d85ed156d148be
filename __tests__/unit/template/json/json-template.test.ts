import { describe, expect, it } from 'vitest';
import { resolutionOf, startTime, summaries, templateOf } from '../../../support/json-template.js';

const builder = (name: string, type = 'null') => ({ type, name });
const problemsOf = async (template: object) =>
  summaries((await resolutionOf({ builders: [{ type: 'null' }], ...template })).diagnostics);

describe('what a template says of itself', () => {
  it('description, variable names, folder and source', async () => {
    const template = await templateOf({
      description: 'd',
      variables: { b: '1', a: null },
      builders: [{ type: 'null' }],
    });
    expect(template).toMatchObject({
      language: 'json',
      path: 't.json',
      directory: '/work-dir',
      description: 'd',
      variableNames: ['b', 'a'],
    });
    expect(template.sources.get('t.json')).toContain('"description"');
  });

  it('shows what is sensitive neither in its own text nor in that of a variable file', async () => {
    const template = await templateOf(
      { variables: { a: 'hunter2', b: 'shown' }, 'sensitive-variables': ['a'], builders: [{ type: 'null' }] },
      { '/work-dir/f.json': '{"a": "hunter3 {{", "b": "shown"}' },
    );
    const { diagnostics } = await template.resolve(
      { files: ['f.json'], assignments: [] },
      { env: {}, workingDirectory: '/work-dir', startTime, resolvers: {} },
    );
    const texts = [...template.sources.values()].join('\n');
    expect(summaries(diagnostics)).toEqual([expect.stringContaining("default value for 'a'")]);
    expect([...template.sources.keys()]).toEqual(['t.json', 'f.json']);
    expect(texts).not.toContain('hunter');
    expect(texts).toContain('shown');
  });

  it('with problems of structure nothing is resolved', async () => {
    const { builds, diagnostics } = await resolutionOf({ builders: [{}] });
    expect(builds).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'MissingType' }]);
  });
});

describe('names of builds (spec-json-template 3)', () => {
  it('are rendered until stable, and sorted', async () => {
    const { builds } = await resolutionOf({
      variables: { x: 'X', y: '{{ `{{upper "q"}}` }}' },
      builders: [builder('z'), builder('n-{{user `x`}}', 'file'), { type: 'null' }, builder('{{user `y`}}')],
    });
    expect(builds.map(({ name, displayName }) => [name, displayName])).toEqual([
      ['Q', 'null.Q'],
      ['n-X', 'file.n-X'],
      ['null', 'null'],
      ['z', 'null.z'],
    ]);
  });

  it('cannot use what only components know', async () => {
    const { builds, diagnostics } = await resolutionOf({
      builders: [builder('{{build_name}}'), builder('{{env `A`}}')],
    });
    expect(builds).toEqual([]);
    expect(summaries(diagnostics)).toEqual([
      expect.stringMatching(
        /^BuilderName: Error interpolating builder '\{\{build_name\}\}': .*build_name not available$/,
      ),
      expect.stringMatching(
        /^BuilderName: Error interpolating builder '\{\{env `A`\}\}': .*env vars are not allowed here$/,
      ),
    ]);
  });

  it('that become the same: one is built, with a warning', async () => {
    const { builds, diagnostics } = await resolutionOf({ builders: [builder('a'), builder('{{lower `A`}}')] });
    expect(builds.map(({ name }) => name)).toEqual(['a']);
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'DuplicateBuilderName' }]);
  });
});

describe('targets (spec-json-template 4.1, 4.3, 5.2)', () => {
  it('all problems are collected', async () => {
    expect(
      await problemsOf({
        provisioners: [
          { type: 'shell', only: ['a'] },
          { type: 'shell', only: ['null'], except: ['b'] },
          { type: 'shell', override: { zz: {} } },
          { type: 'shell', except: 'nul' },
        ],
        'post-processors': [{ type: 'manifest', only: ['q'] }, [{ type: 'manifest', only: ['q'], except: ['null'] }]],
        min_packer_version: '99.0',
      }),
    ).toEqual([
      "UnknownBuilderTarget: provisioner 1: 'only' specified builder 'a' not found",
      "OnlyAndExcept: provisioner 2: only one of 'only' or 'except' may be specified",
      "UnknownBuilderTarget: provisioner 3: override 'zz' doesn't exist",
      "UnknownBuilderTarget: provisioner 4: 'except' specified builder 'nul' not found",
      "UnknownBuilderTarget: post-processor 1.1: 'only' specified builder 'q' not found",
      "OnlyAndExcept: post-processor 2.1: only one of 'only' or 'except' may be specified",
      'PackerVersionTooOld: This template requires Packer version 99.0.0 or higher; using 1.16.0',
    ]);
  });

  it('a template without builders', async () => {
    expect(await problemsOf({ builders: [] })).toEqual(['NoBuilders: at least one builder must be defined']);
  });

  it('choose provisioners and post-processors per build', async () => {
    const { builds } = await resolutionOf({
      builders: [builder('a'), builder('b')],
      provisioners: [{ type: 'p1', only: ['a'] }, { type: 'p2', except: ['a'] }, { type: 'p3' }],
      'post-processors': [{ type: 'x', only: ['b'] }, ['y', { type: 'z', name: 'zz', except: ['b'] }], []],
      'error-cleanup-provisioner': { type: 'c', only: ['nope'], override: { nope: {} } },
    });
    const types = builds.map((build) => ({
      provisioners: build.provisioners.map(({ type }) => type),
      post: build.postProcessors.map((sequence) => sequence.map(({ name }) => name)),
      cleanup: build.errorCleanupProvisioner?.type,
    }));
    expect(types).toEqual([
      { provisioners: ['p1', 'p3'], post: [['y', 'zz']], cleanup: 'c' },
      { provisioners: ['p2', 'p3'], post: [['x'], ['y']], cleanup: 'c' },
    ]);
  });
});

describe('a lone name in only and except', () => {
  it('is one name, also with a comma in it', async () => {
    const { builds, diagnostics } = await resolutionOf({
      builders: [builder('a'), builder('b'), builder('a,b')],
      provisioners: [
        { type: 'p1', only: 'a,b' },
        { type: 'p2', except: 'a' },
      ],
    });
    expect(diagnostics).toEqual([]);
    const types = builds.map((build) => [build.name, build.provisioners.map(({ type }) => type)]);
    expect(types).toEqual([
      ['a', []],
      ['a,b', ['p1', 'p2']],
      ['b', ['p2']],
    ]);
  });

  it('that is empty or null names no builder', async () => {
    expect(
      await problemsOf({
        provisioners: [
          { type: 'p', only: '' },
          { type: 'p', except: '' },
          { type: 'p', only: [null] },
        ],
        'post-processors': [{ type: 'q', only: [null] }],
      }),
    ).toEqual([
      "UnknownBuilderTarget: provisioner 1: 'only' specified builder '' not found",
      "UnknownBuilderTarget: provisioner 2: 'except' specified builder '' not found",
      "UnknownBuilderTarget: provisioner 3: 'only' specified builder '' not found",
      "UnknownBuilderTarget: post-processor 1.1: 'only' specified builder '' not found",
    ]);
  });
});

describe('meta keys of provisioners', () => {
  it.each<[unknown, number]>([
    ['2', 2],
    [3, 3],
    [true, 1],
    ['{{user `n`}}', 4],
    [null, 0],
    ['', 0],
  ])('max_retries %j is %d', async (value, retries) => {
    const { builds, diagnostics } = await resolutionOf({
      variables: { n: '4' },
      builders: [{ type: 'null' }],
      provisioners: [{ type: 'shell', max_retries: value }],
    });
    expect(diagnostics).toEqual([]);
    expect(builds[0]?.provisioners[0]?.maxRetries).toBe(retries);
  });

  it('max_retries that no integer of Go can hold is refused', async () => {
    expect(await problemsOf({ provisioners: [{ type: 'shell', max_retries: '9223372036854775808' }] })).toEqual([
      'InvalidMaxRetries: `max_retries` must be a valid integer: strconv.Atoi: parsing "9223372036854775808": value out of range',
    ]);
  });

  it.each(['x', ' ', 1.5, '{{user `nope`}}'])('max_retries %j is refused', async (value) => {
    expect(await problemsOf({ provisioners: [{ type: 'shell', max_retries: value }] })).toEqual([
      expect.stringMatching(
        /^InvalidMaxRetries: `max_retries` must be a valid integer: strconv.Atoi: parsing ".*": invalid syntax$/,
      ),
    ]);
  });

  it('an override that is no object is refused where it is used', async () => {
    expect(await problemsOf({ provisioners: [{ type: 'shell', override: { null: 5 } }] })).toEqual([
      "InvalidOverride: Error decoding config: '' expected a map, got 'float64'",
    ]);
  });

  it('keep_input_artifact tells unset, true and false apart', async () => {
    const { builds } = await resolutionOf({
      builders: [{ type: 'null' }],
      'post-processors': [['a', { type: 'b', keep_input_artifact: true }, { type: 'c', keep_input_artifact: false }]],
    });
    expect(builds[0]?.postProcessors[0]?.map((item) => item.keepInputArtifact)).toEqual([undefined, true, false]);
  });
});

describe('min_packer_version', () => {
  it.each([
    ['', []],
    ['1.16.0', []],
    ['v1.6', []],
    ['1.16.0-beta1', []],
    ['1.16.0+build', []],
    ['1.16.1', ['This template requires Packer version 1.16.1 or higher; using 1.16.0']],
    ['2', ['This template requires Packer version 2.0.0 or higher; using 1.16.0']],
    ['abc', ['min_version is invalid: Malformed version: abc']],
    ['>= 1.0', ['min_version is invalid: Malformed version: >= 1.0']],
  ])('%j', async (version, expected) => {
    const { diagnostics } = await resolutionOf({ builders: [{ type: 'null' }], min_packer_version: version });
    expect(diagnostics.map(({ summary }) => summary)).toEqual(expected);
  });
});
