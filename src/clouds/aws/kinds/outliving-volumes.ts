import { isAwsError } from '../errors.js';
import { type ReleaseTools, releaseVolume } from './release.js';

/** Journal fact of an instance: devices whose volumes are the user's and stay, joined by commas. */
export const KEEP_DEVICES = 'keepDevices';

/**
 * Releases an instance and then its volumes that AWS does not delete with it, but those of devices that the fact
 * `keepDevices` names (spec-amazon 4.8, 6). Without that fact nobody knows whose they are, and they stay.
 */
export async function releaseOutlivingVolumes(
  id: string,
  tools: ReleaseTools,
  facts: Readonly<Record<string, string>> | undefined,
  release: () => Promise<void>,
): Promise<void> {
  const keep = facts?.[KEEP_DEVICES];
  const volumes = keep === undefined ? [] : await outlivingVolumes(id, keep.split(','), tools);
  await release();
  await Promise.all(volumes.map((volume) => releaseVolume(volume, { ...tools, createdAt: undefined })));
}

async function outlivingVolumes(id: string, keep: readonly string[], { ec2, signal }: ReleaseTools): Promise<string[]> {
  try {
    const { Reservations = [] } = await ec2.describeInstances({ InstanceIds: [id] }, signal);
    const mappings = Reservations.flatMap(({ Instances = [] }) => Instances).flatMap(
      (instance) => instance.BlockDeviceMappings ?? [],
    );
    return mappings
      .filter(({ DeviceName = '', Ebs }) => Ebs?.DeleteOnTermination === false && !keep.includes(DeviceName))
      .flatMap(({ Ebs }) => Ebs?.VolumeId ?? []);
  } catch (error) {
    if (isAwsError(error, 'InvalidInstanceID.NotFound')) return [];
    throw error;
  }
}
