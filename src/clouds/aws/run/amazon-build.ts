import { randomBytes, randomUUID } from 'node:crypto';
import type { RunContext } from '../../../contract/component.js';
import type { ResourceIntent } from '../../../contract/journal.js';
import { findSettled, SETTLE } from '../../../resources/find-settled.js';
import { BuildError } from '../../../support/errors.js';
import type { Aws } from '../client-factory.js';
import type { ReleaseTools } from '../kinds/release.js';
import { mergeTags, ownershipTags } from '../tags.js';

/** Tags by key. */
export type Tags = Readonly<Record<string, string>>;

/** What every step of an amazon builder works with. */
export interface AmazonBuild extends RunContext {
  readonly aws: Aws;
}

/** A resource about to be created, in the build region unless `region` says another. */
export interface Plan {
  readonly kind:
    | 'aws:instance'
    | 'aws:key-pair'
    | 'aws:security-group'
    | 'aws:image'
    | 'aws:iam-role'
    | 'aws:iam-instance-profile';
  readonly token: string;
  readonly name?: string;
  readonly region?: string;
  /** Id of what an image is made of. */
  readonly source?: string | undefined;
}

/** The journal's intent of creating the resource. */
export function intentOf(build: AmazonBuild, plan: Plan): ResourceIntent {
  const tagged = imageTagsOnCreate(plan.region ?? build.aws.region);
  return {
    kind: plan.kind,
    build: build.buildName,
    access: build.aws.accessRecord(plan.region),
    token: plan.token,
    name: plan.name,
    source: tagged ? undefined : plan.source,
  };
}

/** The user's tags with the tags that say whose the resource is (decisions 3). */
export function ownedTags(build: AmazonBuild, user: Tags, token: string): Tags {
  const { run, clock } = build.host;
  return mergeTags(user, ownershipTags({ run, build: build.buildName, now: clock.now(), token }));
}

/** What the release of a resource needs; `region` defaults to the build region. */
export function releaseTools(
  build: AmazonBuild,
  signal: AbortSignal,
  createdAt: number,
  region?: string,
): ReleaseTools {
  return { ec2: build.aws.ec2(region), poller: build.aws.poller, clock: build.host.clock, signal, createdAt };
}

/** Looks for what a create call made whose answer was lost: as `recover` of an acquisition. EC2 may not show it at once. */
export function lookForLost(
  build: AmazonBuild,
  find: (signal: AbortSignal) => Promise<string | undefined>,
): (signal: AbortSignal) => Promise<string | undefined> {
  const { clock } = build.host;
  return (signal) => findSettled(() => find(signal), clock.now() + SETTLE, clock, signal);
}

/** A uuid whose first 8 hex digits are the time in seconds, as the names of temporary resources hold (spec-amazon 3.3). */
export function timeOrderedUuid(now: number): string {
  const seconds = Math.floor(now / 1000)
    .toString(16)
    .padStart(8, '0');
  return `${seconds.slice(-8)}${randomUUID().slice(8)}`;
}

/** A token by which EC2 recognises a repeated create call. */
export function clientToken(): string {
  return randomUUID();
}

/** The id in the answer of a create call; an answer without one is an error. `what` is `instance`, `image`, ... */
export function createdId(id: string | undefined, what: string): string {
  if (id !== undefined && id !== '') return id;
  throw new BuildError(`EC2 answered without the id of the ${what} that it created`, {
    code: 'NoId',
    source: 'remote',
  });
}

const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Random characters out of 0-9, A-Z, a-z: name of an intermediary image. */
export function randomAlphanumeric(length: number): string {
  return [...randomBytes(length)].map((byte) => ALPHANUMERIC[byte % ALPHANUMERIC.length]).join('');
}

/** China's regions take no tags in create calls (spec-amazon 0.4). */
export function tagsOnCreate(region: string): boolean {
  return !region.startsWith('cn-');
}

/** Images and snapshots take tags in their create call everywhere but in China and GovCloud (spec-amazon 4.1, 18). */
export function imageTagsOnCreate(region: string): boolean {
  return tagsOnCreate(region) && !region.startsWith('us-gov-');
}
