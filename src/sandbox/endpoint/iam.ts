import type { QueryResult } from './query-service.js';
import { Fault } from './wire/fault.js';
import { missing } from './wire/request.js';

/** The namespace of IAM answers. */
export const IAM_NAMESPACE = 'https://iam.amazonaws.com/doc/2010-05-08/';

/**
 * The IAM actions around instance profiles. The sandbox grants nobody anything, so it keeps nothing: every profile and role
 * that is asked for exists, and none is listed. Undefined: the answer has no result. Throws `Fault`.
 */
export function serveIam(parameters: URLSearchParams, account: string): QueryResult | undefined {
  const action = parameters.get('Action') ?? '';
  switch (action) {
    case 'CreateInstanceProfile':
    case 'GetInstanceProfile':
      return { InstanceProfile: profile(required(parameters, 'InstanceProfileName'), account) };
    case 'CreateRole':
    case 'GetRole':
      return { Role: role(required(parameters, 'RoleName'), account) };
    case 'ListInstanceProfiles':
      return { InstanceProfiles: {}, IsTruncated: 'false' };
    case 'ListRoles':
      return { Roles: {}, IsTruncated: 'false' };
    case 'AddRoleToInstanceProfile':
    case 'DeleteInstanceProfile':
    case 'DeleteRole':
    case 'DeleteRolePolicy':
    case 'PutRolePolicy':
    case 'RemoveRoleFromInstanceProfile':
      return undefined;
    default:
      throw new Fault('InvalidAction', `Could not find operation ${action} for version 2010-05-08`);
  }
}

function profile(name: string, account: string): QueryResult {
  return {
    Path: '/',
    InstanceProfileName: name,
    InstanceProfileId: 'AIPA00000000000SANDBOX',
    Arn: `arn:aws:iam::${account}:instance-profile/${name}`,
    CreateDate: '2026-01-01T00:00:00Z',
    Roles: { member: role(name, account) },
  };
}

function role(name: string, account: string): QueryResult {
  return {
    Path: '/',
    RoleName: name,
    RoleId: 'AROA00000000000SANDBOX',
    Arn: `arn:aws:iam::${account}:role/${name}`,
    CreateDate: '2026-01-01T00:00:00Z',
  };
}

function required(parameters: URLSearchParams, name: string): string {
  const value = parameters.get(name);
  if (value === null || value === '') throw missing(name);
  return value;
}
