import { describe, expect, it } from 'vitest';
import { noneCommunicator } from '../../../../../src/components/communicators/none/communicator.js';
import { component as shellLocal } from '../../../../../src/components/provisioners/shell-local/index.js';
import type { Host } from '../../../../../src/contract/host.js';
import {
  type GivenOptions,
  prepareComponent,
  readyComponent,
  runContext,
} from '../../../../support/prepare-component.js';
import { makeWorkspace, type Workspace } from '../../../../support/workspace.js';

async function provision(
  workspace: Workspace,
  options: GivenOptions,
  generated: Readonly<Record<string, unknown>> = {},
) {
  const ready = await readyComponent(shellLocal, options, workspace.host);
  const context = { ...runContext({ host: workspace.host }), communicator: noneCommunicator, generated };
  const error = await ready.provision(context).then(
    () => undefined,
    (cause: unknown) => cause,
  );
  return { error, lines: context.ui.lines, output: context.ui.lines.slice(1) };
}

describe('running', () => {
  it('runs commands in the working directory, with the environment of the host and the run', async () => {
    const workspace = makeWorkspace({ env: { PATH: process.env['PATH'], HOME: '/h' } });
    const { error, lines } = await provision(workspace, {
      inline: ['pwd', 'echo "$HOME $PACKER_BUILD_NAME $PACKER_BUILDER_TYPE $PACKER_RUN_UUID"', 'echo e >&2'],
    });
    expect(error).toBeUndefined();
    expect(lines[0]).toMatch(/^say: Running local shell script: .*\/packer-shell\d+$/);
    expect(lines).toContain(`stdout: ${workspace.folder}`);
    expect(lines).toContain('stdout: /h n null 00000000-0000-4000-8000-000000000001');
    expect(lines).toContain('stderr: e');
  });

  it('shows variables to the child as they are (vector 71)', async () => {
    const value = 'a b "c" $HOME it\'s';
    const { output } = await provision(makeWorkspace(), {
      inline: ['printf "%s|%s\\n" "$X" "$Y"'],
      environment_vars: [`X=${value}`, 'Y=list'],
      env: { Y: 'map' },
    });
    expect(output).toEqual([`stdout: ${value}|map`]);
  });

  it('fills build values in commands and variables in, but not in env', async () => {
    const { output } = await provision(
      makeWorkspace(),
      { inline: ['echo {{.ID}} $A $B'], environment_vars: ['A={{.ID}}-a'], env: { B: '{{.ID}}' } },
      { ID: 'Null' },
    );
    expect(output).toEqual(['stdout: Null Null-a {{.ID}}']);
  });

  it('runs command as inline with one item', async () => {
    expect((await provision(makeWorkspace(), { command: 'echo once' })).output).toEqual(['stdout: once']);
  });

  it('gives Script and Command to execute_command (vector 67)', async () => {
    const workspace = makeWorkspace();
    workspace.write('s', '');
    const { lines } = await provision(
      workspace,
      {
        script: 's',
        execute_command: ['sh', '-c', 'echo "V=[{{.Vars}}] S=[{{.Script}}] C=[{{.Command}}] {{.ID}}"'],
        env_var_format: '%s:%s;',
      },
      { ID: 'Null' },
    );
    expect(lines).toEqual([
      'say: Running local shell script: s',
      `stdout: V=[PACKER_BUILDER_TYPE:null;PACKER_BUILD_NAME:n;] S=[${workspace.path('s')}] C=[${workspace.path('s')}] Null`,
    ]);
  });

  it.each([
    ['.foo', /\.foo$/],
    ['foo', /\.foo$/],
    ['', /packer-shell\d+$/],
  ])('names inline scripts with tempfile_extension %j, mode 0700 (vector 68)', async (extension, name) => {
    const { output } = await provision(makeWorkspace(), {
      inline: ['stat -c "%a %n" "$0"'],
      tempfile_extension: extension,
    });
    expect(output[0]).toMatch(/^stdout: 700 /);
    expect(output[0]).toMatch(name);
  });

  it.each([
    ['the default', {}, '#!/bin/sh -e'],
    ['the default for an empty one', { inline_shebang: '' }, '#!/bin/sh -e'],
    ['its own', { inline_shebang: '/bin/sh -u' }, '#!/bin/sh -u'],
  ])('begins inline scripts with %s shebang', async (_, options, first) => {
    const { output } = await provision(makeWorkspace(), { inline: ['head -n 1 "$0"'], ...options });
    expect(output).toEqual([`stdout: ${first}`]);
  });

  it('runs scripts in order and stops at the first that fails', async () => {
    const workspace = makeWorkspace();
    for (const [name, text] of [
      ['a', 'echo a'],
      ['b', 'exit 4'],
      ['c', 'echo c'],
    ] as const) {
      workspace.write(name, `#!/bin/sh\n${text}\n`, 0o755);
    }
    const { error, lines } = await provision(workspace, { scripts: ['a', 'b', 'c'] });
    expect(error).toMatchObject({ code: 'ScriptFailed', message: expect.stringContaining('status: 4. ') });
    expect(lines).toEqual(['say: Running local shell script: a', 'stdout: a', 'say: Running local shell script: b']);
  });

  it('exits with 126 when a script may not be executed (vector 70)', async () => {
    const workspace = makeWorkspace();
    workspace.write('s', 'echo x', 0o644);
    expect((await provision(workspace, { script: 's' })).error).toMatchObject({
      message: 'Script exited with non-zero exit status: 126. Allowed exit codes are: [0]',
    });
  });

  it('names the script when the command cannot be started', async () => {
    const workspace = makeWorkspace();
    workspace.write('s', '');
    const { error } = await provision(workspace, { script: 's', execute_command: ['/nonexistent', '{{.Script}}'] });
    expect(error).toMatchObject({
      code: 'ScriptNotStarted',
      message: `Error executing script: ${workspace.path('s')}\n\nPlease see output above for more information.`,
    });
  });

  it('ends the script and removes its file when the build is cancelled', async () => {
    const workspace = makeWorkspace();
    const cancel = new AbortController();
    const ready = await readyComponent(shellLocal, { inline: ['sleep 60'] }, workspace.host);
    const context = { ...runContext({ host: workspace.host, signal: cancel.signal }), communicator: noneCommunicator };
    const work = ready.provision({ ...context, generated: {} });
    cancel.abort(new Error('stopped'));
    await expect(work).rejects.toThrow('stopped');
    expect(workspace.temporaryFiles()).toEqual([]);
  });

  it('leaves no temporary file behind', async () => {
    const workspace = makeWorkspace();
    await provision(workspace, { inline: ['true'] });
    await provision(workspace, { inline: ['false'] });
    expect(workspace.temporaryFiles()).toEqual([]);
  });

  it.each([
    ['linux', ['windows'], ['say: Skipping shell-local due to runtime OS']],
    ['linux', ['darwin', 'linux'], ['stdout: ran']],
    ['sunos', ['solaris'], ['stdout: ran']],
  ] as const)('on %s with only_on %j says %j (vector 69)', async (platform, systems, lines) => {
    const workspace = makeWorkspace({ platform });
    workspace.write('s', '#!/bin/sh\necho ran\n', 0o755);
    const result = await provision(workspace, { script: 's', only_on: systems });
    expect(result.lines.filter((line) => !line.startsWith('say: Running'))).toEqual(lines);
  });
});

