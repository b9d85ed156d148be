import { describe, expect, it } from 'vitest';
import { component as fileBuilder } from '../../src/components/builders/file/index.js';
import { component as nullBuilder } from '../../src/components/builders/null/index.js';
import { component as manifest } from '../../src/components/post-processors/manifest/index.js';
import { component as shellLocalPostProcessor } from '../../src/components/post-processors/shell-local/index.js';
import { component as ansibleLocal } from '../../src/components/provisioners/ansible-local/index.js';
import { component as breakpoint } from '../../src/components/provisioners/breakpoint/index.js';
import { component as file } from '../../src/components/provisioners/file/index.js';
import { component as shell } from '../../src/components/provisioners/shell/index.js';
import { component as shellLocal } from '../../src/components/provisioners/shell-local/index.js';
import { component as sleep } from '../../src/components/provisioners/sleep/index.js';
import type { Artifact } from '../../src/contract/artifact.js';
import type { Provisioner } from '../../src/contract/component.js';
import { FakeClock } from '../support/fake-clock.js';
import { FakeCommunicator } from '../support/fake-communicator.js';
import { fakeArtifact } from '../support/fake-components.js';
import { prepareJson, readyFromJson } from '../support/json-component.js';
import { runContext } from '../support/prepare-component.js';
import { makeWorkspace, type Workspace } from '../support/workspace.js';

const generated = { ID: 'Null', Port: 2741, PackerHTTPAddr: 'ERR_HTTP_ADDR_NOT_IMPLEMENTED_BY_BUILDER' };

/** Runs a provisioner that is given as JSON, on a machine that remembers. */
async function provision(component: Provisioner, options: unknown, workspace: Workspace = makeWorkspace()) {
  const communicator = new FakeCommunicator();
  const context = { ...runContext({ host: workspace.host }), communicator, generated };
  const ready = await readyFromJson(component, options, workspace.host);
  await ready.provision(context);
  return { communicator, lines: context.ui.lines };
}

describe('provisioners given as JSON', () => {
  it('shell: build values in commands, Vars and Path only when it runs (vectors 20, 23)', async () => {
    const { communicator } = await provision(shell, {
      inline: ['echo {{build `ID`}} {{build_name}}'],
      environment_vars: 'B=2,A=1',
      execute_command: 'sudo {{.Vars}}{{ .Path }} {{ .Port }} {{.PackerHTTPAddr}}',
      remote_path: '/tmp/s',
      valid_exit_codes: '0,2',
      start_retry_timeout: '1m',
    });
    expect(communicator.uploads[0]?.content).toBe('#!/bin/sh -e\necho Null n\n');
    expect(communicator.commands[1]).toBe(
      `sudo A='1' B='2' PACKER_BUILDER_TYPE='null' PACKER_BUILD_NAME='n' /tmp/s 2741 ${generated.PackerHTTPAddr}`,
    );
  });

  it('shell-local: a string is a list, functions after build see the placeholder (JSON vectors 35, 37)', async () => {
    const { lines } = await provision(shellLocal, {
      inline: ['echo $A $B', 'echo {{ build `ID` | upper }}'],
      environment_vars: 'A=1,B={{build `ID`}}',
    });
    expect(lines.slice(1)).toEqual(['stdout: 1 Null', 'stdout: Null']);
  });

  it('shell-local: braces cannot be protected in what is rendered again (JSON vector 44)', async () => {
    const failing = provision(shellLocal, { inline: ["echo '{{ `{{` }} lit {{ `}}` }}'"] });
    await expect(failing).rejects.toThrow('function "lit" not defined');
  });

  it('file: build values in paths, but content as it was prepared', async () => {
    const workspace = makeWorkspace();
    workspace.write('f', 'x');
    const options = { source: 'f', destination: '/d/{{build `ID`}}' };
    const { communicator } = await provision(file, options, workspace);
    const text = await provision(file, { content: '{{build `ID`}} {{build_type}}', destination: '/c' });
    expect(communicator.uploads[0]?.destination).toBe('/d/Null');
    expect(text.communicator.uploads[0]?.content).toBe('{{.ID}} null');
  });

  it('sleep: durations as Go writes them', async () => {
    const clock = new FakeClock();
    await provision(sleep, { duration: '1m30s' }, makeWorkspace({ clock }));
    expect(clock.sleeps).toEqual([90_000]);
  });

  it('breakpoint: a bool may be a string', async () => {
    const { lines } = await provision(breakpoint, { disable: 'true', note: '{{build_name}}' });
    expect(lines).toEqual(['say: Breakpoint provisioner with note "n" disabled; continuing...']);
  });

  it('ansible-local: lists and defaults', async () => {
    const workspace = makeWorkspace();
    workspace.write('p.yml', '');
    const { communicator } = await provision(
      ansibleLocal,
      { playbook_files: 'p.yml', extra_arguments: '-v,-b', staging_directory: '/s' },
      workspace,
    );
    expect(communicator.commands.at(-1)).toContain(`-o IdentitiesOnly=yes" -v -b -c local -i /s/packer-provisioner-`);
  });
});

