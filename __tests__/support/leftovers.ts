import type { MotoProxy } from './moto-proxy/types.js';
import { itemsAt, textAt, type XmlElement } from './moto-proxy/xml.js';

/** One resource of every kind that a build may leave, by id (the key pair by name). */
export interface Leftovers {
  readonly instance: string;
  /** The root volume, which goes with the instance. */
  readonly root: string;
  readonly keyPair: string;
  readonly securityGroup: string;
  readonly volume: string;
  readonly snapshot: string;
  readonly image: string;
  readonly launchTemplate: string;
}

/** The ownership tags of a run. */
export function tagsOfRun(given: Readonly<Record<string, string>> = {}): Record<string, string> {
  const tags = {
    run: '41',
    attempt: '1',
    repository: 'octo/templates',
    build: 'web',
    expires: PAST,
    token: 't',
    ...given,
  };
  return Object.fromEntries(Object.entries(tags).map(([key, value]) => [`image-build:${key}`, value]));
}

/** Expiries that have passed, and that will not pass soon. */
export const PAST = '2020-01-01T00:00:00Z';
export const FUTURE = '2199-01-01T00:00:00Z';

let made = 0;

/** Makes one resource of every kind in the proxy's account, without our engine, and tags them all. */
export async function makeLeftovers(
  moto: MotoProxy,
  region: string,
  tags: Readonly<Record<string, string>>,
): Promise<Leftovers> {
  const ask = (action: string, params: Record<string, string> = {}) => moto.ask(region, action, params);
  made += 1;
  const name = `left-${made}`;
  const launch = { ImageId: 'ami-1e749f67', MinCount: '1', MaxCount: '1', InstanceType: 't2.micro' };
  const instance = idIn(itemsAt(await ask('RunInstances', launch), 'instancesSet')[0], 'instanceId');
  const disks = await ask('DescribeVolumes', {
    'Filter.1.Name': 'attachment.instance-id',
    'Filter.1.Value.1': instance,
  });
  const root = idIn(itemsAt(disks, 'volumeSet')[0], 'volumeId');
  const key = await ask('CreateKeyPair', { KeyName: name });
  const group = await ask('CreateSecurityGroup', { GroupName: name, GroupDescription: 'left' });
  const volume = idIn(await ask('CreateVolume', { Size: '1', AvailabilityZone: `${region}a` }), 'volumeId');
  const snapshot = idIn(await ask('CreateSnapshot', { VolumeId: volume }), 'snapshotId');
  const image = idIn(await ask('CreateImage', { InstanceId: instance, Name: name }), 'imageId');
  // moto shows the tags of a launch template only when they came with it.
  const data = {
    LaunchTemplateName: name,
    'LaunchTemplateData.InstanceType': 't2.micro',
    'TagSpecification.1.ResourceType': 'launch-template',
    ...tagParams(tags, 'TagSpecification.1.'),
  };
  const template = await ask('CreateLaunchTemplate', data);
  const ids = {
    instance,
    root,
    securityGroup: idIn(group, 'groupId'),
    volume,
    snapshot,
    image,
    launchTemplate: textAt(template, 'launchTemplate', 'launchTemplateId'),
  };
  const resources = [...Object.values(ids), idIn(key, 'keyPairId'), ...(await snapshotsOf(moto, region, image))];
  await ask('CreateTags', { ...list('ResourceId', resources), ...tagParams(tags) });
  return { ...ids, keyPair: name };
}

function idIn(element: XmlElement | undefined, name: string): string {
  const id = element === undefined ? '' : textAt(element, name);
  if (id === '') throw new Error(`moto's answer has no ${name}`);
  return id;
}

async function snapshotsOf(moto: MotoProxy, region: string, image: string): Promise<readonly string[]> {
  const { images } = await moto.resources(region);
  return images.find(({ id }) => id === image)?.snapshots ?? [];
}

function list(name: string, values: readonly string[]): Record<string, string> {
  return Object.fromEntries(values.map((value, index) => [`${name}.${index + 1}`, value]));
}

function tagParams(tags: Readonly<Record<string, string>>, prefix = ''): Record<string, string> {
  const pairs = Object.entries(tags).flatMap(([key, value], index) => [
    [`${prefix}Tag.${index + 1}.Key`, key],
    [`${prefix}Tag.${index + 1}.Value`, value],
  ]);
  return Object.fromEntries(pairs);
}
