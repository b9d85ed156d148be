import type { Clock } from '../../../contract/clock.js';
import { SETTLE } from '../../../resources/find-settled.js';
import type { Ec2, Filter, Image, Snapshot } from '../ec2.js';
import { isAwsError } from '../errors.js';
import type { AwsPoller } from '../poller.js';
import { retry } from '../retry.js';
import { ofSameBuild } from '../tags.js';

/** What releasing an EC2 resource may use. `ec2` is of the region of the resource. */
export interface ReleaseTools {
  readonly ec2: Ec2;
  readonly poller: AwsPoller;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** When the resource was created (epoch ms): NotFound is not believed for {@link SETTLE} after. */
  readonly createdAt?: number | undefined;
}

/** TerminateInstances and wait until it is terminated (spec-amazon 4.8, 5). Gone already is success. */
export async function releaseInstance(id: string, tools: ReleaseTools): Promise<void> {
  const { ec2, poller, signal } = tools;
  const terminate = () => ec2.terminateInstances({ InstanceIds: [id] }, signal);
  if (await unlessGone(terminate, ['InvalidInstanceID.NotFound'], tools)) {
    await poller.instanceTerminated(id, signal, ec2.region);
  }
}

/** DeleteKeyPair by name; EC2 answers success to one that is gone. */
export async function releaseKeyPair(name: string, { ec2, signal }: ReleaseTools): Promise<void> {
  await ec2.deleteKeyPair({ KeyName: name }, signal);
}

/** DeleteSecurityGroup, 5 tries 5 s apart while something still uses it (spec-amazon 4.8, 8). */
export async function releaseSecurityGroup(id: string, tools: ReleaseTools): Promise<void> {
  const { ec2, clock, signal } = tools;
  const remove = () => ec2.deleteSecurityGroup({ GroupId: id }, signal);
  await retry(
    () => unlessGone(remove, ['InvalidGroup.NotFound', 'InvalidGroupId.NotFound'], tools),
    IN_USE,
    clock,
    signal,
  );
}

/**
 * DeregisterImage, then DeleteSnapshot of the snapshots that were made for it, also of those not yet listed with the image. A
 * protection against being deregistered, which the build may have set already, is taken off first; with a cooldown EC2 still
 * refuses for a day.
 */
export async function releaseImage(id: string, tools: ReleaseTools): Promise<void> {
  const { ec2, signal } = tools;
  const { image, snapshots } = await lookAtImage(id, tools);
  if (image?.DeregistrationProtection?.startsWith('enabled') === true) {
    await ec2.disableImageDeregistrationProtection({ ImageId: id }, signal);
  }
  const deregister = () => ec2.deregisterImage({ ImageId: id }, signal);
  await unlessGone(deregister, ['InvalidAMIID.NotFound', 'InvalidAMIID.Unavailable'], tools);
  const made = snapshots.length > 0 ? snapshots : await lateSnapshots(id, tools);
  await Promise.all(made.map((snapshot) => releaseSnapshot(snapshot, tools)));
}

/** An image that was not known a moment ago may be by now; the snapshots of a young one may not be there yet. */
async function lateSnapshots(id: string, tools: ReleaseTools): Promise<readonly string[]> {
  const { clock, signal, createdAt = 0 } = tools;
  for (;;) {
    const { snapshots } = await lookAtImage(id, tools);
    const left = createdAt + SETTLE - clock.now();
    if (snapshots.length > 0 || left <= 0) return snapshots;
    await clock.sleep(Math.min(2_000, left), signal);
  }
}

/** DeleteVolume. */
export async function releaseVolume(id: string, tools: ReleaseTools): Promise<void> {
  const { ec2, clock, signal } = tools;
  const remove = () => ec2.deleteVolume({ VolumeId: id }, signal);
  await retry(() => unlessGone(remove, ['InvalidVolume.NotFound'], tools), IN_USE, clock, signal);
}

