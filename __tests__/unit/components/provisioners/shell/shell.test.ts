import { describe, expect, it } from 'vitest';
import { component as shell } from '../../../../../src/components/provisioners/shell/index.js';
import { DISCONNECTED_STATUS } from '../../../../../src/support/exit-status.js';
import type { FakeClock } from '../../../../support/fake-clock.js';
import { FakeCommunicator, type Reply } from '../../../../support/fake-communicator.js';
import {
  type GivenOptions,
  prepareComponent,
  readyComponent,
  runContext,
} from '../../../../support/prepare-component.js';
import { makeWorkspace, type Workspace } from '../../../../support/workspace.js';

const vars = "PACKER_BUILDER_TYPE='null' PACKER_BUILD_NAME='n' ";
const path = { remote_path: '/tmp/s.sh' };

async function provision(
  workspace: Workspace,
  options: GivenOptions,
  reply?: (operation: string) => Reply | undefined,
  generated: Readonly<Record<string, unknown>> = {},
) {
  const communicator = new FakeCommunicator(reply);
  const context = { ...runContext({ host: workspace.host }), communicator, generated };
  const ready = await readyComponent(shell, options, workspace.host);
  const error = await ready.provision(context).then(
    () => undefined,
    (cause: unknown) => cause,
  );
  return { communicator, error, lines: context.ui.lines };
}

function exits(status: number): (operation: string) => Reply | undefined {
  return (operation) => (operation.includes('chmod +x') ? status : undefined);
}

describe('what the machine sees', () => {
  it('is an upload and four commands, the last a bare rm (vector 19)', async () => {
    const { communicator, error } = await provision(makeWorkspace(), { inline: ['echo hi'] });
    const [upload, ...commands] = communicator.seen;
    const remote = upload?.slice('upload '.length) ?? '';
    expect(error).toBeUndefined();
    expect(remote).toMatch(/^\/tmp\/script_\d{1,4}\.sh$/);
    expect(commands).toEqual([
      `run chmod 0755 ${remote}`,
      `run chmod +x ${remote}; ${vars} ${remote}`,
      `run rm -f ${remote}`,
      'run rm -f ',
    ]);
  });

  it('is the same path for all scripts, and one bare rm (vector 31)', async () => {
    const workspace = makeWorkspace();
    workspace.write('s1', 'one\n');
    workspace.write('s2', 'two\n');
    const { communicator } = await provision(workspace, { scripts: ['s1', 's2'], ...path });
    const each = [
      'upload /tmp/s.sh',
      'run chmod 0755 /tmp/s.sh',
      `run chmod +x /tmp/s.sh; ${vars} /tmp/s.sh`,
      'run rm -f /tmp/s.sh',
    ];
    expect(communicator.seen).toEqual([...each, ...each, 'run rm -f ']);
  });

  it('has the variables in a file when asked to (vector 21)', async () => {
    const options = { inline: ['x'], use_env_var_file: true, environment_vars: ["A=b'c"], ...path };
    const { communicator } = await provision(makeWorkspace(), options);
    const [upload, ...rest] = communicator.seen;
    const file = upload?.slice('upload '.length) ?? '';
    expect(file).toMatch(/^\/tmp\/varfile_\d{1,4}\.sh$/);
    expect(communicator.uploads[0]?.content).toBe(
      `export A='b'"'"'c'\nexport PACKER_BUILDER_TYPE='null'\nexport PACKER_BUILD_NAME='n'\n`,
    );
    expect(rest).toEqual([
      `run chmod 0600 ${file}`,
      'upload /tmp/s.sh',
      'run chmod 0755 /tmp/s.sh',
      `run chmod +x /tmp/s.sh; . ${file} && /tmp/s.sh`,
      'run rm -f /tmp/s.sh',
      `run rm -f ${file}`,
    ]);
  });

  it('joins folder and file as they are (vector 22)', async () => {
    const options = { inline: ['x'], remote_folder: '/tmp/', remote_file: 'foo.sh' };
    const { communicator } = await provision(makeWorkspace(), options);
    expect(communicator.seen[0]).toBe('upload /tmp//foo.sh');
  });

  it('is the execute_command with the data of the build (vector 23)', async () => {
    const options = {
      inline: ['x'],
      execute_command: 'sudo {{.Vars}}{{.Path}} {{.ID}} {{ .Port }} {{.Host}}',
      ...path,
    };
    const { communicator } = await provision(makeWorkspace(), options, undefined, { ID: 'Null', Port: 2741 });
    expect(communicator.commands[1]).toBe(`sudo ${vars}/tmp/s.sh Null 2741 <no value>`);
  });

  it('has no rm with skip_clean (vector 25)', async () => {
    const { communicator, error } = await provision(
      makeWorkspace(),
      { inline: ['exit 2'], skip_clean: true, valid_exit_codes: [0, 2], ...path },
      exits(2),
    );
    expect(error).toBeUndefined();
    expect(communicator.seen).toHaveLength(3);
  });
});