describe('on Windows', () => {
  it('calls a .cmd file without a shebang through cmd', async () => {
    const argvs: (readonly string[])[] = [];
    const exec: Host['exec'] = async ({ argv }) => {
      argvs.push(argv);
      return 0;
    };
    await provision(makeWorkspace({ platform: 'win32', exec }), { inline: ['dir'], environment_vars: ['A=b'] });
    expect(argvs[0]?.slice(0, 5)).toEqual([
      'cmd',
      '/V',
      '/C',
      'set A=b && set PACKER_BUILDER_TYPE=null && set PACKER_BUILD_NAME=n && ',
      'call',
    ]);
    expect(argvs[0]?.[5]).toMatch(/packer-shell\d+\.cmd$/);
  });
});

describe('options', () => {
  const consolidate =
    'You may only specify one of the following options: Command, Inline, Script or Scripts. Please consolidate these options in your config.';
  it.each([
    [{}, [': Command, Inline, Script and Scripts options cannot all be empty.']],
    [{ inline: ['a'], command: 'b' }, [`inline: ${consolidate}`]],
    [{ inline: ['a'], scripts: ['there'] }, [`scripts: ${consolidate}`]],
    [{ script: 'nope' }, ["script: Bad script 'nope': stat nope: no such file or directory"]],
    [{ inline: ['a'], only_on: ['linux', 'foo'] }, ["only_on.1: Invalid OS specified in only_on: 'foo'"]],
    [
      { inline: ['a'], environment_vars: ['A'] },
      ["environment_vars.0: Environment variable not in format 'key=value': A"],
    ],
    [
      { inline: ['a'], use_linux_pathing: true },
      [
        'use_linux_pathing: Packer is unable to use the Command and Inline features with the Windows Linux Subsystem. Please use the Script or Scripts options instead',
      ],
    ],
  ])('%j gives %j', async (options, errors) => {
    const workspace = makeWorkspace();
    workspace.write('there', '');
    expect((await prepareComponent(shellLocal, options, workspace.host)).errors).toEqual(errors);
  });

  it('refuses use_linux_pathing where paths have no drive', async () => {
    const workspace = makeWorkspace();
    workspace.write('s', '');
    const { errors } = await prepareComponent(shellLocal, { script: 's', use_linux_pathing: true }, workspace.host);
    expect(errors).toEqual([
      `use_linux_pathing: There was an error splitting your absolute path; expected to find a drive following the format ':/' but did not: absolute path: ${workspace.path('s')}`,
    ]);
  });
});
