import { randomBytes, randomInt } from 'node:crypto';
import { BuildError } from '../support/errors.js';
import { baseImage } from './endpoint/catalogue/base-images.js';
import { REGIONS } from './endpoint/ec2/network/network-plan.js';
import { systemAccess } from './machines/isolated-system.js';
import type { Machine } from './machines/machine.js';
import { createMachineHost } from './machines/machine-host.js';
import { requireFolder } from './require-folder.js';
import type { SandboxOptions } from './sandbox.js';
import { sandboxFolders } from './sandbox-folders.js';
import type { ImageRecord } from './state/records.js';
import { Store } from './state/store.js';

/** A machine to look into an image. */
export interface ImageMachine {
  readonly machine: Machine;
  readonly loginUser: string;
  /** Ends the machine and removes what was written in it. */
  end(): Promise<void>;
}

/** Starts a machine of an image, outside of any endpoint. Rejects with `SandboxNoSuchImage` or `SandboxNoSuchFolder`, and as starting machines does. */
export async function createImageMachine(
  id: string,
  { folder, layer, network, limits }: Pick<SandboxOptions, 'folder' | 'layer' | 'network' | 'limits'>,
): Promise<ImageMachine> {
  await requireFolder('layer', layer);
  const { state, disks } = sandboxFolders(folder);
  const image = imageOf(new Store(state), id);
  const { loginUser, layers } = image;
  if (layers === undefined || image.state !== 'available') {
    throw new BuildError(
      `nothing can be started from ${id} (${image.name}): it is ${layers === undefined ? 'not bootable' : image.state}`,
      {
        code: 'SandboxNoSuchImage',
        source: 'user',
      },
    );
  }
  const host = createMachineHost(systemAccess(disks));
  const machineId = `i-0${randomBytes(8).toString('hex')}`;
  const machine = await host.start({
    id: machineId,
    hostname: id,
    layers,
    extraLayer: layer,
    network,
    limits,
    loginUser,
    authorizedKeys: [],
    service: (connection) => connection.destroy(),
    address: `127.${randomInt(64, 255)}.${randomInt(0, 256)}.${randomInt(1, 255)}`,
  });
  await machine.booted;
  return {
    machine,
    loginUser,
    async end() {
      await machine.stop();
      await host.remove(machineId);
    },
  };
}

function imageOf(store: Store, id: string): ImageRecord {
  // Base images have ids in every region, those among them that nothing was built in.
  for (const region of new Set([...store.regions(), ...REGIONS])) {
    const image = store.region(region).images.get(id) ?? baseImage(region, id);
    if (image !== undefined) return image;
  }
  throw new BuildError(`the sandbox has no image ${id}`, {
    code: 'SandboxNoSuchImage',
    source: 'user',
    hint: 'image-build sandbox images lists those that it has.',
  });
}
