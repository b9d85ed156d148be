import { errorMessage } from '../../../support/errors.js';
import { INCOMPLETE_TAG } from '../tags.js';
import { dropTemporaryTags, type TaggedImage, type TagTools } from './drop-temporary-tags.js';

/**
 * Tags an image and its snapshots as incomplete, the value naming the step that failed, and takes off what would make a
 * sweep remove them. Never throws: what is kept is kept, and what could not be tagged is said.
 */
export async function markIncomplete(image: TaggedImage, step: string, tools: TagTools): Promise<void> {
  const { ec2, signal, say } = tools;
  const { id, snapshots } = image;
  const tag = async () => {
    const tags = [{ Key: INCOMPLETE_TAG, Value: step }];
    await ec2.createTags({ Resources: [id, ...snapshots], Tags: tags }, signal);
  };
  const trouble = (what: string) => (error: unknown) => say(`${id} in ${ec2.region} ${what}: ${errorMessage(error)}`);
  await Promise.all([
    tag().catch(trouble(`could not be tagged ${INCOMPLETE_TAG}=${step}`)),
    dropTemporaryTags(image, tools).catch(trouble('keeps its expiry, so that a sweep removes it later')),
  ]);
}
