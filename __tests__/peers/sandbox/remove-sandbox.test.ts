import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { systemAccess } from '../../../src/sandbox/machines/isolated-system.js';
import { createMachineHost } from '../../../src/sandbox/machines/machine-host.js';
import { removeSandbox } from '../../../src/sandbox/remove-sandbox.js';
import { sandboxFolders } from '../../../src/sandbox/sandbox-folders.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-remove-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const start = () =>
  createMachineHost(systemAccess(sandboxFolders(folder).disks)).start({
    id: 'i-1',
    hostname: 'one',
    layers: [],
    network: 'isolated',
    loginUser: 'ubuntu',
    authorizedKeys: [],
    service: (connection) => connection.end(),
    address: `127.10.${process.pid % 250}.1`,
  });

it('removes a sandbox with the disks of its machines, and finds nothing to remove then', async () => {
  const machine = await start();
  await machine.stop();
  expect(existsSync(sandboxFolders(folder).disks)).toBe(true);
  await removeSandbox(folder);
  expect(existsSync(folder)).toBe(false);
  await removeSandbox(folder);
  expect(existsSync(folder)).toBe(false);
});

it('waits for a machine that is just ending, as after its process was killed', async () => {
  const { disks, state } = sandboxFolders(folder);
  const lock = join(disks, 'machines', 'i-1', 'lock');
  await mkdir(dirname(lock), { recursive: true });
  await mkdir(state);
  const machine = spawn('flock', [lock, 'sh', '-c', 'echo; read _'], { stdio: ['pipe', 'pipe', 'ignore'] });
  await once(machine.stdout, 'data');
  const removed = removeSandbox(folder);
  // What is left alone because it runs has been passed over then.
  await expect.poll(() => existsSync(state), { timeout: 20_000 }).toBe(false);
  machine.stdin.end();
  await removed;
  expect(existsSync(folder)).toBe(false);
});

it('leaves a sandbox alone in which a machine still runs', async () => {
  const machine = await start();
  await expect(removeSandbox(folder)).rejects.toMatchObject({ code: 'SandboxStoreFailed' });
  expect((await machine.enter(['echo', 'here'])).stdout).toBe('here\n');
  await machine.stop();
});
