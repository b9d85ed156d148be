import { type AmazonBuild, imageTagsOnCreate, ownedTags, type Tags } from '../run/amazon-build.js';
import { tagSpecifications } from '../tags.js';

/** TagSpecifications of CreateImage and CopyImage for the image and its snapshots; undefined where the region takes none. */
export function imageTagSpecifications(build: AmazonBuild, region: string, user: Tags, token: string) {
  if (!imageTagsOnCreate(region)) return undefined;
  const tags = ownedTags(build, user, token);
  return tagSpecifications({ image: tags, snapshot: tags });
}
