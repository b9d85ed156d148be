import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { systemAccess } from '../../../src/sandbox/machines/isolated-system.js';
import { createMachineHost } from '../../../src/sandbox/machines/machine-host.js';
import { projectRoot } from '../../support/peers-env.js';

const child = [
  process.execPath,
  '--import',
  join(projectRoot, '__tests__/support/typescript-hook.mjs'),
  join(projectRoot, '__tests__/support/sandbox-child.ts'),
];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-crash-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a sandbox that is killed with SIGKILL', () => {
  it('takes its machines, their mounts and namespaces with it, as root', async () => {
    const sandbox = spawn(child[0] ?? '', [...child.slice(1), join(folder, 'store'), '20']);
    const { pids, seen } = await report(sandbox);
    expect(pids).toHaveLength(20);
    expect(seen).toMatch(/^0\nserved/);
    const namespaces = await namespacesOf(pids);
    expect(namespaces.size).toBe(20);
    sandbox.kill('SIGKILL');
    await expect.poll(alive(pids), { timeout: 60_000 }).toEqual([]);
    await expect.poll(() => remains(namespaces), { timeout: 60_000 }).toEqual([]);
  });

  it('leaves disks, which clean removes but for those that are still known', async () => {
    const store = join(folder, 'store');
    const sandbox = spawn(child[0] ?? '', [...child.slice(1), store, '2']);
    const { pids } = await report(sandbox);
    const host = createMachineHost(systemAccess(store));
    const none = { machines: new Set<string>(), layers: new Set<string>() };
    expect(await host.clean(none)).toEqual({ machines: [], layers: [] });
    sandbox.kill('SIGKILL');
    await expect.poll(alive(pids), { timeout: 60_000 }).toEqual([]);
    expect(await host.clean({ ...none, machines: new Set(['i-child-1']) })).toEqual({
      machines: ['i-child-0'],
      layers: [],
    });
    expect(await host.list()).toEqual(['i-child-1']);
    await host.remove('i-child-1');
    expect(await host.list()).toEqual([]);
  });

  it('takes its machines with it through sudo, as a user of no other power', async () => {
    // The user and his right to use sudo are in a mount namespace of their own: the system knows neither.
    const account = join(folder, 'account');
    await cp('/etc/passwd', account);
    await writeFile(account, `${await readFile('/etc/passwd', 'utf8')}sandboxer:x:47110:47110::/nonexistent:/bin/sh\n`);
    const rule = join(folder, 'sudoers');
    await writeFile(rule, 'root ALL=(ALL:ALL) ALL\nsandboxer ALL=(ALL) NOPASSWD:ALL\n', { mode: 0o440 });
    const shadow = join(folder, 'shadow');
    await writeFile(shadow, 'root:*:19000::::::\nsandboxer:*:19000::::::\n', { mode: 0o600 });
    const binds = `mount --bind ${account} /etc/passwd; mount --bind ${rule} /etc/sudoers; mount --bind ${shadow} /etc/shadow`;
    const become = `${binds}; exec setpriv --reuid 47110 --regid 47110 --clear-groups --inh-caps -all "$@"`;
    execFileSync('chmod', ['755', folder]);
    execFileSync('install', ['-d', '-o', '47110', join(folder, 'state')]);
    const argv = [
      '--mount',
      '--propagation',
      'private',
      'bash',
      '-c',
      become,
      'become',
      ...child,
      join(folder, 'state/store'),
      '3',
    ];
    const sandbox = spawn('unshare', argv);
    const { pids, seen, port, isolation } = await report(sandbox);
    expect(isolation).toMatchObject({ possible: true, privilege: 'sudo' });
    expect({ seen: seen.slice(0, 8), port }).toEqual({ seen: '0\nserved', port: 22 });
    const namespaces = await namespacesOf(pids);
    sandbox.kill('SIGKILL');
    await expect.poll(alive(pids), { timeout: 60_000 }).toEqual([]);
    await expect.poll(() => remains(namespaces), { timeout: 60_000 }).toEqual([]);
  });
});

interface Report {
  readonly pids: readonly number[];
  readonly seen: string;
  readonly port: number;
  readonly isolation: unknown;
}

/** What the child printed when its machines ran. */
async function report(sandbox: ChildProcess): Promise<Report> {
  onTestFinished(() => void sandbox.kill('SIGKILL'));
  let errors = '';
  sandbox.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  if (sandbox.stdout === null) throw new Error('a piped process has pipes');
  const lines = createInterface({ input: sandbox.stdout });
  const line = await Promise.race([
    once(lines, 'line').then(([text]) => String(text)),
    once(sandbox, 'exit').then(() => Promise.reject(new Error(errors))),
  ]);
  return JSON.parse(line);
}

function alive(pids: readonly number[]): () => number[] {
  return () =>
    pids.filter((pid) => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    });
}

/** The mount namespaces of the machines: with the last process in one its mounts are gone too. */
async function namespacesOf(pids: readonly number[]): Promise<Set<string>> {
  return new Set(await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/ns/mnt`))));
}

/** What is left of machines on the host: processes inside or outside of them, and mounts. */
async function remains(namespaces: ReadonlySet<string>): Promise<string[]> {
  const found: string[] = [];
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const command = await readFile(`/proc/${pid}/cmdline`, 'latin1').catch(() => '');
    const inside = namespaces.has(await readlink(`/proc/${pid}/ns/mnt`).catch(() => ''));
    if (inside || command.includes(folder)) found.push(command);
  }
  const mounts = (await readFile('/proc/mounts', 'utf8')).split('\n').filter((line) => line.includes(folder));
  return [...found, ...mounts];
}
