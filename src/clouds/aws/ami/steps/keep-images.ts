import type { AmazonBuild } from '../../run/amazon-build.js';
import { type BuiltImage, snapshotsOf } from '../built-image.js';
import { dropTemporaryTags } from '../drop-temporary-tags.js';
import { callOnNewImage } from '../new-image.js';

/** Makes the images the wanted result: takes off the tags by which a sweep would remove them, in every region (decisions 3). */
export async function keepImages(build: AmazonBuild, images: readonly BuiltImage[]): Promise<void> {
  await Promise.all(images.map((image) => keepImage(build, image)));
}

async function keepImage(build: AmazonBuild, { id, region, snapshots }: BuiltImage): Promise<void> {
  // A copy may have listed none yet when it could be used; with their expiry every sweep would try to remove them.
  const known = snapshots.length > 0 ? snapshots : await snapshotsOf(build, id, region);
  const say = (text: string) => build.ui.message(text);
  const tools = { ec2: build.aws.ec2(region), signal: build.signal, say };
  await callOnNewImage(build, () => dropTemporaryTags({ id, snapshots: known }, tools));
}
