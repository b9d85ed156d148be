import type { Shares } from '../../state/records.js';
import { Fault } from '../wire/fault.js';
import type { Request } from '../wire/request.js';

/**
 * Shares after a Modify*Attribute request: `Add` and `Remove` of the permission structure, or the flat form (`OperationType`,
 * `UserIds`, `UserGroups` or `GroupNames`). The same object when the request is about something else. Throws
 * InvalidAMIAttributeItemValue.
 */
export function changedShares(shares: Shares, request: Request, permission: string): Shares {
  const structure = request.structure(permission);
  const added = structure.structures('Add').map(grantOf);
  const removed = structure.structures('Remove').map(grantOf);
  const flat = flatGrants(request);
  const add = [...added, ...(request.text('OperationType') === 'add' ? flat : [])];
  const remove = [...removed, ...(request.text('OperationType') === 'remove' ? flat : [])];
  if (add.length === 0 && remove.length === 0) return shares;
  for (const grant of add) checkGrant(grant);
  const changed = (kind: Grant['kind']) => {
    const values = (grants: readonly Grant[]) => grants.flatMap((grant) => (grant.kind === kind ? grant.value : []));
    const gone = values(remove);
    return [...new Set([...shares[kind], ...values(add)])].filter((value) => !gone.includes(value));
  };
  return {
    groups: changed('groups'),
    users: changed('users'),
    organizations: changed('organizations'),
    units: changed('units'),
  };
}

interface Grant {
  readonly kind: keyof Shares;
  readonly value: string;
}

function grantOf(permission: Request): Grant {
  const group = permission.text('Group');
  if (group !== undefined) return { kind: 'groups', value: group };
  const organization = permission.text('OrganizationArn');
  if (organization !== undefined) return { kind: 'organizations', value: organization };
  const unit = permission.text('OrganizationalUnitArn');
  if (unit !== undefined) return { kind: 'units', value: unit };
  return { kind: 'users', value: permission.required('UserId') };
}

function flatGrants(request: Request): Grant[] {
  const grants = (kind: Grant['kind'], member: string) => request.texts(member).map((value) => ({ kind, value }));
  return [
    ...grants('users', 'UserIds'),
    ...grants('groups', 'UserGroups'),
    ...grants('groups', 'GroupNames'),
    ...grants('organizations', 'OrganizationArns'),
    ...grants('units', 'OrganizationalUnitArns'),
  ];
}

function checkGrant({ kind, value }: Grant): void {
  const valid =
    kind === 'users' ? /^\d{12}$/.test(value) : kind === 'groups' ? value === 'all' : value.startsWith('arn:');
  if (!valid) {
    throw new Fault('InvalidAMIAttributeItemValue', `Invalid attribute item value "${value}" for ${kind} item type.`);
  }
}
