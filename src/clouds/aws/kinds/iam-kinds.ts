import type { JournalEntry } from '../../../contract/journal.js';
import type { KnownEntry, ReapContext, ResourceKind } from '../../../resources/resource-kind.js';
import type { Iam } from '../iam.js';
import type { ConnectAws } from './aws-kinds.js';
import { findInstanceProfile, findRole } from './find-iam.js';
import { type IamReleaseTools, releaseInstanceProfile, releaseRole } from './release-iam.js';

interface IamKind {
  readonly kind: string;
  readonly noun: string;
  readonly order: number;
  find(name: string, iam: Iam, signal: AbortSignal): Promise<string | undefined>;
  release(name: string, tools: IamReleaseTools): Promise<void>;
  /** Arguments of `aws iam`, in order; those that find nothing fail and do no harm. */
  commands(name: string): readonly string[];
}

/** The kinds of IAM resources that a build may leave: their names are made up, belong to no region, and are their ids. */
export function iamKinds(connect: ConnectAws): ResourceKind[] {
  return KINDS.map((kind) => resourceKind(kind, connect));
}

function resourceKind(kind: IamKind, connect: ConnectAws): ResourceKind {
  const connected = async ({ access }: JournalEntry, { signal }: ReapContext) => (await connect(access, signal)).iam();
  return {
    kind: kind.kind,
    order: kind.order,
    describe: (entry) => `${kind.noun} ${nameOf(entry)} (build ${entry.build})`,
    find: async (entry, context) => kind.find(nameOf(entry), await connected(entry, context), context.signal),
    release: async (entry: KnownEntry, context) => {
      const { clock, signal } = context;
      await kind.release(entry.id, { iam: await connected(entry, context), clock, signal, createdAt: entry.at });
    },
    removalCommand: (entry) =>
      kind
        .commands(nameOf(entry))
        .map((words) => `aws iam ${words}`)
        .join('; '),
  };
}

function nameOf({ id, name = '' }: JournalEntry): string {
  return id ?? name;
}

/** After the instance that uses them; a profile cannot go before the role in it. */
const AFTER_INSTANCES = 1;
const AFTER_ROLES = 2;

const KINDS: readonly IamKind[] = [
  {
    kind: 'aws:iam-role',
    noun: 'IAM role',
    order: AFTER_INSTANCES,
    find: findRole,
    release: releaseRole,
    commands: (name) => [
      `remove-role-from-instance-profile --instance-profile-name ${name} --role-name ${name}`,
      `delete-role-policy --role-name ${name} --policy-name ${name}`,
      `delete-role --role-name ${name}`,
    ],
  },
  {
    kind: 'aws:iam-instance-profile',
    noun: 'instance profile',
    order: AFTER_ROLES,
    find: findInstanceProfile,
    release: releaseInstanceProfile,
    commands: (name) => [`delete-instance-profile --instance-profile-name ${name}`],
  },
];
