import type { StepScope } from '../../../../contract/step.js';
import { errorMessage } from '../../../../support/errors.js';
import { releaseVolume } from '../../kinds/release.js';
import { type AmazonBuild, releaseTools } from '../amazon-build.js';
import type { BlockDevice } from '../block-device-options.js';
import type { BuildInstance } from './launch-instance.js';

/**
 * Undoes the volumes that outlive the build machine: those of the source image that AWS does not delete with it. Volumes that
 * `launch_block_device_mappings` names are the user's and stay, which is said (spec-amazon 4.8, 6). To be deferred before the
 * launch, so that it runs once the machine is terminated.
 */
export function cleanUpVolumes(
  build: AmazonBuild,
  scope: StepScope,
  launchMappings: readonly BlockDevice[],
  launched: () => BuildInstance | undefined,
): void {
  scope.defer(async (_outcome, signal) => {
    const instance = launched();
    if (instance === undefined) return;
    build.ui.say('Cleaning up any extra volumes...');
    const named = new Set(launchMappings.map(({ deviceName }) => deviceName));
    const remaining = await remainingVolumes(build, instance, signal);
    const leftovers = remaining.filter(({ device }) => !named.has(device));
    if (leftovers.length === 0) build.ui.say('No volumes to clean up, skipping');
    for (const { volume } of leftovers) await deleteVolume(build, volume, signal);
    for (const { device, volume } of remaining.filter((one) => named.has(one.device))) {
      build.ui.message(`The volume ${volume} of ${device} stays: its launch mapping lacks delete_on_termination`);
    }
  });
}

interface AttachedVolume {
  readonly device: string;
  readonly volume: string;
}

/** Volumes that the machine was launched with and that are still there. */
async function remainingVolumes(
  build: AmazonBuild,
  instance: BuildInstance,
  signal: AbortSignal,
): Promise<AttachedVolume[]> {
  const devices = (instance.BlockDeviceMappings ?? []).flatMap(({ DeviceName = '', Ebs }) =>
    Ebs?.VolumeId === undefined ? [] : [{ device: DeviceName, volume: Ebs.VolumeId }],
  );
  if (devices.length === 0) return [];
  const filters = [{ Name: 'volume-id', Values: devices.map(({ volume }) => volume) }];
  const { Volumes = [] } = await build.aws.ec2().describeVolumes({ Filters: filters }, signal);
  const available = new Set(Volumes.filter(({ State }) => State === 'available').map(({ VolumeId }) => VolumeId));
  return devices.filter(({ volume }) => available.has(volume));
}

async function deleteVolume(build: AmazonBuild, id: string, signal: AbortSignal): Promise<void> {
  try {
    await releaseVolume(id, releaseTools(build, signal, build.host.clock.now()));
  } catch (error) {
    build.ui.error(`Error deleting volume ${id}: ${errorMessage(error)}`);
  }
}
