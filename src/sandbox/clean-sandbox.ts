import { rm } from 'node:fs/promises';
import { BuildError } from '../support/errors.js';
import { isAlive } from '../support/process-identity.js';
import { systemAccess } from './machines/isolated-system.js';
import type { Cleaned } from './machines/machine.js';
import { createMachineHost } from './machines/machine-host.js';
import { sandboxFolders } from './sandbox-folders.js';
import { Store } from './state/store.js';

/** Removes everything that a sandbox keeps. Rejects with `SandboxInUse` while another process runs machines in it. */
export async function cleanSandbox(folder: string): Promise<Cleaned> {
  const { state, disks, buckets } = sandboxFolders(folder);
  const store = new Store(state);
  const running = store
    .regions()
    .flatMap((region) => store.region(region).instances.all())
    .find(({ state, host }) => !['stopped', 'terminated'].includes(state) && isAlive(host));
  if (running !== undefined) {
    throw new BuildError(`the sandbox is in use: process ${running.host.split(':', 1)[0]} runs ${running.id}`, {
      code: 'SandboxInUse',
      source: 'user',
      hint: 'End that build or sandbox first.',
    });
  }
  const machines = createMachineHost(systemAccess(disks));
  const found = await machines.probe();
  const none = { machines: [], layers: [] };
  const cleaned = found.possible ? await machines.clean({ machines: new Set(), layers: new Set() }) : none;
  await rm(state, { recursive: true, force: true });
  await rm(buckets, { recursive: true, force: true });
  return cleaned;
}
