import type { ResourceType, Tag, TagSpecification } from '@aws-sdk/client-ec2';
import type { RunIdentity } from '../../contract/host.js';
import type { OwnedResource } from '../../resources/owned-resource.js';
import { BuildError } from '../../support/errors.js';

/** Prefix of the tags that say whose a resource is (decisions 3). */
export const OWNERSHIP_PREFIX = 'image-build:';

/** Tags that only a temporary resource carries: taken off the image and its snapshots once they are the wanted result. */
export const TEMPORARY_TAG_KEYS = ['image-build:expires', 'image-build:token'] as const;

/** Tag of an image that is kept although a step after its creation failed; its value names the step. */
export const INCOMPLETE_TAG = 'image-build:incomplete';

/** A resource expires this long after its creation, in milliseconds (decisions 3). */
const LIFETIME = 24 * 60 * 60 * 1000;

/** EC2: tags per resource, characters of a key and of a value. */
const MOST_TAGS = 50;
const LONGEST_VALUE = 256;

/** What ownership tags are made of. */
export interface Ownership {
  readonly run: RunIdentity;
  readonly build: string;
  /** Milliseconds since the epoch; the resource expires 24 h later. */
  readonly now: number;
  /** Token of the journal entry: finds a resource whose create answer was lost. */
  readonly token?: string | undefined;
}

/** The ownership tags of a resource (decisions 3), and the token by which the reaper finds it. */
export function ownershipTags({ run, build, now, token = '' }: Ownership): Record<string, string> {
  const values = {
    run: run.runId,
    attempt: run.attempt,
    repository: run.repository,
    build,
    expires: new Date(now + LIFETIME).toISOString().replace(/\.\d+Z$/, 'Z'),
    token,
  };
  const given = Object.entries(values).filter(([, value]) => value !== '');
  return Object.fromEntries(
    given.map(([key, value]) => [`${OWNERSHIP_PREFIX}${key}`, [...value].slice(0, LONGEST_VALUE).join('')]),
  );
}

/** Tags that say whose a resource is, but not that it is temporary: nothing with them is ever swept. */
export function withoutTemporaryTags(tags: Readonly<Record<string, string>>): Record<string, string> {
  const temporary: readonly string[] = TEMPORARY_TAG_KEYS;
  return Object.fromEntries(Object.entries(tags).filter(([key]) => !temporary.includes(key)));
}

/**
 * What the tags of a resource say of its owner; undefined when it is not ours or, as a finished image, is wanted (nothing
 * without `image-build:expires` is ever swept, decisions 3). A tag that is missing is ''.
 */
export function readOwnership(tags: readonly Tag[] | undefined): OwnedResource['ownership'] | undefined {
  const values = new Map((tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
  const get = (key: string) => values.get(OWNERSHIP_PREFIX + key) ?? '';
  if (!values.has(`${OWNERSHIP_PREFIX}expires`)) return undefined;
  return {
    run: get('run'),
    attempt: get('attempt'),
    repository: get('repository'),
    build: get('build'),
    expires: get('expires'),
    token: get('token'),
  };
}

/** Whether the tags of two resources say that one build of one run made both; false when they do not say who did. */
export function ofSameBuild(one: readonly Tag[] | undefined, other: readonly Tag[] | undefined): boolean {
  const maker = makerOf(one);
  return maker !== undefined && maker === makerOf(other);
}

function makerOf(tags: readonly Tag[] = []): string | undefined {
  const values = ['run', 'attempt', 'build'].map(
    (key) => tags.find(({ Key }) => Key === OWNERSHIP_PREFIX + key)?.Value,
  );
  return values.includes(undefined) ? undefined : JSON.stringify(values);
}

/** User tags and ownership tags together; ownership wins. Throws `AwsTooManyTags`, `AwsReservedTag`. */
export function mergeTags(
  user: Readonly<Record<string, string>>,
  ownership: Readonly<Record<string, string>>,
): Record<string, string> {
  for (const key of Object.keys(user)) {
    if (key.toLowerCase().startsWith('aws:')) {
      throw new BuildError(`the tag ${JSON.stringify(key)} starts with "aws:", which AWS keeps for itself`, {
        code: 'AwsReservedTag',
        source: 'user',
      });
    }
  }
  const merged = { ...user, ...ownership };
  const count = Object.keys(merged).length;
  if (count > MOST_TAGS) {
    throw new BuildError(`${count} tags are too many for one resource: AWS takes ${MOST_TAGS}`, {
      code: 'AwsTooManyTags',
      source: 'user',
      hint: `${Object.keys(ownership).length} of them say which run the resource belongs to; take some of your own away.`,
    });
  }
  return merged;
}

/** Tags as the API takes them. */
export function tagList(tags: Readonly<Record<string, string>>): Tag[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/** What IAM takes in the value of a tag; the other services take any character. */
const NOT_IN_IAM = /[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu;

/** Tags as IAM takes them: the name of a build may hold what IAM does not. The user's are left as they are. */
export function iamTags(tags: Readonly<Record<string, string>>): Record<string, string> {
  const ours = Object.entries(tags).filter(([key]) => key.startsWith(OWNERSHIP_PREFIX));
  return { ...tags, ...Object.fromEntries(ours.map(([key, value]) => [key, value.replace(NOT_IN_IAM, '_')])) };
}

/** TagSpecifications of a create call; resource types without tags are left out, undefined when nothing is left. */
export function tagSpecifications(
  tags: Readonly<Partial<Record<ResourceType, Readonly<Record<string, string>>>>>,
): TagSpecification[] | undefined {
  const specifications = Object.entries(tags)
    .map(([type, values]) => ({
      // as: the keys of `tags` are resource types; Object.entries forgets that.
      ResourceType: type as ResourceType,
      Tags: tagList(values),
    }))
    .filter(({ Tags }) => Tags.length > 0);
  return specifications.length === 0 ? undefined : specifications;
}
