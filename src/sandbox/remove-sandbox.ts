import { rm } from 'node:fs/promises';
import { exists } from '../support/file-exists.js';
import { cleanSandbox } from './clean-sandbox.js';
import { systemAccess } from './machines/isolated-system.js';
import { createMachineHost } from './machines/machine-host.js';
import { sandboxFolders } from './sandbox-folders.js';

/**
 * Removes the folder of a sandbox with all that is in it, root's disks too; one that is not there is fine. Rejects with `SandboxInUse` while
 * another process runs machines in it.
 */
export async function removeSandbox(folder: string): Promise<void> {
  if (!(await exists(folder))) return;
  await cleanSandbox(folder);
  const machines = createMachineHost(systemAccess(sandboxFolders(folder).disks));
  // Where machines cannot be isolated nothing of root's was made.
  if ((await machines.probe()).possible) {
    // Those of a process that was killed take a moment to end.
    for (const id of await machines.list()) await machines.remove(id);
    await machines.removeStore();
  }
  await rm(folder, { recursive: true, force: true });
}
