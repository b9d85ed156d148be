import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { ConsoleLog } from '../../../../src/sandbox/machines/console-log.js';
import { type Launch, startFirstProcess } from '../../../../src/sandbox/machines/first-process.js';
import type { Privileged } from '../../../../src/sandbox/machines/privileged.js';
import { storePaths } from '../../../../src/sandbox/store-paths.js';

const launch: Launch = {
  paths: storePaths('/store'),
  freshKeyring: ['fresh'],
  limited: ['limited'],
  id: 'i-1',
  hostname: 'ip-1',
  layers: ['a', 'b'],
  userNamespace: true,
  network: 'isolated',
  nesting: 'nested',
  bounding: '-all',
  privateAddress: '172.31.0.10',
  files: new Map([['init', 'echo']]),
};

/** Starts a stand-in for the launcher, a program of Node: `tell` reports as the first process does. */
async function start(program: string, privilege: Privileged['privilege'] = 'root', beside = async () => {}) {
  const started: string[][] = [];
  const console = new ConsoleLog();
  const code = `const tell = (report) => console.log('\\x1e' + report);\n${program}`;
  const privileged: Privileged = {
    privilege,
    spawn: (argv) => {
      started.push([...argv]);
      return spawn(process.execPath, ['-e', code], { stdio: 'pipe' });
    },
    run: async (script, args = []) => {
      started.push([script, ...args]);
      process.kill(Number(args[0]), 'SIGKILL');
      return { status: 0, stdout: '', stderr: '' };
    },
    must: () => Promise.reject(new Error('not used')),
  };
  return { started, console, process: await startFirstProcess(privileged, launch, console, beside) };
}

/** Runs, then answers every order with what it was. */
const ECHO = `tell('processes ' + process.pid + ' 6'); tell('running');
require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
  if (line === 'freeze') tell('frozen');
  if (line === 'boot') { console.log('printed'); tell('booted'); }
  if (line === 'stop') process.exit(64);
});`;

describe('startFirstProcess', () => {
  it('gives the stage what it needs, in namespaces of its own', async () => {
    const { started, process } = await start(ECHO);
    process.order('stop');
    expect(started[0]?.join(' ')).toBe(
      'fresh setpriv --pdeathsig KILL bash --norc /store/launch /store/machines/i-1  limited unshare --mount --propagation private --pid --fork ' +
        '--kill-child=KILL --uts --ipc --cgroup --net -- bash --norc /store/stage /store/machines/i-1 ip-1 a:b userns isolated nested -all 172.31.0.10',
    );
  });

  it('has its parent watch this process through sudo', async () => {
    const { started, process: first } = await start(ECHO, 'sudo');
    first.order('stop');
    expect(started[0]).toContain(String(process.pid));
  });

  it('knows the processes, and how the first one ended', async () => {
    const { process } = await start(ECHO);
    expect(process.processes.launcher).toBe(6);
    process.order('stop');
    expect(await process.exited).toBe(64);
  });

  it('takes reports for themselves, however late somebody asks, and leaves the console to the rest', async () => {
    const { process, console } = await start(ECHO);
    process.order('boot');
    await process.reported('booted');
    await process.reported('booted');
    expect(console.text()).toBe('printed\n');
    process.order('stop');
  });

  it('waits for every freeze anew', async () => {
    const { process } = await start(ECHO);
    for (const _ of [1, 2]) {
      const frozen = process.reported('frozen');
      process.order('freeze');
      await frozen;
    }
    const never = process.reported('frozen');
    process.order('stop');
    await expect(never).rejects.toThrow('ended with status 64');
  });

  it('takes a report after a line that was not finished', async () => {
    const { console, process } = await start(`process.stdout.write('progress...'); ${ECHO}`);
    expect(console.text()).toBe('progress...\n');
    process.order('stop');
  });

  it('fails with what was printed when it ends before it runs', async () => {
    await expect(start(`console.error('mount: no'); process.exit(32);`)).rejects.toMatchObject({
      code: 'SandboxMachineFailed',
      message: 'the machine did not start: mount: no',
    });
    await expect(start('')).rejects.toThrow('it ended without a word');
  });

  it('kills it when what was to be done beside fails', async () => {
    const fail = () => Promise.reject(new Error('no port'));
    await expect(start(ECHO, 'root', fail)).rejects.toThrow('no port');
  });

  it('kills the first process, not its parent', async () => {
    const { started, process } = await start(ECHO);
    await process.kill();
    expect(started[1]).toEqual(['kill -KILL "$1"', String(process.processes.init)]);
    expect(await process.exited).toBe(137);
  });
});
