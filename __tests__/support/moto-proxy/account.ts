import { itemsAt, textAt, type XmlElement } from './xml.js';

/** An image as moto lists it. */
export interface OwnedImage {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly state: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly snapshots: readonly string[];
}

/** What an account owns in one region: the oracle for "nothing is left behind". */
export interface AccountResources {
  /** Ids of instances that are not terminated. */
  readonly instances: readonly string[];
  /** Names. */
  readonly keyPairs: readonly string[];
  /** Ids, without the `default` groups. */
  readonly securityGroups: readonly string[];
  readonly images: readonly OwnedImage[];
  /** Ids, without those that moto makes for its catalogue of public images. */
  readonly snapshots: readonly string[];
  readonly volumes: readonly string[];
  readonly launchTemplates: readonly string[];
}

/** Asks moto one EC2 query and returns the parsed answer. */
export type AskEc2 = (action: string, params?: Record<string, string>) => Promise<XmlElement>;

/** Lists what the account owns. Each call is one plain Describe, so the answer does not depend on any SDK. */
export async function listResources(ask: AskEc2, account: string): Promise<AccountResources> {
  const [instances, keys, groups, images, snapshots, volumes, templates] = await Promise.all([
    ask('DescribeInstances'),
    ask('DescribeKeyPairs'),
    ask('DescribeSecurityGroups'),
    ask('DescribeImages', { 'Owner.1': 'self' }),
    ask('DescribeSnapshots', { 'Owner.1': 'self' }),
    ask('DescribeVolumes'),
    ask('DescribeLaunchTemplates'),
  ]);
  const alive = itemsAt(instances, 'reservationSet')
    .flatMap((reservation) => itemsAt(reservation, 'instancesSet'))
    .filter((instance) => textAt(instance, 'instanceState', 'name') !== 'terminated');
  return {
    instances: alive.map((instance) => textAt(instance, 'instanceId')),
    keyPairs: itemsAt(keys, 'keySet').map((key) => textAt(key, 'keyName')),
    securityGroups: itemsAt(groups, 'securityGroupInfo')
      .filter((group) => textAt(group, 'groupName') !== 'default')
      .map((group) => textAt(group, 'groupId')),
    images: itemsAt(images, 'imagesSet').map(readImage),
    snapshots: itemsAt(snapshots, 'snapshotSet')
      .filter((snapshot) => textAt(snapshot, 'ownerId') === account)
      .map((snapshot) => textAt(snapshot, 'snapshotId')),
    volumes: itemsAt(volumes, 'volumeSet').map((volume) => textAt(volume, 'volumeId')),
    launchTemplates: itemsAt(templates, 'launchTemplates').map((template) => textAt(template, 'launchTemplateId')),
  };
}

/** What `after` has and `before` had not, as `kind id` lines: empty when nothing was left behind. */
export function leftovers(before: AccountResources, after: AccountResources): string[] {
  const kinds = ['instances', 'keyPairs', 'securityGroups', 'snapshots', 'volumes', 'launchTemplates'] as const;
  const plain = kinds.flatMap((kind) =>
    after[kind].filter((id) => !before[kind].includes(id)).map((id) => `${kind} ${id}`),
  );
  const known = before.images.map((image) => image.id);
  const images = after.images.filter((image) => !known.includes(image.id)).map((image) => `images ${image.id}`);
  return [...plain, ...images];
}

/** The tags of a `tagSet`. */
export function readTags(element: XmlElement): Record<string, string> {
  return Object.fromEntries(itemsAt(element, 'tagSet').map((tag) => [textAt(tag, 'key'), textAt(tag, 'value')]));
}

function readImage(image: XmlElement): OwnedImage {
  return {
    id: textAt(image, 'imageId'),
    name: textAt(image, 'name'),
    description: textAt(image, 'description'),
    state: textAt(image, 'imageState'),
    tags: readTags(image),
    snapshots: itemsAt(image, 'blockDeviceMapping')
      .map((mapping) => textAt(mapping, 'ebs', 'snapshotId'))
      .filter((id) => id !== ''),
  };
}
