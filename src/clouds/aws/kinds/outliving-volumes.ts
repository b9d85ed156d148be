import type { Instance } from '../ec2.js';
import { isAwsError } from '../errors.js';
import { ofSameBuild } from '../tags.js';
import { type ReleaseTools, releaseVolume } from './release.js';

/** Journal fact of an instance: devices whose volumes are the user's and stay, joined by commas. */
export const KEEP_DEVICES = 'keepDevices';

/**
 * Releases an instance and then its volumes that AWS does not delete with it, but those of devices that the fact
 * `keepDevices` names (spec-amazon 4.8, 6), and those that were attached to it later: they lack the ownership tags that the
 * launch gave. Without that fact nobody knows whose they are, and they stay.
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

async function outlivingVolumes(id: string, keep: readonly string[], tools: ReleaseTools): Promise<string[]> {
  const { ec2, signal } = tools;
  const instance = await describeInstance(id, tools);
  const outliving = (instance?.BlockDeviceMappings ?? [])
    .filter(({ DeviceName = '', Ebs }) => Ebs?.DeleteOnTermination === false && !keep.includes(DeviceName))
    .flatMap(({ Ebs }) => Ebs?.VolumeId ?? []);
  if (outliving.length === 0) return [];
  const filter = { Name: 'volume-id', Values: outliving };
  const { Volumes = [] } = await ec2.describeVolumes({ Filters: [filter] }, signal);
  return Volumes.filter(({ Tags }) => ofSameBuild(Tags, instance?.Tags)).flatMap(({ VolumeId }) => VolumeId ?? []);
}

async function describeInstance(id: string, { ec2, signal }: ReleaseTools): Promise<Instance | undefined> {
  try {
    const { Reservations = [] } = await ec2.describeInstances({ InstanceIds: [id] }, signal);
    return Reservations.flatMap(({ Instances = [] }) => Instances)[0];
  } catch (error) {
    if (isAwsError(error, 'InvalidInstanceID.NotFound')) return undefined;
    throw error;
  }
}
