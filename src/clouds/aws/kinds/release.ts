import type { Clock } from '../../../contract/clock.js';
import type { Ec2, Image } from '../ec2.js';
import { isAwsError } from '../errors.js';
import type { AwsPoller } from '../poller.js';
import { retry } from '../retry.js';

/** What releasing an EC2 resource may use. `ec2` is of the region of the resource. */
export interface ReleaseTools {
  readonly ec2: Ec2;
  readonly poller: AwsPoller;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** When the resource was created (epoch ms): NotFound is not believed for a short while after. */
  readonly createdAt?: number | undefined;
}

/** How long after its creation "not found" may mean "not known yet", in milliseconds. */
const SETTLE = 30_000;

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
 * DeregisterImage, then DeleteSnapshot of its snapshots, also of those not yet listed with the image. A protection against
 * being deregistered, which the build may have set already, is taken off first; with a cooldown EC2 still refuses for a day.
 */
export async function releaseImage(id: string, tools: ReleaseTools): Promise<void> {
  const { ec2, signal } = tools;
  const { image, snapshots: listed } = await lookAtImage(id, tools);
  if (image?.DeregistrationProtection?.startsWith('enabled') === true) {
    await ec2.disableImageDeregistrationProtection({ ImageId: id }, signal);
  }
  const deregister = () => ec2.deregisterImage({ ImageId: id }, signal);
  await unlessGone(deregister, ['InvalidAMIID.NotFound', 'InvalidAMIID.Unavailable'], tools);
  // An image that was not known a moment ago may be by now, with its snapshots.
  const snapshots = listed.length > 0 ? listed : (await lookAtImage(id, tools)).snapshots;
  await Promise.all(snapshots.map((snapshot) => releaseSnapshot(snapshot, tools)));
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
async function unlessGone(
  call: () => Promise<unknown>,
  notFound: readonly string[],
  { clock, signal, createdAt }: ReleaseTools,
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
 * An image and its snapshots: those it lists, and those whose description says that they were made for it, since an image
 * that is not ready or already deregistered lists none.
 */
async function lookAtImage(
  id: string,
  tools: ReleaseTools,
): Promise<{ readonly image: Image | undefined; readonly snapshots: readonly string[] }> {
  const { ec2, signal } = tools;
  const descriptions = [`Created by CreateImage(*) for ${id}*`, `Copied for DestinationAmi ${id}*`];
  const [image, snapshots] = await Promise.all([
    describeImage(id, tools),
    ec2.describeSnapshots({ OwnerIds: ['self'], Filters: [{ Name: 'description', Values: descriptions }] }, signal),
  ]);
  const listed = (image?.BlockDeviceMappings ?? []).map((mapping) => mapping.Ebs?.SnapshotId);
  const described = (snapshots.Snapshots ?? []).map((snapshot) => snapshot.SnapshotId);
  const ids = [...new Set([...listed, ...described])].filter((snapshot) => snapshot !== undefined);
  return { image, snapshots: ids };
}

async function describeImage(id: string, { ec2, signal }: ReleaseTools) {
  try {
    return (await ec2.describeImages({ ImageIds: [id] }, signal)).Images?.[0];
  } catch (error) {
    if (isAwsError(error, 'InvalidAMIID.NotFound', 'InvalidAMIID.Unavailable')) return undefined;
    throw error;
  }
}
