import type { Image, Instance, SecurityGroup, Snapshot } from '@aws-sdk/client-ec2';
import type { Clock } from '../../contract/clock.js';
import type { Ec2 } from './ec2.js';
import { isAwsError } from './errors.js';

/** The Describe calls that waits make. */
export type DescribeEc2 = Pick<
  Ec2,
  'region' | 'describeImages' | 'describeInstances' | 'describeSecurityGroups' | 'describeSnapshots'
>;

/** How resources of one kind are described. */
interface Describer<T> {
  /** The filter that takes ids. */
  readonly filter: string;
  describe(ec2: DescribeEc2, query: Query, signal: AbortSignal): Promise<readonly T[]>;
  id(value: T): string | undefined;
  readonly notFound: readonly string[];
}

interface Query {
  readonly ids?: string[];
  readonly filters?: { readonly Name: string; readonly Values: string[] }[];
}

/** Instances, images, snapshots and groups of one region: looks that come together share one call (architecture, idea 7). */
export class DescribeBatches {
  readonly instances: DescribeBatch<Instance>;
  readonly images: DescribeBatch<Image>;
  readonly snapshots: DescribeBatch<Snapshot>;
  readonly groups: DescribeBatch<SecurityGroup>;

  constructor(clock: Clock) {
    this.instances = new DescribeBatch(instances, clock);
    this.images = new DescribeBatch(images, clock);
    this.snapshots = new DescribeBatch(snapshots, clock);
    this.groups = new DescribeBatch(groups, clock);
  }
}

interface Look<T> {
  readonly id: string;
  readonly signal: AbortSignal;
  resolve(value: T | undefined): void;
  reject(error: unknown): void;
}

/** How long looks are gathered, in milliseconds: timers of several builds for the same tick do not end in the same moment. */
const GATHER = 20;

/** EC2 takes 200 values a filter. */
const MOST_IDS = 200;

/** Describes resources of one kind; what is asked for in the same moment goes out in one call. */
export class DescribeBatch<T> {
  readonly #describer: Describer<T>;
  readonly #clock: Clock;
  #looks: Look<T>[] = [];

  constructor(describer: Describer<T>, clock: Clock) {
    this.#describer = describer;
    this.#clock = clock;
  }

  /** The resource, or undefined when EC2 does not know it. Rejects with the Describe call's AwsError, or the signal's reason. */
  look(ec2: DescribeEc2, id: string, signal: AbortSignal): Promise<T | undefined> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(signal.reason);
        return;
      }
      const aborted = () => reject(signal.reason);
      const settle =
        <A>(answer: (value: A) => void) =>
        (value: A) => {
          signal.removeEventListener('abort', aborted);
          answer(value);
        };
      signal.addEventListener('abort', aborted, { once: true });
      this.#looks.push({ id, signal, resolve: settle(resolve), reject: settle(reject) });
      if (this.#looks.length > 1) return;
      const flush = () => this.#flush(ec2);
      this.#clock.sleep(GATHER, signal).then(flush, flush);
    });
  }

  #flush(ec2: DescribeEc2): void {
    const looks = this.#looks.filter((look) => !look.signal.aborted);
    this.#looks = [];
    const ids = [...new Set(looks.map((look) => look.id))];
    for (let start = 0; start < ids.length; start += MOST_IDS) {
      const some = ids.slice(start, start + MOST_IDS);
      void this.#describe(
        ec2,
        some,
        looks.filter((look) => some.includes(look.id)),
      );
    }
  }

  async #describe(ec2: DescribeEc2, ids: readonly string[], looks: readonly Look<T>[]): Promise<void> {
    const wanted = whileWanted(looks.map((look) => look.signal));
    try {
      const found = await this.#ask(ec2, ids, wanted.signal);
      const byId = new Map(found.map((value) => [this.#describer.id(value), value]));
      for (const look of looks) look.resolve(byId.get(look.id));
    } catch (error) {
      for (const look of looks) look.reject(error);
    } finally {
      wanted.stop();
    }
  }

  async #ask(ec2: DescribeEc2, ids: readonly string[], signal: AbortSignal): Promise<readonly T[]> {
    const { describe, filter, notFound } = this.#describer;
    // Several ids go as a filter: as ids, one that is unknown would hide all others.
    if (ids.length > 1) return describe(ec2, { filters: [{ Name: filter, Values: [...ids] }] }, signal);
    try {
      return await describe(ec2, { ids: [...ids] }, signal);
    } catch (error) {
      if (isAwsError(error, ...notFound)) return [];
      throw error;
    }
  }
}

/** A signal that aborts when nobody waits for the answer any more. */
function whileWanted(signals: readonly AbortSignal[]): { readonly signal: AbortSignal; stop(): void } {
  const controller = new AbortController();
  const check = () => {
    if (signals.every((signal) => signal.aborted)) controller.abort(signals[0]?.reason);
  };
  for (const signal of signals) signal.addEventListener('abort', check);
  check();
  return {
    signal: controller.signal,
    stop: () => {
      for (const signal of signals) signal.removeEventListener('abort', check);
    },
  };
}

const instances: Describer<Instance> = {
  filter: 'instance-id',
  describe: async (ec2, { ids, filters }, signal) => {
    const query = { ...(ids && { InstanceIds: ids }), ...(filters && { Filters: filters }) };
    const { Reservations = [] } = await ec2.describeInstances(query, signal);
    return Reservations.flatMap((reservation) => reservation.Instances ?? []);
  },
  id: (instance) => instance.InstanceId,
  notFound: ['InvalidInstanceID.NotFound'],
};

const images: Describer<Image> = {
  filter: 'image-id',
  describe: async (ec2, { ids, filters }, signal) => {
    const query = { ...(ids && { ImageIds: ids }), ...(filters && { Filters: filters }) };
    return (await ec2.describeImages(query, signal)).Images ?? [];
  },
  id: (image) => image.ImageId,
  notFound: ['InvalidAMIID.NotFound', 'InvalidAMIID.Unavailable'],
};

const snapshots: Describer<Snapshot> = {
  filter: 'snapshot-id',
  describe: async (ec2, { ids, filters }, signal) => {
    const query = { ...(ids && { SnapshotIds: ids }), ...(filters && { Filters: filters }) };
    return (await ec2.describeSnapshots(query, signal)).Snapshots ?? [];
  },
  id: (snapshot) => snapshot.SnapshotId,
  notFound: ['InvalidSnapshot.NotFound'],
};

const groups: Describer<SecurityGroup> = {
  filter: 'group-id',
  describe: async (ec2, { ids, filters }, signal) => {
    const query = { ...(ids && { GroupIds: ids }), ...(filters && { Filters: filters }) };
    return (await ec2.describeSecurityGroups(query, signal)).SecurityGroups ?? [];
  },
  id: (group) => group.GroupId,
  notFound: ['InvalidGroup.NotFound', 'InvalidGroupId.NotFound'],
};
