import type { MotoProxy } from './types.js';
import { textAt, type XmlElement } from './xml.js';

/** The roles and instance profiles of the account, as `role packer-1`: the oracle for "nothing is left behind" in IAM. */
export async function iamNames(proxy: Pick<MotoProxy, 'askIam'>): Promise<string[]> {
  const [roles, profiles] = await Promise.all([proxy.askIam('ListRoles'), proxy.askIam('ListInstanceProfiles')]);
  return [
    ...members(roles, 'ListRolesResult', 'Roles').map((role) => `role ${textAt(role, 'RoleName')}`),
    ...members(profiles, 'ListInstanceProfilesResult', 'InstanceProfiles').map(
      (profile) => `instance profile ${textAt(profile, 'InstanceProfileName')}`,
    ),
  ];
}

/** The `member` children at a path: a list of a query service. */
function members(element: XmlElement, ...path: readonly string[]): readonly XmlElement[] {
  const list = path.reduce<XmlElement | undefined>(
    (at, name) => at?.children.find((child) => child.name === name),
    element,
  );
  return list?.children.filter(({ name }) => name === 'member') ?? [];
}
