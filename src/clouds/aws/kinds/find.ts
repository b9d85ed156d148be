import type { Ec2, Filter, Image } from '../ec2.js';
import { imageTagsOnCreate, tagsOnCreate } from '../run/amazon-build.js';
import { OWNERSHIP_PREFIX } from '../tags.js';

/** What is known of a resource whose create call was not answered. */
export interface Lost {
  /** The token of its journal entry: its tag `image-build:token`, for instances the client token too. */
  readonly token: string;
  readonly name?: string | undefined;
  /** Id of the machine or image that a lost image is made of, where there are no tags. */
  readonly source?: string | undefined;
}

/** Names that this program makes up, which nobody else's resource can have. */
const GENERATED_NAME = /^packer_[0-9a-f-]{36}$/i;

/** The id of the instance that a lost RunInstances made. China takes no tags with the call: there the client token finds it. */
export async function findInstance({ token }: Lost, ec2: Ec2, signal: AbortSignal): Promise<string | undefined> {
  const filter = tagsOnCreate(ec2.region) ? tokenTag(token) : { Name: 'client-token', Values: [token] };
  const { Reservations = [] } = await ec2.describeInstances({ Filters: [filter] }, signal);
  const instances = Reservations.flatMap((reservation) => reservation.Instances ?? []);
  return instances.find(({ State }) => State?.Name !== 'terminated')?.InstanceId;
}

/**
 * The name of the key pair that a lost CreateKeyPair made. A key pair of the same name without our token is somebody else's;
 * where there are no tags only a generated name is believed.
 */
export async function findKeyPair(
  { token, name = '' }: Lost,
  ec2: Ec2,
  signal: AbortSignal,
): Promise<string | undefined> {
  const filter = ownFilter('key-name', { token, name }, ec2);
  if (filter === undefined) return undefined;
  return (await ec2.describeKeyPairs({ Filters: [filter] }, signal)).KeyPairs?.[0]?.KeyName;
}

/** The id of the group that a lost CreateSecurityGroup made. */
export async function findSecurityGroup(lost: Lost, ec2: Ec2, signal: AbortSignal): Promise<string | undefined> {
  const filter = ownFilter('group-name', lost, ec2);
  if (filter === undefined) return undefined;
  return (await ec2.describeSecurityGroups({ Filters: [filter] }, signal)).SecurityGroups?.[0]?.GroupId;
}

/**
 * The id of the image that a lost CreateImage or CopyImage made. China and GovCloud take no tags with the call: there it is the
 * own image of that name that was made of the build's own machine or image. One of the same name alone may be another job's.
 */
export async function findImage(lost: Lost, ec2: Ec2, signal: AbortSignal): Promise<string | undefined> {
  const { token, name, source } = lost;
  if (imageTagsOnCreate(ec2.region)) {
    return (await ownImages(tokenTag(token), ec2, signal))[0]?.ImageId ?? imageOfSnapshot(tokenTag(token), ec2, signal);
  }
  if (name === undefined || source === undefined) return undefined;
  const images = await ownImages({ Name: 'name', Values: [name] }, ec2, signal);
  const image = images.find((one) => one.SourceInstanceId === source || one.SourceImageId === source);
  const described = [
    `Created by CreateImage(${source}) for *`,
    `Copied for DestinationAmi * from SourceAmi ${source} *`,
  ];
  return image?.ImageId ?? imageOfSnapshot({ Name: 'description', Values: described }, ec2, signal);
}

async function ownImages(filter: Filter, ec2: Ec2, signal: AbortSignal): Promise<readonly Image[]> {
  return (await ec2.describeImages({ Owners: ['self'], Filters: [filter] }, signal)).Images ?? [];
}

/** The id of an image that somebody else deregistered (a build with `force`): its snapshots stay, and their description names it. */
async function imageOfSnapshot(filter: Filter, ec2: Ec2, signal: AbortSignal): Promise<string | undefined> {
  const { Snapshots = [] } = await ec2.describeSnapshots({ OwnerIds: ['self'], Filters: [filter] }, signal);
  const names = Snapshots.map(({ Description }) => /\b(?:for|DestinationAmi) (ami-\w+)/.exec(Description ?? '')?.[1]);
  return names.find((name) => name !== undefined);
}

/** The id of the volume that a lost CreateVolume made. */
export async function findVolume({ token }: Lost, ec2: Ec2, signal: AbortSignal): Promise<string | undefined> {
  return (await ec2.describeVolumes({ Filters: [tokenTag(token)] }, signal)).Volumes?.[0]?.VolumeId;
}

/** The id of the snapshot that a lost CreateSnapshot made. */
export async function findSnapshot({ token }: Lost, ec2: Ec2, signal: AbortSignal): Promise<string | undefined> {
  const query = { OwnerIds: ['self'], Filters: [tokenTag(token)] };
  return (await ec2.describeSnapshots(query, signal)).Snapshots?.[0]?.SnapshotId;
}

/** The id of the launch template that a lost CreateLaunchTemplate made. */
export async function findLaunchTemplate({ token }: Lost, ec2: Ec2, signal: AbortSignal): Promise<string | undefined> {
  const { LaunchTemplates = [] } = await ec2.describeLaunchTemplates({ Filters: [tokenTag(token)] }, signal);
  return LaunchTemplates[0]?.LaunchTemplateId;
}

function ownFilter(nameFilter: string, { token, name = '' }: Lost, ec2: Ec2) {
  if (tagsOnCreate(ec2.region)) return tokenTag(token);
  return GENERATED_NAME.test(name) ? { Name: nameFilter, Values: [name] } : undefined;
}

function tokenTag(token: string) {
  return { Name: `tag:${OWNERSHIP_PREFIX}token`, Values: [token] };
}
