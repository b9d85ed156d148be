import { describe, expect, it } from 'vitest';
import type { PrepareContext } from '../../../src/contract/component.js';
import { BuildError } from '../../../src/support/errors.js';
import {
  broken,
  fakeBuilder,
  fakePostProcessor,
  fakeProvisioner,
  placeOf,
  processed,
  ready,
} from '../../support/fake-components.js';
import { planFakes } from '../../support/fake-run.js';

const good = fakeBuilder(async () => undefined, ['SourceAMI']);
const shell = fakeProvisioner(async () => undefined);
const bad = fakeProvisioner({ prepare: (_, body) => broken(`bad option in line ${body.range.start.line}`, body) });
const manifest = fakePostProcessor(async (artifact) => processed(artifact, true, true));
const badReport = fakePostProcessor({ prepare: (_, body) => broken('bad report', body) });
const builders = { null: good, file: good, 'amazon-ebs': good };

const names = (builds: readonly { readonly label: { readonly name: string } }[]) => builds.map((one) => one.label.name);

describe('selection', () => {
  const builds = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];

  it.each([
    [[], [], ['a', 'b', 'c']],
    [['b'], [], ['b']],
    [['c', 'a', 'zz'], [], ['a', 'c']],
    [[], ['b'], ['a', 'c']],
    [['a', 'b'], ['b'], ['a']],
    [['a*'], [], []],
  ])('only %j except %j leaves %j', async (only, except, left) => {
    expect(names((await planFakes({ builds, builders, only, except })).builds)).toEqual(left);
  });

  it('that leaves nothing is the error "No builds to run", which names the builds there are (vector 43)', async () => {
    const { diagnostics } = await planFakes({ builds, builders, only: ['zz'] });
    expect(diagnostics).toEqual([
      expect.objectContaining({
        severity: 'error',
        summary: 'No builds to run',
        hint: expect.stringContaining('a, b, c'),
      }),
    ]);
  });
});

describe('unknown types', () => {
  it('are reported at the type, each kind, with what exists and what was meant; all of them', async () => {
    const { diagnostics, builds } = await planFakes({
      builds: [
        {
          name: 'x',
          builder: 'amazon-eb',
          provisioners: ['shel', 'constructor'],
          cleanup: 'sh',
          postProcessors: [['manifes']],
        },
      ],
      builders,
      provisioners: { shell },
      postProcessors: { manifest },
    });
    expect(builds).toEqual([]);
    expect(diagnostics.map(({ summary, hint, range }) => [summary, hint, range])).toEqual([
      ['Unknown builder "amazon-eb"', 'Did you mean "amazon-ebs"?', placeOf(1)],
      ['Unknown provisioner "shel"', 'Did you mean "shell"?', placeOf(10)],
      ['Unknown provisioner "constructor"', undefined, placeOf(11)],
      ['Unknown provisioner "sh"', undefined, placeOf(20)],
      ['Unknown post-processor "manifes"', 'Did you mean "manifest"?', placeOf(30)],
    ]);
    expect(diagnostics[0]).toMatchObject({
      code: 'UnknownBuilder',
      detail: 'Known builders: amazon-ebs, file, null',
      build: 'x',
    });
  });

  it('do not keep the other components of the build from being looked at', async () => {
    const { diagnostics } = await planFakes({
      builds: [{ name: 'x', provisioners: ['nope', 'bad'] }],
      builders,
      provisioners: { bad },
    });
    expect(diagnostics.map((one) => one.summary)).toEqual(['Unknown provisioner "nope"', 'bad option in line 11']);
  });
});