describe('what is uploaded', () => {
  it.each([
    ['a shebang and the commands', { inline: ['a', 'b'] }, '#!/bin/sh -e\na\nb\n'],
    ['only the shebang of the commands (vector 34)', { inline: ['#!/bin/bash', 'x'] }, '#!/bin/bash\nx\n'],
    [
      'both when inline_shebang is given (vector 35)',
      { inline: ['#!/bin/bash', 'x'], inline_shebang: '/bin/sh -x' },
      '#!/bin/sh -x\n#!/bin/bash\nx\n',
    ],
    [
      'commands with the data of the build',
      { inline: ['echo {{.ID}} {{.Host}}'] },
      '#!/bin/sh -e\necho i-1 <no value>\n',
    ],
    ['a script with Unix line ends (vector 32)', { script: 'dos' }, 'x\ny\n'],
    ['a binary as it is (vector 33)', { script: 'dos', binary: true }, 'x\r\ny'],
  ])('is %s', async (_, options, content) => {
    const workspace = makeWorkspace();
    workspace.write('dos', 'x\r\ny');
    const { communicator } = await provision(workspace, options, undefined, { ID: 'i-1' });
    expect(communicator.uploads[0]).toMatchObject({ content, mode: undefined });
  });

  it('leaves no temporary file behind, whether it works or not', async () => {
    const workspace = makeWorkspace();
    const { lines } = await provision(workspace, { inline: ['x'] });
    await provision(workspace, { inline: ['x'] }, exits(1));
    expect(lines[0]).toMatch(/^say: Provisioning with shell script: \/.*\/packer-shell\d+$/);
    expect(workspace.temporaryFiles()).toEqual([]);
  });
});

describe('what is shown', () => {
  it('is the output of the script, not of chmod and rm', async () => {
    const workspace = makeWorkspace();
    workspace.write('s', 'x');
    const { lines } = await provision(workspace, { script: 's' }, (operation) =>
      operation.includes('chmod +x') ? { stdout: 'a\rb\n  x  \n\nlast', stderr: 'oops\n' } : { stdout: 'hidden\n' },
    );
    expect(lines).toEqual([
      'say: Provisioning with shell script: s',
      'stdout: b',
      'stdout:   x',
      'stdout: ',
      'stderr: oops',
      'stdout: last',
    ]);
  });
});

