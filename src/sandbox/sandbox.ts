import { mkdir } from 'node:fs/promises';
import type { Duplex } from 'node:stream';
import type { Clock } from '../contract/clock.js';
import { BuildError, errorMessage } from '../support/errors.js';
import { startEndpoint } from './endpoint/endpoint.js';
import { createImageStore } from './images/layer-store.js';
import { InstanceMachines, type MachineSettings } from './instance-machines.js';
import type { Latency } from './latency.js';
import { systemAccess } from './machines/isolated-system.js';
import { createMachineHost } from './machines/machine-host.js';
import { requireFolder } from './require-folder.js';
import { sandboxFolders } from './sandbox-folders.js';

/** How a sandbox is to be. */
export interface SandboxOptions extends MachineSettings {
  /** Where it keeps everything: state, disks and buckets. Absolute. */
  readonly folder: string;
  /** Folder of the S3 buckets, when it is not the sandbox's own. Absolute. */
  readonly buckets: string | undefined;
  /** Of the endpoint; 0 for any. */
  readonly port: number;
  readonly latency: Latency;
  /** Images that are to exist: their ids, and the public names (with `*`) of what each is. */
  readonly foreignImages?: ReadonlyMap<string, string> | undefined;
  /** `none`: instances are records only, nothing runs. */
  readonly machines: 'isolated' | 'none';
  readonly clock: Clock;
  /** Told what the user should know, each text once. */
  say(text: string): void;
}

/** A running sandbox. */
export interface Sandbox {
  readonly url: string;
  /** A connection to the SSH server of a machine by its address; undefined when it is none of this sandbox. */
  dial(address: string): Duplex | undefined;
  /** Ends the machines, which keep their disks, and then the endpoint. */
  close(): Promise<void>;
}

/**
 * Starts a sandbox. Rejects with `SandboxNotIsolated` where machines cannot be isolated, `SandboxNoSuchFolder`, `SandboxPortNotFree`,
 * and `SandboxStoreFailed` when its folder cannot be made.
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { state, disks, buckets } = sandboxFolders(options.folder);
  await requireFolder('layer', options.layer);
  await requireFolder('S3 directory', options.buckets);
  await makeFolder(options.folder);
  const access = systemAccess(disks);
  const images = createImageStore(access);
  const machines =
    options.machines === 'none' ? undefined : new InstanceMachines(await machineHost(access), images, options);
  const endpoint = await startEndpoint({
    state,
    buckets: options.buckets ?? buckets,
    port: options.port,
    latency: options.latency,
    clock: options.clock,
    machines,
    foreignImages: options.foreignImages,
    removeLayer: (layer) => images.remove(layer),
    say: options.say,
  });
  return {
    url: endpoint.url,
    dial: (address) => machines?.dial(address),
    close: () => endpoint.close(),
  };
}

/** By this user, before root makes its own folder in it. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new BuildError(`the folder of the sandbox cannot be made: ${errorMessage(cause)}`, {
      code: 'SandboxStoreFailed',
      source: 'user',
      hint: 'It lies below $XDG_STATE_HOME, or ~/.local/state: set XDG_STATE_HOME to a folder that you can write to.',
      cause,
    });
  }
}

async function machineHost(access: ReturnType<typeof systemAccess>) {
  const host = createMachineHost(access);
  const found = await host.probe();
  if (found.possible) return host;
  throw new BuildError(`machines cannot be isolated here: ${found.reason}`, {
    code: 'SandboxNotIsolated',
    source: 'user',
    hint: `${found.cure}\nWith -sandbox-machines=none only the cloud is played: nothing is provisioned.`,
  });
}
