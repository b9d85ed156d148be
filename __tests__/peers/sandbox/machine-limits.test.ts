import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { systemAccess } from '../../../src/sandbox/machines/isolated-system.js';
import { createMachineHost } from '../../../src/sandbox/machines/machine-host.js';
import { projectRoot } from '../../support/peers-env.js';
import { inside, type TestSandbox, testSandbox } from '../../support/sandbox-machines.js';

const SANDBOX_CHILD = [
  process.execPath,
  '--import',
  join(projectRoot, '__tests__/support/typescript-hook.mjs'),
  join(projectRoot, '__tests__/support/sandbox-child.ts'),
];
const MIB = 1024 ** 2;
const limits = { processes: 200, memory: 256 * MIB };
/** Starts processes until it is refused, and says how many run then. */
const SWARM = `perl -e 'while (@all < 400) { my $p = fork; defined $p or last; $p or sleep 100; push @all, $p } print scalar @all; kill KILL => @all'`;

describe('a machine with control groups', () => {
  let sandbox: TestSandbox;
  let cgroups: readonly string[];
  beforeAll(async () => {
    sandbox = await testSandbox();
    cgroups = (await sandbox.access.require()).cgroups;
  });
  afterAll(() => sandbox[Symbol.asyncDispose]());
  beforeEach(({ skip }) =>
    skip(cgroups.length === 0, 'control groups cannot be made here, as in a container with version 2'),
  );

  const groupsOf = async (id: string) =>
    (await readFile(join(sandbox.folder, 'store/machines', id, 'groups'), 'utf8')).trim().split('\n');

  it.each(['isolated', 'host'] as const)(
    'survives a fork bomb of its root, as the host does (%s network)',
    async (network) => {
      const machine = await sandbox.start({ limits, network });
      const groups = await groupsOf(machine.id);
      expect(groups).toHaveLength(cgroups.length);
      const pids = groups.find((group) => existsSync(join(group, 'pids.max'))) ?? '';
      await inside(machine, "setsid bash -c 'bomb() { bomb | bomb & }; bomb' </dev/null >/dev/null 2>&1 &");
      const refused = async () => Number(/max (\d+)/.exec(await readFile(join(pids, 'pids.events'), 'utf8'))?.[1]);
      await expect.poll(refused, { timeout: 10_000 }).toBeGreaterThan(0);
      expect(Number(await readFile(join(pids, 'pids.current'), 'utf8'))).toBeLessThanOrEqual(limits.processes);
      execFileSync('true');
      await machine.stop();
      expect(await machine.ended).toBe('stopped');
      expect(groups.filter((group) => existsSync(group))).toEqual([]);
    },
  );

  it('has no more memory than it may have, in processes and in /tmp together', async () => {
    const machine = await sandbox.start({ limits });
    const fill = (size: number) => machine.enter(['perl', '-e', `$x = "x" x (${size * MIB}); print "held"`]);
    expect(await fill(100)).toMatchObject({ status: 0, stdout: 'held' });
    expect(await fill(400)).toMatchObject({ stdout: '' });
    const { status } = await machine.enter(['dd', 'if=/dev/zero', 'of=/tmp/fill', 'bs=1M', 'count=400']);
    expect(status).not.toBe(0);
  });

  it('has no swap beside its memory', async () => {
    const machine = await sandbox.start({ limits });
    const groups = await groupsOf(machine.id);
    // Version 2, and version 1 where the kernel counts swap.
    const swap = ['memory.swap.max', 'memory.memsw.limit_in_bytes'];
    const files = groups.flatMap((group) => swap.map((file) => join(group, file))).filter((file) => existsSync(file));
    const values = await Promise.all(files.map(async (file) => Number(await readFile(file, 'utf8'))));
    expect(values).toEqual(files.map((file) => (file.endsWith('swap.max') ? 0 : limits.memory)));
  });

  it('is as free as before with the limits that it has by default', async () => {
    const machine = await sandbox.start();
    expect(await inside(machine, SWARM)).toBe('400');
  });

  it.each(['clean', 'the next start'])('leaves no control group behind after a crash and %s', async (after) => {
    const store = join(sandbox.folder, 'crashed');
    const [node = '', ...program] = SANDBOX_CHILD;
    const child = spawn(node, [...program, store, '1'], { stdio: ['ignore', 'pipe', 'ignore'] });
    await once(child.stdout, 'data');
    const groups = (await readFile(join(store, 'machines/i-child-0/groups'), 'utf8')).trim().split('\n');
    expect(groups.filter((group) => existsSync(group))).toHaveLength(cgroups.length);
    child.kill('SIGKILL');
    await once(child, 'close');
    const host = createMachineHost(systemAccess(store));
    // The machine ends a moment after its sandbox.
    await expect
      .poll(
        async () => {
          if (after === 'clean') await host.clean({ machines: new Set(), layers: new Set() });
          else await sandbox.start();
          return groups.filter((group) => existsSync(group));
        },
        { timeout: 20_000 },
      )
      .toEqual([]);
    await rm(store, { recursive: true });
  });

  it('starts with many others, none of which takes its control groups away', async () => {
    const machines = await Promise.all(Array.from({ length: 12 }, () => sandbox.start()));
    const groups = (await Promise.all(machines.map(({ id }) => groupsOf(id)))).flat();
    expect(new Set(groups).size).toBe(12 * cgroups.length);
    expect(groups.filter((group) => !existsSync(group))).toEqual([]);
  });
});

it('counts the processes of its users where there are no control groups', async () => {
  await using sandbox = await testSandbox((system) => ({ ...system, cgroups: [] }));
  const machine = await sandbox.start({ limits });
  const made = await sandbox.ssh(machine, [SWARM]);
  expect(Number(made.stdout)).toBeLessThan(limits.processes);
  expect(await inside(machine, SWARM)).toBe('400');
});