describe('exit statuses', () => {
  it('fails for one that is not allowed, and removes nothing (vector 24)', async () => {
    const { communicator, error } = await provision(
      makeWorkspace(),
      { inline: ['exit 3'], valid_exit_codes: [0, 2] },
      exits(3),
    );
    expect(error).toMatchObject({
      code: 'ScriptFailed',
      message: 'Script exited with non-zero exit status: 3. Allowed exit codes are: [0 2]',
    });
    expect(communicator.commands).toHaveLength(2);
  });

  it.each([[{}], [{ valid_exit_codes: [0, DISCONNECTED_STATUS] }]])(
    'fails for a lost connection with %j (vectors 26, 27)',
    async (options) => {
      const { error } = await provision(
        makeWorkspace(),
        { inline: ['reboot'], ...options },
        exits(DISCONNECTED_STATUS),
      );
      expect(error).toMatchObject({
        code: 'ScriptDisconnected',
        message: expect.stringMatching(/^Script disconnected unexpectedly/),
      });
    },
  );

  it('expects a lost connection when told so, and retries removing until the machine is back (vector 29)', async () => {
    const workspace = makeWorkspace();
    let refusals = 3;
    const { communicator, error } = await provision(
      workspace,
      { inline: ['reboot'], expect_disconnect: true, ...path },
      (operation) => {
        if (operation.includes('chmod +x')) return DISCONNECTED_STATUS;
        if (operation.startsWith('run rm') && refusals-- > 0) return new Error('connection refused');
        return undefined;
      },
    );
    expect(error).toBeUndefined();
    expect(communicator.commands.filter((one) => one === 'rm -f /tmp/s.sh')).toHaveLength(4);
    // as: the workspace's clock is the fake one of the test host.
    expect((workspace.host.clock as FakeClock).sleeps).toEqual([2_000, 2_000, 2_000]);
  });
});

describe('starting a script', () => {
  it('is tried again with the upload until start_retry_timeout is over (vector 37)', async () => {
    const { communicator, error } = await provision(
      makeWorkspace(),
      { inline: ['x'], start_retry_timeout: 3_000, ...path },
      (operation) => (operation.startsWith('upload') ? new Error('scp: /x: No such file or directory') : undefined),
    );
    expect(error).toMatchObject({
      code: 'ScriptNotUploaded',
      message: 'Error uploading script: scp: /x: No such file or directory',
    });
    expect(communicator.seen).toEqual(['upload /tmp/s.sh', 'upload /tmp/s.sh', 'upload /tmp/s.sh']);
  });

  it('fails when the script cannot be removed in time', async () => {
    const { error } = await provision(
      makeWorkspace(),
      { inline: ['x'], start_retry_timeout: 1_000, ...path },
      (operation) => (operation.startsWith('run rm') ? 1 : undefined),
    );
    expect(error).toMatchObject({ message: 'Error removing temporary script at /tmp/s.sh!' });
  });

  it('pauses after the last script', async () => {
    const workspace = makeWorkspace();
    const { lines } = await provision(workspace, { inline: ['x'], pause_after: 1_500 });
    expect(lines.at(-1)).toBe('say: Pausing 1.5s after this provisioner...');
    expect((workspace.host.clock as FakeClock).sleeps).toEqual([1_500]);
  });
});

describe('options', () => {
  it.each([
    [{}, [': Either a script file or inline script must be specified.']],
    [
      { inline: ['a'], script: 'nope', scripts: ['x'], environment_vars: ['A', 'B=', '=b'] },
      [
        'scripts: Only one of script or scripts can be specified.',
        'inline: Only a script file or an inline script can be specified, not both.',
        "script: Bad script 'nope': stat nope: no such file or directory",
        "environment_vars.0: Environment variable not in format 'key=value': A",
        "environment_vars.2: Environment variable not in format 'key=value': =b",
      ],
    ],
    [{ scripts: [''] }, ["scripts.0: Bad script '': stat : no such file or directory"]],
    [{ scripts: ['there', 'nope'] }, ["scripts.1: Bad script 'nope': stat nope: no such file or directory"]],
    [{ inline: [], script: 'there' }, []],
  ])('%j gives %j', async (options, errors) => {
    const workspace = makeWorkspace();
    workspace.write('there', 'x');
    expect((await prepareComponent(shell, options, workspace.host)).errors).toEqual(errors);
  });
});