describe('preparing', () => {
  it('collects the problems of all components of all builds', async () => {
    const { diagnostics, builds, unprepared } = await planFakes({
      builds: [
        {
          name: 'a',
          builder: 'broken',
          provisioners: ['bad', 'shell', 'bad'],
          cleanup: 'bad',
          postProcessors: [['badReport']],
        },
        { name: 'b' },
      ],
      builders: { ...builders, broken: fakeBuilder({ prepare: (_, body) => broken('bad builder', body) }) },
      provisioners: { bad, shell },
      postProcessors: { badReport },
    });
    expect(diagnostics.map((one) => one.summary)).toEqual([
      'bad builder',
      'bad option in line 10',
      'bad option in line 12',
      'bad option in line 20',
      'bad report',
    ]);
    expect(names(unprepared)).toEqual(['a']);
    expect(names(builds)).toEqual(['b']);
  });

  it('says a problem that several builds share once, for no build in particular', async () => {
    const { diagnostics, unprepared } = await planFakes({
      builds: [
        { name: 'a', provisioners: ['bad'] },
        { name: 'b', provisioners: ['bad'] },
      ],
      builders,
      provisioners: { bad },
    });
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).not.toHaveProperty('build');
    expect(unprepared.map((one) => one.diagnostics.map((problem) => problem.build))).toEqual([['a'], ['b']]);
  });

  it('runs a build that has warnings only', async () => {
    const warning = { severity: 'warning', code: 'W', summary: 'old option' } as const;
    const { diagnostics, builds } = await planFakes({
      builds: [{ name: 'a', builder: 'warned' }],
      builders: {
        warned: fakeBuilder({ prepare: () => ({ ...ready({ run: async () => undefined }), diagnostics: [warning] }) }),
      },
    });
    expect(diagnostics).toEqual([{ ...warning, build: 'a' }]);
    expect(names(builds)).toEqual(['a']);
  });

  it('makes a diagnostic of what a component throws', async () => {
    const { diagnostics } = await planFakes({
      builds: [{ name: 'a', provisioners: ['throwing'] }],
      builders,
      provisioners: {
        throwing: fakeProvisioner({
          prepare: () => {
            throw new BuildError('no such script', { code: 'NoScript', source: 'user', hint: 'Check the path.' });
          },
        }),
      },
    });
    expect(diagnostics).toEqual([
      {
        severity: 'error',
        code: 'NoScript',
        summary: 'no such script',
        hint: 'Check the path.',
        range: placeOf(10),
        build: 'a',
      },
    ]);
  });

  it('tells builders no build keys, and the others the common ones with those of the builder', async () => {
    const seen = new Map<string, PrepareContext['generatedKeys']>();
    const note = (kind: string, { generatedKeys }: PrepareContext) => void seen.set(kind, generatedKeys);
    await planFakes({
      builds: [{ name: 'a', builder: 'curious', provisioners: ['curious'], postProcessors: [['curious']] }],
      builders: {
        curious: fakeBuilder(
          {
            prepare: (context) => {
              note('builder', context);
              return ready({ run: async () => undefined });
            },
          },
          ['SourceAMI'],
        ),
      },
      provisioners: {
        curious: fakeProvisioner({
          prepare: (context) => {
            note('provisioner', context);
            return ready({ provision: async () => undefined });
          },
        }),
      },
      postProcessors: {
        curious: fakePostProcessor({
          prepare: (context) => {
            note('post-processor', context);
            return ready({ process: async (artifact) => processed(artifact, true, true) });
          },
        }),
      },
    });
    expect(seen.get('builder')).toBeUndefined();
    expect([...(seen.get('provisioner') ?? [])]).toEqual([
      ...['ID', 'Host', 'Port', 'User', 'Password', 'ConnType', 'PackerRunUUID', 'PackerHTTPIP', 'PackerHTTPPort'],
      ...['PackerHTTPAddr', 'SSHPublicKey', 'SSHPrivateKey', 'WinRMPassword', 'SourceAMI'],
    ]);
    expect(seen.get('post-processor')).toEqual(seen.get('provisioner'));
  });
});

it('labels count the builds that can run, since colours follow them', async () => {
  const { builds } = await planFakes({
    builds: [{ name: 'a', builder: 'nope' }, { name: 'b', displayName: 'null.b' }, { name: 'c' }],
    builders,
  });
  expect(builds.map((build) => build.label)).toEqual([
    { name: 'b', displayName: 'null.b', builderType: 'null', index: 0 },
    { name: 'c', displayName: 'c', builderType: 'null', index: 1 },
  ]);
});
