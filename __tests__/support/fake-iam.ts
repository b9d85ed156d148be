import type { Iam, NewRole } from '../../src/clouds/aws/iam.js';
import { awsRefusal } from './fake-ec2.js';

/** A call that a {@link FakeIam} got. */
export interface IamCall {
  readonly method: keyof Iam;
  readonly name: string;
}

/** Makes calls fail. */
export interface IamFault {
  readonly method: keyof Iam;
  readonly error: unknown;
  /** The call is carried out all the same. */
  readonly lost?: boolean;
  /** Default 1. */
  readonly times?: number;
}

interface Profile {
  readonly tags: Readonly<Record<string, string>>;
  readonly roles: string[];
}

interface Role extends Omit<NewRole, 'name'> {
  readonly policies: Map<string, string>;
}

/** A small stateful IAM: instance profiles, roles and their policies, and every call in order. */
export class FakeIam implements Iam {
  readonly calls: IamCall[] = [];
  readonly profiles = new Map<string, Profile>();
  readonly roles = new Map<string, Role>();
  readonly #faults: { readonly fault: IamFault; left: number }[] = [];

  fail(fault: IamFault): void {
    this.#faults.push({ fault, left: fault.times ?? 1 });
  }

  get order(): readonly string[] {
    return this.calls.map(({ method }) => method);
  }

  addRoleToInstanceProfile: Iam['addRoleToInstanceProfile'] = ({ profile, role }) =>
    this.#call('addRoleToInstanceProfile', profile, () => {
      const { roles } = this.#profile(profile);
      this.#role(role);
      if (roles.length > 0)
        throw awsRefusal('LimitExceeded', 'Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1');
      roles.push(role);
    });

  createInstanceProfile: Iam['createInstanceProfile'] = (name, tags) =>
    this.#call('createInstanceProfile', name, () => void this.profiles.set(name, { tags, roles: [] }));

  createRole: Iam['createRole'] = ({ name, ...role }) =>
    this.#call('createRole', name, () => void this.roles.set(name, { ...role, policies: new Map() }));

  deleteInstanceProfile: Iam['deleteInstanceProfile'] = (name) =>
    this.#call('deleteInstanceProfile', name, () => {
      if (this.#profile(name).roles.length > 0) throw awsRefusal('DeleteConflict');
      this.profiles.delete(name);
    });

  deleteRole: Iam['deleteRole'] = (name) =>
    this.#call('deleteRole', name, () => {
      const inUse = [...this.profiles.values()].some(({ roles }) => roles.includes(name));
      if (inUse || this.#role(name).policies.size > 0) throw awsRefusal('DeleteConflict');
      this.roles.delete(name);
    });

  deleteRolePolicy: Iam['deleteRolePolicy'] = (role, policy) =>
    this.#call('deleteRolePolicy', role, () => {
      if (!this.#role(role).policies.delete(policy)) throw awsRefusal('NoSuchEntity');
    });

  getInstanceProfile: Iam['getInstanceProfile'] = (name) =>
    this.#call('getInstanceProfile', name, () => {
      const { roles, tags } = this.#profile(name);
      return { roles, tags: pairs(tags) };
    });

  getRole: Iam['getRole'] = (name) => this.#call('getRole', name, () => ({ tags: pairs(this.#role(name).tags) }));

  listInstanceProfiles: Iam['listInstanceProfiles'] = () =>
    this.#call('listInstanceProfiles', '', () => [...this.profiles.keys()]);

  listRoles: Iam['listRoles'] = () => this.#call('listRoles', '', () => [...this.roles.keys()]);

  putRolePolicy: Iam['putRolePolicy'] = (role, policy, document) =>
    this.#call('putRolePolicy', role, () => void this.#role(role).policies.set(policy, document));

  removeRoleFromInstanceProfile: Iam['removeRoleFromInstanceProfile'] = ({ profile, role }) =>
    this.#call('removeRoleFromInstanceProfile', profile, () => {
      const { roles } = this.#profile(profile);
      if (!roles.includes(role)) throw awsRefusal('NoSuchEntity');
      roles.splice(roles.indexOf(role), 1);
    });

  async #call<T>(method: keyof Iam, name: string, carryOut: () => T): Promise<T> {
    this.calls.push({ method, name });
    const entry = this.#faults.find(({ fault, left }) => fault.method === method && left > 0);
    if (entry === undefined) return carryOut();
    entry.left -= 1;
    if (entry.fault.lost === true) carryOut();
    throw entry.fault.error;
  }

  #profile(name: string): Profile {
    return known(this.profiles.get(name), `Instance Profile ${name} cannot be found.`);
  }

  #role(name: string): Role {
    return known(this.roles.get(name), `Role ${name} cannot be found.`);
  }
}

function known<T>(found: T | undefined, message: string): T {
  if (found === undefined) throw awsRefusal('NoSuchEntity', message);
  return found;
}

function pairs(tags: Readonly<Record<string, string>>): { Key: string; Value: string }[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
