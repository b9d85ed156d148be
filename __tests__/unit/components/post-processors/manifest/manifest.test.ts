import { mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { component as manifest } from '../../../../../src/components/post-processors/manifest/index.js';
import type { Artifact } from '../../../../../src/contract/artifact.js';
import { FakeClock } from '../../../../support/fake-clock.js';
import { fakeArtifact } from '../../../../support/fake-components.js';
import { type GivenOptions, readyComponent, runContext } from '../../../../support/prepare-component.js';
import { makeWorkspace, type Workspace } from '../../../../support/workspace.js';

const uuid = '00000000-0000-4000-8000-000000000001';
const start = { clock: new FakeClock({ start: 1_795_643_194_900 }) };

interface Given {
  readonly options?: GivenOptions;
  readonly artifact?: Artifact;
  readonly force?: boolean;
}

async function process(workspace: Workspace, { options = {}, artifact, force = false }: Given) {
  const { host } = workspace;
  const ready = await readyComponent(manifest, options, host);
  const context = runContext({ host, force, buildName: 'f', builderType: 'file' });
  return ready.process(artifact ?? fakeArtifact('File', { files: ['o/f.txt'] }), context);
}

function withFile(): Workspace {
  const workspace = makeWorkspace(start);
  workspace.write('o/f.txt', 'hello\n');
  return workspace;
}

describe('the file', () => {
  it('has its usual name when output is empty, as from an unset variable', async () => {
    const workspace = withFile();
    await process(workspace, { options: { output: '' } });
    expect(workspace.read('packer-manifest.json')).toContain('"name": "o/f.txt"');
  });

  it('is byte for byte what Packer 1.6.6 writes', async () => {
    const workspace = withFile();
    const options = { custom_data: { b: `<&>'"\u2028é\t\u0001\u007f`, a: '{{.ID}}' } };
    await process(workspace, { options });
    // Written down from Debian's packer, ids and times aside.
    expect(workspace.read('packer-manifest.json')).toBe(
      [
        '{',
        '  "builds": [',
        '    {',
        '      "name": "f",',
        '      "builder_type": "file",',
        '      "build_time": 1795643194,',
        '      "files": [',
        '        {',
        '          "name": "o/f.txt",',
        '          "size": 6',
        '        }',
        '      ],',
        '      "artifact_id": "File",',
        `      "packer_run_uuid": "${uuid}",`,
        '      "custom_data": {',
        String.raw`        "a": "\u003cno value\u003e",`,
        `        "b": "\\u003c\\u0026\\u003e'\\"\\u2028é\\t\\u0001\u007f"`,
        '      }',
        '    }',
        '  ],',
        `  "last_run_uuid": "${uuid}"`,
        '}',
      ].join('\n'),
    );
  });

  it('leaves paths and times out when told so (vector 94)', async () => {
    const workspace = withFile();
    await process(workspace, { options: { strip_path: true, strip_time: true, output: 'm.json' } });
    expect(JSON.parse(workspace.read('m.json')).builds).toEqual([
      {
        name: 'f',
        builder_type: 'file',
        files: [{ name: 'f.txt', size: 6 }],
        artifact_id: 'File',
        packer_run_uuid: uuid,
        custom_data: null,
      },
    ]);
  });

  it.each([
    ['null for an artifact without files', fakeArtifact('Null', { files: undefined }), null],
    ['size 0 for a file that is gone', fakeArtifact('x', { files: ['gone'] }), [{ name: 'gone', size: 0 }]],
    ['an empty list', fakeArtifact('x', { files: [] }), []],
  ])('has %s', async (_, artifact, files) => {
    const workspace = withFile();
    await process(workspace, { artifact });
    expect(JSON.parse(workspace.read('packer-manifest.json')).builds[0].files).toEqual(files);
  });

  it('has custom data with build values, and an empty map when one is given', async () => {
    const workspace = withFile();
    const artifact = fakeArtifact('Null', { generatedData: { ID: 'Null' } });
    await process(workspace, { artifact, options: { custom_data: { KEY: '{{.ID}}', n: '5' } } });
    await process(workspace, { artifact, options: { custom_data: {} } });
    const data = JSON.parse(workspace.read('packer-manifest.json')).builds.map(
      (build: { custom_data: unknown }) => build.custom_data,
    );
    expect(data).toEqual([{ KEY: 'Null', n: '5' }, {}]);
  });

  it('is new with mode 0664 less the umask, and keeps the mode it has', async () => {
    const workspace = withFile();
    await process(workspace, {});
    expect(statSync(workspace.path('packer-manifest.json')).mode & 0o700).toBe(0o600);
    workspace.write('old.json', '', 0o600);
    await process(workspace, { options: { output: 'old.json' } });
    expect(statSync(workspace.path('old.json')).mode & 0o777).toBe(0o600);
  });

  it('is replaced whole: no temporary file and no lock stays, links lead on', async () => {
    const workspace = withFile();
    workspace.write('real.json', '');
    symlinkSync('real.json', workspace.path('link.json'));
    await process(workspace, { options: { output: 'link.json' } });
    expect(workspace.read('real.json')).toContain('"artifact_id": "File"');
    expect(readdirSync(workspace.folder).sort()).toEqual(['link.json', 'o', 'real.json']);
  });
});

describe('an existing file', () => {
  const old = { builds: [{ name: 'q', extra: 1, custom_data: { z: 'Z' } }], last_run_uuid: 'earlier' };

  it('is appended to; what Packer does not know is dropped (vector 95)', async () => {
    const workspace = withFile();
    workspace.write('packer-manifest.json', JSON.stringify(old));
    await process(workspace, {});
    const written = JSON.parse(workspace.read('packer-manifest.json'));
    expect(written.builds[0]).toEqual({
      name: 'q',
      builder_type: '',
      files: null,
      artifact_id: '',
      packer_run_uuid: '',
      custom_data: { z: 'Z' },
    });
    expect([written.builds.length, written.last_run_uuid]).toEqual([2, uuid]);
  });

  it('is started anew with -force, but not within one run', async () => {
    const workspace = withFile();
    workspace.write('packer-manifest.json', JSON.stringify(old));
    await process(workspace, { force: true });
    await process(workspace, { force: true });
    const names = JSON.parse(workspace.read('packer-manifest.json')).builds.map(
      (build: { name: string }) => build.name,
    );
    expect(names).toEqual(['f', 'f']);
  });

  it.each(['', 'null', '{}', '{"builds":null,"x":1}', '{"BUILDS":[]}'])('may hold %j', async (content) => {
    const workspace = withFile();
    workspace.write('packer-manifest.json', content);
    await process(workspace, {});
    expect(JSON.parse(workspace.read('packer-manifest.json')).builds).toHaveLength(1);
  });

  it.each(['x', '[]', '{"builds":5}', '{"builds":[{"name":1}]}', '{} more', ' '])(
    'may not hold %j',
    async (content) => {
      const workspace = withFile();
      workspace.write('packer-manifest.json', content);
      await expect(process(workspace, {})).rejects.toThrow('Unable to parse content from packer-manifest.json: ');
      expect(workspace.read('packer-manifest.json')).toBe(content);
    },
  );
});

describe('the lock', () => {
  it('of another process is waited for, then removed', async () => {
    const clock = new FakeClock();
    const workspace = makeWorkspace({ clock });
    workspace.write('packer-manifest.json.lock', '');
    await process(workspace, {});
    expect(clock.sleeps).toEqual([200, 400]);
    expect(readdirSync(workspace.folder)).toEqual(['packer-manifest.json']);
  });

  it('lets builds that end together all be in the file', async () => {
    const workspace = withFile();
    await Promise.all(Array.from({ length: 20 }, () => process(workspace, {})));
    expect(JSON.parse(workspace.read('packer-manifest.json')).builds).toHaveLength(20);
  });
});

it('hands its artifact on, and always keeps it', async () => {
  const artifact = fakeArtifact('File');
  expect(await process(withFile(), { artifact })).toEqual({ artifact, keep: true, forceKeep: true });
});

it.each([
  ['nodir/m.json', 'Unable to write nodir/m.json: open nodir/m.json: no such file or directory'],
  ['dir', 'Unable to open dir for reading: open dir: is a directory'],
])('cannot write %s', async (output, message) => {
  const workspace = withFile();
  mkdirSync(workspace.path('dir'));
  await expect(process(workspace, { options: { output } })).rejects.toThrow(message);
});
