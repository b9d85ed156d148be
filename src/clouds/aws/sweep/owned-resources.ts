import type { OwnedResource } from '../../../resources/owned-resource.js';
import type { Found, Unsearched } from '../../../resources/sweep.js';
import { errorAdvice } from '../../../support/errors.js';
import type { AccessRecord } from '../access-record.js';
import type { Ec2, Filter, Tag } from '../ec2.js';
import { isDenied } from '../errors.js';
import { OWNERSHIP_PREFIX, readOwnership } from '../tags.js';

/**
 * Everything in a region that carries the tag `image-build:expires`: one Describe call a kind, page by page, all kinds at
 * once. A kind that cannot be looked for is in `unsearched`. `access` is the region's, for journal entries.
 */
export async function ownedResources(ec2: Ec2, access: AccessRecord, signal: AbortSignal): Promise<Found> {
  const failures: Failure[] = [];
  const found = await Promise.all(
    LISTERS.map(async ({ kind, plural, list }) => {
      try {
        const items = await list(ec2, signal);
        return items.flatMap((item) => owned(kind, item, access));
      } catch (error) {
        failures.push({ plural, error });
        return [];
      }
    }),
  );
  return { resources: found.flat(), unsearched: unsearched(failures, ec2.region) };
}

/** Kinds that could not be looked for, and why. */
interface Failure {
  readonly plural: string;
  readonly error: unknown;
}

interface Item {
  readonly id: string | undefined;
  readonly name?: string | undefined;
  readonly tags: readonly Tag[] | undefined;
  readonly attachedTo?: string | undefined;
}

interface Lister {
  readonly kind: string;
  readonly plural: string;
  list(ec2: Ec2, signal: AbortSignal): Promise<Item[]>;
}

interface Page {
  readonly NextToken?: string | undefined;
}

/** The server looks for the tag; `owned` looks again, for a server that does not know the filter. */
const OURS: Filter = { Name: 'tag-key', Values: [`${OWNERSHIP_PREFIX}expires`] };
/** An instance that is shutting down is as good as gone. */
const ALIVE: Filter = { Name: 'instance-state-name', Values: ['pending', 'running', 'stopping', 'stopped'] };

const LISTERS: readonly Lister[] = [
  {
    kind: 'aws:instance',
    plural: 'instances',
    list: async (ec2, signal) => {
      const query = { Filters: [OURS, ALIVE], MaxResults: 1000 };
      const found = await pages((page) => ec2.describeInstances({ ...query, ...page }, signal));
      const instances = found
        .flatMap(({ Reservations = [] }) => Reservations)
        .flatMap(({ Instances = [] }) => Instances);
      return instances.map(({ InstanceId, Tags }) => ({ id: InstanceId, tags: Tags }));
    },
  },
  {
    kind: 'aws:key-pair',
    plural: 'key pairs',
    list: async (ec2, signal) => {
      // EC2 has no pages of key pairs. They are deleted by name.
      const { KeyPairs = [] } = await ec2.describeKeyPairs({ Filters: [OURS] }, signal);
      return KeyPairs.map(({ KeyName, Tags }) => ({ id: KeyName, tags: Tags }));
    },
  },
  {
    kind: 'aws:launch-template',
    plural: 'launch templates',
    list: async (ec2, signal) => {
      const query = { Filters: [OURS], MaxResults: 200 };
      const found = await pages((page) => ec2.describeLaunchTemplates({ ...query, ...page }, signal));
      return found
        .flatMap(({ LaunchTemplates = [] }) => LaunchTemplates)
        .map(({ LaunchTemplateId, Tags }) => ({ id: LaunchTemplateId, tags: Tags }));
    },
  },
  {
    kind: 'aws:image',
    plural: 'images',
    list: async (ec2, signal) => {
      const query = { Owners: ['self'], Filters: [OURS], MaxResults: 1000 };
      const found = await pages((page) => ec2.describeImages({ ...query, ...page }, signal));
      return found
        .flatMap(({ Images = [] }) => Images)
        .map(({ ImageId, Name, Tags }) => ({ id: ImageId, name: Name, tags: Tags }));
    },
  },
  {
    kind: 'aws:volume',
    plural: 'volumes',
    list: async (ec2, signal) => {
      const query = { Filters: [OURS], MaxResults: 500 };
      const found = await pages((page) => ec2.describeVolumes({ ...query, ...page }, signal));
      return found
        .flatMap(({ Volumes = [] }) => Volumes)
        .map(({ VolumeId, Tags, Attachments }) => ({
          id: VolumeId,
          tags: Tags,
          attachedTo: Attachments?.[0]?.InstanceId,
        }));
    },
  },
  {
    kind: 'aws:snapshot',
    plural: 'snapshots',
    list: async (ec2, signal) => {
      const query = { OwnerIds: ['self'], Filters: [OURS], MaxResults: 1000 };
      const found = await pages((page) => ec2.describeSnapshots({ ...query, ...page }, signal));
      return found
        .flatMap(({ Snapshots = [] }) => Snapshots)
        .map(({ SnapshotId, Tags }) => ({ id: SnapshotId, tags: Tags }));
    },
  },
  {
    kind: 'aws:security-group',
    plural: 'security groups',
    list: async (ec2, signal) => {
      const query = { Filters: [OURS], MaxResults: 1000 };
      const found = await pages((page) => ec2.describeSecurityGroups({ ...query, ...page }, signal));
      return found
        .flatMap(({ SecurityGroups = [] }) => SecurityGroups)
        .map(({ GroupId, GroupName, Tags }) => ({ id: GroupId, name: GroupName, tags: Tags }));
    },
  },
];

async function pages<T extends Page>(ask: (page: { NextToken?: string }) => Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  for (let next: string | undefined = ''; next !== undefined; ) {
    const answer: T = await ask(next === '' ? {} : { NextToken: next });
    answers.push(answer);
    next = answer.NextToken || undefined;
  }
  return answers;
}

function owned(kind: string, { id, name, tags, attachedTo }: Item, access: AccessRecord): OwnedResource[] {
  const ownership = readOwnership(tags);
  if (id === undefined || ownership === undefined) return [];
  return [{ kind, id, name, access, ownership, attachedTo }];
}

/**
 * One entry a kind, or one for the region where nothing can be asked, as it is not enabled or cannot be reached; a missing
 * permission is about one kind.
 */
function unsearched(failures: readonly Failure[], region: string): Unsearched[] {
  const [first] = failures;
  const closed = failures.length === LISTERS.length && !failures.some(({ error }) => isDenied(error));
  if (first !== undefined && closed) return [{ where: `anything in ${region}`, reason: errorAdvice(first.error) }];
  return failures.map(({ plural, error }) => ({ where: `${plural} in ${region}`, reason: errorAdvice(error) }));
}
