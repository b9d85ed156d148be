import { errorMessage } from '../../../../support/errors.js';
import { isAwsError } from '../../errors.js';
import { type AmazonBuild, imageTagsOnCreate } from '../../run/amazon-build.js';
import { OWNERSHIP_PREFIX, TEMPORARY_TAG_KEYS } from '../../tags.js';
import type { BuiltImage } from '../built-image.js';

/**
 * Makes the images the wanted result: takes off the tags by which a sweep would remove them, in every region, then closes their
 * journal entries (decisions 3). Nothing may fail after it.
 */
export async function keepImages(build: AmazonBuild, images: readonly BuiltImage[]): Promise<void> {
  await Promise.all(images.map((image) => dropTemporaryTags(build, image)));
  build.signal.throwIfAborted();
  for (const { held } of images) await held.keep();
}

async function dropTemporaryTags(build: AmazonBuild, { id, region, snapshots }: BuiltImage): Promise<void> {
  if (!imageTagsOnCreate(region)) return;
  const request = { Resources: [id, ...snapshots], Tags: TEMPORARY_TAG_KEYS.map((Key) => ({ Key })) };
  const ec2 = build.aws.ec2(region);
  try {
    await ec2.deleteTags(request, build.signal);
  } catch (error) {
    if (!isAwsError(error, 'UnauthorizedOperation')) throw error;
    // Policies written for Packer allow ec2:CreateTags but not ec2:DeleteTags: a value that is no time expires never.
    build.ui.message(`${errorMessage(error)}; setting the tag ${EXPIRES} of ${id} to "never" instead`);
    const tags = [{ Key: EXPIRES, Value: 'never' }];
    await ec2.createTags({ Resources: [id, ...snapshots], Tags: tags }, build.signal);
  }
}

const EXPIRES = `${OWNERSHIP_PREFIX}expires`;
