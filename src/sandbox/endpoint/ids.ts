import { randomBytes } from 'node:crypto';
import { Fault } from './wire/fault.js';

/** A new id in EC2's form: the prefix and 17 hexadecimal digits. */
export function newId(prefix: string): string {
  return `${prefix}-0${randomBytes(8).toString('hex')}`;
}

/** The names that error codes give to kinds of ids. */
const NOUNS: ReadonlyMap<string, { readonly noun: string; readonly code: string }> = new Map([
  ['ami', { noun: 'image', code: 'InvalidAMIID' }],
  ['i', { noun: 'instance', code: 'InvalidInstanceID' }],
  ['snap', { noun: 'snapshot', code: 'InvalidSnapshot' }],
  ['vol', { noun: 'volume', code: 'InvalidVolume' }],
  ['sg', { noun: 'security group', code: 'InvalidGroup' }],
  ['subnet', { noun: 'subnet', code: 'InvalidSubnetID' }],
  ['vpc', { noun: 'vpc', code: 'InvalidVpcID' }],
  ['key', { noun: 'key pair', code: 'InvalidKeyPair' }],
  ['eni', { noun: 'networkInterface', code: 'InvalidNetworkInterfaceID' }],
  ['lt', { noun: 'launch template', code: 'InvalidLaunchTemplateId' }],
]);

/** The error for an id that no resource has: NotFound, or Malformed when none could have it. */
export function unknownId(prefix: string, id: string): Fault {
  const { noun, code } = NOUNS.get(prefix) ?? { noun: prefix, code: 'InvalidID' };
  if (new RegExp(`^${prefix}-(?:[0-9a-f]{8}|[0-9a-f]{17})$`).test(id)) {
    return new Fault(`${code}.NotFound`, `The ${noun} ID '${id}' does not exist`);
  }
  // These three have names of their own for it.
  const malformed = new Map([
    ['snap', 'InvalidSnapshotID.Malformed'],
    ['vol', 'InvalidVolumeID.Malformed'],
    ['sg', 'InvalidGroupId.Malformed'],
  ]);
  return new Fault(malformed.get(prefix) ?? `${code}.Malformed`, `Invalid id: "${id}" (expecting "${prefix}-...")`);
}