describe('post-processors given as JSON', () => {
  const artifact: Artifact = fakeArtifact('Null', { files: undefined, generatedData: generated });

  it('manifest: keys of custom_data when prepared, values with the data of the artifact (JSON vector 34)', async () => {
    const workspace = makeWorkspace();
    const options = { custom_data: { '{{build_name}}-KEY': '{{build `ID`}}', n: 5, b: true }, strip_time: true };
    const ready = await readyFromJson(manifest, options, workspace.host);
    await ready.process(artifact, runContext({ host: workspace.host }));
    expect(JSON.parse(workspace.read('packer-manifest.json')).builds[0].custom_data).toEqual({
      'n-KEY': 'Null',
      n: '5',
      b: '1',
    });
  });

  it('shell-local: an execute_command that is a string is a command line', async () => {
    const workspace = makeWorkspace();
    workspace.write('s', '');
    const context = runContext({ host: workspace.host });
    const options = { script: 's', execute_command: 'echo {{.ID}} {{.Script}}' };
    const ready = await readyFromJson(shellLocalPostProcessor, options, workspace.host);
    await ready.process(artifact, context);
    expect(context.ui.lines.at(-1)).toBe(`stdout: Null ${workspace.path('s')}`);
  });
});

describe('builders given as JSON', () => {
  it('null: runs without a machine', async () => {
    const { host } = makeWorkspace();
    const ready = await readyFromJson(nullBuilder, { communicator: 'none' }, host, undefined);
    const steps = {
      onError: 'cleanup',
      provision: async () => undefined,
      cleanupProvision: async () => undefined,
    } as const;
    expect(await ready.run({ ...runContext({ host }), ...steps })).toMatchObject({ id: 'Null' });
  });

  it('file: writes its content', async () => {
    const workspace = makeWorkspace();
    const ready = await readyFromJson(
      fileBuilder,
      { target: 'o.txt', content: '{{upper `hi`}} {{.X}}' },
      workspace.host,
    );
    const steps = {
      onError: 'cleanup',
      provision: async () => undefined,
      cleanupProvision: async () => undefined,
    } as const;
    await ready.run({ ...runContext({ host: workspace.host }), ...steps });
    expect(workspace.read('o.txt')).toBe('HI <no value>');
  });
});

describe('problems have places', () => {
  it.each([
    [
      shell,
      '{\n "inline": ["a"],\n "script": "nope"\n}',
      [
        '2: Only a script file or an inline script can be specified, not both.',
        "3: Bad script 'nope': stat nope: no such file or directory",
      ],
    ],
    [
      shellLocal,
      '{\n "inline": ["a"],\n "environment_vars": ["A=1", "B"]\n}',
      ["3: Environment variable not in format 'key=value': B"],
    ],
    [file, '{"source": "nope",\n "destination": "/d"}', ["1: Bad source 'nope': stat nope: no such file or directory"]],
    [
      ansibleLocal,
      '{"playbook_files": ["nope"]}',
      ['1: playbook_files: nope is invalid: stat nope: no such file or directory'],
    ],
    [fileBuilder, '{"target": "t",\n "source": "s", "content": "c"}', ['2: Cannot specify source file AND content']],
  ])('$0.type: $1', async (component, text, problems) => {
    const { host } = makeWorkspace();
    expect((await prepareJson<unknown>(component, text, host)).problems).toEqual(problems);
  });
});
