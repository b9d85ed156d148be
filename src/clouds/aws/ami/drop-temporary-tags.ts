import { errorMessage } from '../../../support/errors.js';
import type { Ec2 } from '../ec2.js';
import { isDenied } from '../errors.js';
import { imageTagsOnCreate } from '../run/amazon-build.js';
import { OWNERSHIP_PREFIX, TEMPORARY_TAG_KEYS } from '../tags.js';

/** An image and its snapshots, in one region. */
export interface TaggedImage {
  readonly id: string;
  readonly snapshots: readonly string[];
}

/** What taking tags off may use. */
export interface TagTools {
  readonly ec2: Ec2;
  readonly signal: AbortSignal;
  say(text: string): void;
}

/** Takes off the tags by which a sweep would remove an image and its snapshots; regions without tags on create have none (decisions 3). */
export async function dropTemporaryTags({ id, snapshots }: TaggedImage, { ec2, signal, say }: TagTools): Promise<void> {
  if (!imageTagsOnCreate(ec2.region)) return;
  const request = { Resources: [id, ...snapshots], Tags: TEMPORARY_TAG_KEYS.map((Key) => ({ Key })) };
  try {
    await ec2.deleteTags(request, signal);
  } catch (error) {
    if (!isDenied(error)) throw error;
    // Policies written for Packer allow ec2:CreateTags but not ec2:DeleteTags: a value that is no time expires never.
    say(`${errorMessage(error)}; setting the tag ${EXPIRES} of ${id} to "never" instead`);
    const tags = [{ Key: EXPIRES, Value: 'never' }];
    await ec2.createTags({ Resources: [id, ...snapshots], Tags: tags }, signal);
  }
}

const EXPIRES = `${OWNERSHIP_PREFIX}expires`;
