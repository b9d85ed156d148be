import type { AmazonBuild } from '../../run/amazon-build.js';
import type { BuiltImage } from '../built-image.js';
import { dropTemporaryTags } from '../drop-temporary-tags.js';

/** Makes the images the wanted result: takes off the tags by which a sweep would remove them, in every region (decisions 3). */
export async function keepImages(build: AmazonBuild, images: readonly BuiltImage[]): Promise<void> {
  const { signal } = build;
  const say = (text: string) => build.ui.message(text);
  await Promise.all(images.map((image) => dropTemporaryTags(image, { ec2: build.aws.ec2(image.region), signal, say })));
}
