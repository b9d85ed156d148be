import { createHash } from 'node:crypto';
import type { InstanceRecord } from '../../state/records.js';
import { dnsNames } from '../ec2/instances/instance-view.js';
import type { MetadataWorld } from './metadata.js';

/** A file, or a folder of them. Bytes are what somebody else chose, and need not be text. */
export type MetadataNode = string | Uint8Array | ReadonlyMap<string, MetadataNode>;

/** What a machine finds below `/latest/`. */
export function metadataTree(instance: InstanceRecord, world: MetadataWorld): MetadataNode {
  return folder({
    'meta-data': metaData(instance, world),
    ...(instance.userData === undefined ? {} : { 'user-data': Buffer.from(instance.userData, 'base64') }),
    dynamic: folder({ 'instance-identity': folder({ document: identityDocument(instance, world) }) }),
  });
}

function metaData(instance: InstanceRecord, world: MetadataWorld): MetadataNode {
  const names = dnsNames(instance, world.region);
  const { publicAddress, publicKey, keyName, profile, tags } = instance;
  return folder({
    'ami-id': instance.image,
    'ami-launch-index': String(instance.launchIndex),
    'ami-manifest-path': '(unknown)',
    'block-device-mapping': folder({ ami: instance.rootDevice, root: instance.rootDevice }),
    hostname: names.private,
    ...(profile === undefined ? {} : { iam: iam(profile, world) }),
    'instance-action': 'none',
    'instance-id': instance.id,
    'instance-life-cycle': instance.spotRequest === undefined ? 'on-demand' : 'spot',
    'instance-type': instance.type,
    'local-hostname': names.private,
    'local-ipv4': instance.privateAddress,
    mac: MAC,
    network: folder({ interfaces: folder({ macs: folder({ [MAC]: networkInterface(instance, world) }) }) }),
    placement: folder({
      'availability-zone': instance.zone,
      'availability-zone-id': instance.zone,
      region: world.region,
    }),
    profile: 'default-hvm',
    ...(publicAddress === undefined ? {} : { 'public-hostname': names.public, 'public-ipv4': publicAddress }),
    ...(publicKey === undefined ? {} : { 'public-keys': publicKeys(publicKey, keyName ?? '') }),
    'reservation-id': instance.reservation,
    'security-groups': instance.groups.join('\n'),
    services: folder({ domain: 'amazonaws.com', partition: 'aws' }),
    ...(instance.metadataTags
      ? { tags: folder({ instance: new Map(tags.map(({ Key, Value }) => [Key, Value])) }) }
      : {}),
  });
}

function publicKeys(publicKey: string, name: string): MetadataNode {
  return folder({ [`0=${name}`]: folder({ 'openssh-key': `${publicKey} ${name}` }) });
}

const MAC = '02:00:00:00:00:01';

function networkInterface(instance: InstanceRecord, { account }: MetadataWorld): MetadataNode {
  return folder({
    'device-number': '0',
    'interface-id': instance.interfaceId,
    'local-ipv4s': instance.privateAddress,
    mac: MAC,
    'owner-id': account,
    ...(instance.publicAddress === undefined ? {} : { 'public-ipv4s': instance.publicAddress }),
    'security-group-ids': instance.groups.join('\n'),
    'subnet-id': instance.subnet,
    'vpc-id': instance.vpc,
  });
}

function iam(profile: string, { account, clock }: MetadataWorld): MetadataNode {
  const name = profile.split('/').at(-1) ?? profile;
  const now = clock.now();
  const updated = new Date(now).toISOString();
  const credentials = {
    Code: 'Success',
    LastUpdated: updated,
    Type: 'AWS-HMAC',
    AccessKeyId: 'ASIASANDBOXINSTANCE0',
    SecretAccessKey: createHash('sha256').update(name).digest('base64'),
    Token: createHash('sha512').update(name).digest('base64'),
    Expiration: new Date(now + 6 * 3_600_000).toISOString(),
  };
  const info = {
    Code: 'Success',
    LastUpdated: updated,
    InstanceProfileArn: `arn:aws:iam::${account}:instance-profile/${name}`,
    InstanceProfileId: 'AIPA00000000000SANDBOX',
  };
  return folder({
    info: JSON.stringify(info, null, 2),
    'security-credentials': folder({ [name]: JSON.stringify(credentials, null, 2) }),
  });
}

function identityDocument(instance: InstanceRecord, { account, region }: MetadataWorld): string {
  const document = {
    accountId: account,
    architecture: instance.architecture,
    availabilityZone: instance.zone,
    billingProducts: null,
    imageId: instance.image,
    instanceId: instance.id,
    instanceType: instance.type,
    pendingTime: new Date(instance.created).toISOString().replace(/\.\d+/, ''),
    privateIp: instance.privateAddress,
    region,
    version: '2017-09-30',
  };
  return JSON.stringify(document, null, 2);
}

function folder(entries: Readonly<Record<string, MetadataNode>>): ReadonlyMap<string, MetadataNode> {
  return new Map(Object.entries(entries));
}
