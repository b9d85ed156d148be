import type { Ec2 } from '../ec2.js';
import type { AmiConfig } from './ami-options.js';

/** One call to make: what it changes, and its request without the id. */
export interface AttributeRequest<R> {
  readonly what: string;
  readonly request: R;
}

type ImageRequest = Omit<Parameters<Ec2['modifyImageAttribute']>[0], 'ImageId'>;
type SnapshotRequest = Omit<Parameters<Ec2['modifySnapshotAttribute']>[0], 'SnapshotId'>;

/** The ModifyImageAttribute calls of an image; `description` is rendered. */
export function imageAttributes(options: AmiConfig, description: string): readonly AttributeRequest<ImageRequest>[] {
  const { amiGroups, amiUsers, amiOrgArns, amiOuArns, amiProductCodes, imdsSupport } = options;
  const requests: (AttributeRequest<ImageRequest> | false)[] = [
    description !== '' && { what: 'description', request: { Description: { Value: description } } },
    amiGroups.length > 0 && {
      what: 'groups',
      // as: the only group that AWS knows is `all`; others are AWS's to refuse.
      request: {
        UserGroups: [...amiGroups],
        LaunchPermission: { Add: amiGroups.map((name) => ({ Group: name as 'all' })) },
      },
    },
    amiUsers.length > 0 && {
      what: 'users',
      request: { UserIds: [...amiUsers], LaunchPermission: { Add: amiUsers.map((UserId) => ({ UserId })) } },
    },
    amiOrgArns.length > 0 && {
      what: 'org arns',
      request: {
        OrganizationArns: [...amiOrgArns],
        LaunchPermission: { Add: amiOrgArns.map((OrganizationArn) => ({ OrganizationArn })) },
      },
    },
    amiOuArns.length > 0 && {
      what: 'ou arns',
      request: {
        OrganizationalUnitArns: [...amiOuArns],
        LaunchPermission: { Add: amiOuArns.map((OrganizationalUnitArn) => ({ OrganizationalUnitArn })) },
      },
    },
    amiProductCodes.length > 0 && { what: 'product codes', request: { ProductCodes: [...amiProductCodes] } },
    imdsSupport !== '' && { what: 'imds support', request: { ImdsSupport: { Value: imdsSupport } } },
  ];
  return requests.filter((request) => request !== false);
}

/** The ModifySnapshotAttribute calls of every snapshot. */
export function snapshotAttributes(options: AmiConfig): readonly AttributeRequest<SnapshotRequest>[] {
  const { snapshotGroups, snapshotUsers } = options;
  const requests: (AttributeRequest<SnapshotRequest> | false)[] = [
    snapshotGroups.length > 0 && {
      what: 'groups',
      request: {
        GroupNames: [...snapshotGroups],
        // as: the only group that AWS knows is `all`; others are AWS's to refuse.
        CreateVolumePermission: { Add: snapshotGroups.map((name) => ({ Group: name as 'all' })) },
      },
    },
    snapshotUsers.length > 0 && {
      what: 'users',
      request: {
        UserIds: [...snapshotUsers],
        CreateVolumePermission: { Add: snapshotUsers.map((UserId) => ({ UserId })) },
      },
    },
  ];
  return requests.filter((request) => request !== false);
}
