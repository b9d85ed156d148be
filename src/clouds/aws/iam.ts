import type { Tag } from './ec2.js';
import {
  type ServiceCall,
  type ServiceCreate,
  type ServiceTools,
  serviceCalls,
  serviceConfig,
} from './service-client.js';

/** Tags by key. */
type Tags = Readonly<Record<string, string>>;

/** A role to create. */
export interface NewRole {
  readonly name: string;
  readonly description: string;
  /** Who may assume it: a policy document. */
  readonly trustPolicy: string;
  readonly tags: Tags;
}

/** What carries tags. */
export interface Tagged {
  readonly tags: readonly Tag[];
}

/** An instance profile as IAM knows it. */
export interface InstanceProfile extends Tagged {
  /** Names. */
  readonly roles: readonly string[];
}

/** A role and the instance profile that it is in. */
export interface RoleInProfile {
  readonly profile: string;
  readonly role: string;
}

/**
 * What is asked of IAM, by the names of its actions. Every call rejects with an `AwsError`, `NoSuchEntity` for a name that does
 * not exist ({@link NO_SUCH_ENTITY}). Those that create are not repeated after an answer that was lost.
 */
export interface Iam {
  addRoleToInstanceProfile(names: RoleInProfile, signal: AbortSignal): Promise<void>;
  createInstanceProfile(name: string, tags: Tags, signal: AbortSignal): Promise<void>;
  createRole(role: NewRole, signal: AbortSignal): Promise<void>;
  deleteInstanceProfile(name: string, signal: AbortSignal): Promise<void>;
  deleteRole(name: string, signal: AbortSignal): Promise<void>;
  deleteRolePolicy(role: string, policy: string, signal: AbortSignal): Promise<void>;
  getInstanceProfile(name: string, signal: AbortSignal): Promise<InstanceProfile>;
  getRole(name: string, signal: AbortSignal): Promise<Tagged>;
  /** The names of all. */
  listInstanceProfiles(signal: AbortSignal): Promise<readonly string[]>;
  /** The names of all. */
  listRoles(signal: AbortSignal): Promise<readonly string[]>;
  putRolePolicy(role: string, policy: string, document: string, signal: AbortSignal): Promise<void>;
  removeRoleFromInstanceProfile(names: RoleInProfile, signal: AbortSignal): Promise<void>;
}

/** AWS codes for a name that IAM does not know (yet). */
export const NO_SUCH_ENTITY = ['NoSuchEntity', 'NoSuchEntityException'] as const;

type Call = ServiceCall<import('@aws-sdk/client-iam').IAM>;

/** Makes the IAM client of a build; the SDK's client is loaded at the first call. Once `cancelled` aborts nothing is created. */
export function createIam(tools: ServiceTools, cancelled: AbortSignal): Iam {
  const call: Call = serviceCalls('iam', tools, async () => {
    const { IAM } = await import('@aws-sdk/client-iam');
    return new IAM(serviceConfig('iam', tools));
  });
  const create: ServiceCreate = { cancelled };
  return { ...profileCalls(call, create), ...roleCalls(call, create), ...listCalls(call) };
}

function profileCalls(
  call: Call,
  create: ServiceCreate,
): Pick<
  Iam,
  | 'addRoleToInstanceProfile'
  | 'createInstanceProfile'
  | 'deleteInstanceProfile'
  | 'getInstanceProfile'
  | 'removeRoleFromInstanceProfile'
> {
  return {
    async addRoleToInstanceProfile({ profile, role }, signal) {
      const input = { InstanceProfileName: profile, RoleName: role };
      await call('AddRoleToInstanceProfile', signal, (client, options) =>
        client.addRoleToInstanceProfile(input, options),
      );
    },
    async createInstanceProfile(name, tags, signal) {
      const input = { InstanceProfileName: name, Tags: pairs(tags) };
      await call(
        'CreateInstanceProfile',
        signal,
        (client, options) => client.createInstanceProfile(input, options),
        create,
      );
    },
    async deleteInstanceProfile(name, signal) {
      const input = { InstanceProfileName: name };
      await call('DeleteInstanceProfile', signal, (client, options) => client.deleteInstanceProfile(input, options));
    },
    async getInstanceProfile(name, signal) {
      const input = { InstanceProfileName: name };
      const answer = await call('GetInstanceProfile', signal, (client, options) =>
        client.getInstanceProfile(input, options),
      );
      const { Roles = [], Tags = [] } = answer.InstanceProfile ?? {};
      return { roles: Roles.flatMap(({ RoleName }) => RoleName ?? []), tags: Tags };
    },
    async removeRoleFromInstanceProfile({ profile, role }, signal) {
      const input = { InstanceProfileName: profile, RoleName: role };
      await call('RemoveRoleFromInstanceProfile', signal, (client, options) =>
        client.removeRoleFromInstanceProfile(input, options),
      );
    },
  };
}

function roleCalls(
  call: Call,
  create: ServiceCreate,
): Pick<Iam, 'createRole' | 'deleteRole' | 'deleteRolePolicy' | 'getRole' | 'putRolePolicy'> {
  return {
    async createRole({ name, description, trustPolicy, tags }, signal) {
      const role = { RoleName: name, Description: description, AssumeRolePolicyDocument: trustPolicy };
      const input = { ...role, Tags: pairs(tags) };
      await call('CreateRole', signal, (client, options) => client.createRole(input, options), create);
    },
    async deleteRole(name, signal) {
      await call('DeleteRole', signal, (client, options) => client.deleteRole({ RoleName: name }, options));
    },
    async deleteRolePolicy(role, policy, signal) {
      const input = { RoleName: role, PolicyName: policy };
      await call('DeleteRolePolicy', signal, (client, options) => client.deleteRolePolicy(input, options));
    },
    async getRole(name, signal) {
      const answer = await call('GetRole', signal, (client, options) => client.getRole({ RoleName: name }, options));
      return { tags: answer.Role?.Tags ?? [] };
    },
    async putRolePolicy(role, policy, document, signal) {
      const input = { RoleName: role, PolicyName: policy, PolicyDocument: document };
      await call('PutRolePolicy', signal, (client, options) => client.putRolePolicy(input, options));
    },
  };
}

function listCalls(call: Call): Pick<Iam, 'listInstanceProfiles' | 'listRoles'> {
  return {
    async listInstanceProfiles(signal) {
      const found = await pages((page) =>
        call('ListInstanceProfiles', signal, (client, options) => client.listInstanceProfiles(page, options)),
      );
      const profiles = found.flatMap(({ InstanceProfiles = [] }) => InstanceProfiles);
      return profiles.flatMap(({ InstanceProfileName }) => InstanceProfileName ?? []);
    },
    async listRoles(signal) {
      const found = await pages((page) =>
        call('ListRoles', signal, (client, options) => client.listRoles(page, options)),
      );
      return found.flatMap(({ Roles = [] }) => Roles).flatMap(({ RoleName }) => RoleName ?? []);
    },
  };
}

function pairs(tags: Tags): { Key: string; Value: string }[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

interface Page {
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

const LARGEST_PAGE = 1000;

async function pages<T extends Page>(ask: (page: { Marker?: string; MaxItems: number }) => Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  for (let marker: string | undefined = ''; marker !== undefined; ) {
    const answer: T = await ask({ MaxItems: LARGEST_PAGE, ...(marker === '' ? {} : { Marker: marker }) });
    answers.push(answer);
    marker = answer.IsTruncated === true ? answer.Marker : undefined;
  }
  return answers;
}