/** DeleteSnapshot. */
export async function releaseSnapshot(id: string, tools: ReleaseTools): Promise<void> {
  const { ec2, clock, signal } = tools;
  const remove = () => ec2.deleteSnapshot({ SnapshotId: id }, signal);
  await retry(() => unlessGone(remove, ['InvalidSnapshot.NotFound'], tools), IN_USE, clock, signal);
}

/** DeleteLaunchTemplate. */
export async function releaseLaunchTemplate(id: string, tools: ReleaseTools): Promise<void> {
  const remove = () => tools.ec2.deleteLaunchTemplate({ LaunchTemplateId: id }, tools.signal);
  await unlessGone(remove, ['InvalidLaunchTemplateId.NotFound', 'InvalidLaunchTemplateId.NotFoundException'], tools);
}

const IN_USE = {
  tries: 5,
  delay: 5_000,
  cap: 5_000,
  retryable: (error: unknown) => isAwsError(error, 'DependencyViolation', 'VolumeInUse', 'InvalidSnapshot.InUse'),
};

/** Makes the call; false when the resource is gone. Right after its creation "not found" is asked again. */
export async function unlessGone(
  call: () => Promise<unknown>,
  notFound: readonly string[],
  { clock, signal, createdAt }: Pick<ReleaseTools, 'clock' | 'signal' | 'createdAt'>,
): Promise<boolean> {
  const settled = (createdAt ?? 0) + SETTLE;
  for (;;) {
    try {
      await call();
      return true;
    } catch (error) {
      if (!isAwsError(error, ...notFound)) throw error;
      if (clock.now() >= settled) return false;
    }
    await clock.sleep(Math.min(2_000, settled - clock.now()), signal);
  }
}

/**
 * An image and the snapshots that were made for it: those whose description says so, since an image that is not ready or
 * already deregistered lists none, and those that it lists, if they carry its ownership tags.
 *
 * Deviation: aws-users-snapshots-stay. A mapping of the template may name a snapshot of the user's (`snapshot_id`), which the
 * image lists, too; Packer deletes it.
 */
async function lookAtImage(
  id: string,
  tools: ReleaseTools,
): Promise<{ readonly image: Image | undefined; readonly snapshots: readonly string[] }> {
  const [image, described] = await Promise.all([
    describeImage(id, tools),
    ownSnapshots({ Name: 'description', Values: madeForImage(id) }, tools),
  ]);
  const known = described.flatMap(({ SnapshotId }) => SnapshotId ?? []);
  const listed = (image?.BlockDeviceMappings ?? []).flatMap(({ Ebs }) => Ebs?.SnapshotId ?? []);
  const doubtful = listed.filter((snapshot) => !known.includes(snapshot));
  if (doubtful.length === 0) return { image, snapshots: known };
  const found = await ownSnapshots({ Name: 'snapshot-id', Values: doubtful }, tools);
  const tagged = found.filter(({ Tags }) => ofSameBuild(Tags, image?.Tags));
  return { image, snapshots: [...known, ...tagged.flatMap(({ SnapshotId }) => SnapshotId ?? [])] };
}

/** Patterns of the descriptions that EC2 gives to the snapshots that it makes for an image. */
export function madeForImage(id: string): string[] {
  return [`Created by CreateImage(*) for ${id}*`, `Copied for DestinationAmi ${id}*`];
}

async function ownSnapshots(filter: Filter, { ec2, signal }: ReleaseTools): Promise<readonly Snapshot[]> {
  return (await ec2.describeSnapshots({ OwnerIds: ['self'], Filters: [filter] }, signal)).Snapshots ?? [];
}

async function describeImage(id: string, { ec2, signal }: ReleaseTools) {
  try {
    return (await ec2.describeImages({ ImageIds: [id] }, signal)).Images?.[0];
  } catch (error) {
    if (isAwsError(error, 'InvalidAMIID.NotFound', 'InvalidAMIID.Unavailable')) return undefined;
    throw error;
  }
}
