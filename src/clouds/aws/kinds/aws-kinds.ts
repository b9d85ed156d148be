import type { JournalEntry } from '../../../contract/journal.js';
import type { KnownEntry, ReapContext, ResourceKind } from '../../../resources/resource-kind.js';
import type { AccessRecord } from '../access-record.js';
import type { Aws } from '../client-factory.js';
import type { Ec2 } from '../ec2.js';
import {
  findImage,
  findInstance,
  findKeyPair,
  findLaunchTemplate,
  findSecurityGroup,
  findSnapshot,
  findVolume,
  type Lost,
} from './find.js';
import { iamKinds } from './iam-kinds.js';
import { releaseOutlivingVolumes } from './outliving-volumes.js';
import {
  madeForImage,
  type ReleaseTools,
  releaseImage,
  releaseInstance,
  releaseKeyPair,
  releaseLaunchTemplate,
  releaseSecurityGroup,
  releaseSnapshot,
  releaseVolume,
} from './release.js';

/** Reaches AWS as a journal entry's `access` says. Throws a BuildError when that is not possible. */
export type ConnectAws = (access: AccessRecord, signal: AbortSignal) => Promise<Pick<Aws, 'ec2' | 'iam' | 'poller'>>;

interface AwsKind {
  readonly kind: string;
  readonly noun: string;
  readonly order: number;
  find(lost: Lost, ec2: Ec2, signal: AbortSignal): Promise<string | undefined>;
  release(id: string, tools: ReleaseTools, entry: KnownEntry): Promise<void>;
  /** Arguments of `aws ec2`. */
  command(id: string): string;
  /** Arguments of `aws ec2` that print ids, and of the one that removes each: what stays when `command` is done. */
  readonly rest?: { list(id: string): string; readonly remove: string };
  /** Arguments of `aws ec2` that look for it. */
  readonly list: string;
}

/** Every kind of AWS resource that a build may leave, for the reaper. */
export function awsKinds(connect: ConnectAws): ResourceKind[] {
  return [...KINDS.map((kind) => resourceKind(kind, connect)), ...iamKinds(connect)];
}

function resourceKind(aws: AwsKind, connect: ConnectAws): ResourceKind {
  const tools = async (entry: JournalEntry, { clock, signal }: ReapContext): Promise<ReleaseTools> => {
    const { ec2, poller } = await connect(entry.access, signal);
    return { ec2: ec2(regionOf(entry)), poller, clock, signal, createdAt: entry.at };
  };
  return {
    kind: aws.kind,
    order: aws.order,
    describe: (entry) => {
      const name = entry.id ?? entry.name ?? `with token ${entry.token}`;
      return `${aws.noun} ${name} in ${regionOf(entry)} (build ${entry.build})`;
    },
    find: async (entry, context) => {
      const { ec2, signal } = await tools(entry, context);
      return aws.find(entry, ec2, signal);
    },
    release: async (entry, context) => aws.release(entry.id, await tools(entry, context), entry),
    removalCommand: (entry) => {
      const region = `--region ${regionOf(entry)}`;
      if (entry.id !== undefined) return [...commands(aws, shellWord(entry.id), region)].join(' && ');
      return `aws ec2 ${aws.list} --filters Name=tag:image-build:token,Values=${entry.token} ${region}`;
    },
  };
}

function* commands({ command, rest }: AwsKind, id: string, region: string): Generator<string> {
  yield `aws ec2 ${command(id)} ${region}`;
  if (rest === undefined) return;
  yield `aws ec2 ${rest.list(id)} --output text ${region} | xargs -r -n 1 aws ec2 ${region} ${rest.remove}`;
}

/** An id as a shell takes it: anybody may choose the name of a key pair. */
function shellWord(id: string): string {
  return /^[\w.:@+-]+$/.test(id) ? id : `'${id.replaceAll("'", `'\\''`)}'`;
}

function regionOf(entry: JournalEntry): string {
  return entry.access['region'] ?? '';
}

/** What needs no waiting goes first, beside the instance; what an instance or image uses goes after it. */
const FIRST = 0;
const AFTER_USERS = 1;

const KINDS: readonly AwsKind[] = [
  {
    kind: 'aws:instance',
    noun: 'instance',
    order: FIRST,
    find: findInstance,
    release: (id, tools, entry) => releaseOutlivingVolumes(id, tools, entry.facts, () => releaseInstance(id, tools)),
    command: (id) => `terminate-instances --instance-ids ${id}`,
    list: 'describe-instances',
  },
  {
    kind: 'aws:key-pair',
    noun: 'key pair',
    order: FIRST,
    find: findKeyPair,
    release: releaseKeyPair,
    command: (id) => `delete-key-pair --key-name ${id}`,
    list: 'describe-key-pairs',
  },
  {
    kind: 'aws:launch-template',
    noun: 'launch template',
    order: FIRST,
    find: findLaunchTemplate,
    release: releaseLaunchTemplate,
    command: (id) => `delete-launch-template --launch-template-id ${id}`,
    list: 'describe-launch-templates',
  },
  {
    kind: 'aws:image',
    noun: 'image',
    order: FIRST,
    find: findImage,
    release: releaseImage,
    command: (id) => `deregister-image --image-id ${id}`,
    // Not --delete-associated-snapshots: an image may list a snapshot of the user's, too.
    rest: {
      list: (id) =>
        `describe-snapshots --owner-ids self --query 'Snapshots[].[SnapshotId]' --filters 'Name=description,Values=${madeForImage(id).join(',')}'`,
      remove: 'delete-snapshot --snapshot-id',
    },
    list: 'describe-images --owners self',
  },
  {
    kind: 'aws:volume',
    noun: 'volume',
    order: AFTER_USERS,
    find: findVolume,
    release: releaseVolume,
    command: (id) => `delete-volume --volume-id ${id}`,
    list: 'describe-volumes',
  },
  {
    kind: 'aws:snapshot',
    noun: 'snapshot',
    order: AFTER_USERS,
    find: findSnapshot,
    release: releaseSnapshot,
    command: (id) => `delete-snapshot --snapshot-id ${id}`,
    list: 'describe-snapshots --owner-ids self',
  },
  {
    kind: 'aws:security-group',
    noun: 'security group',
    order: AFTER_USERS,
    find: findSecurityGroup,
    release: releaseSecurityGroup,
    command: (id) => `delete-security-group --group-id ${id}`,
    list: 'describe-security-groups',
  },
];
