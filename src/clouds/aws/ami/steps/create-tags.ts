import type { Ec2 } from '../../ec2.js';
import type { AmazonBuild, Tags } from '../../run/amazon-build.js';
import { mergeTags, tagList } from '../../tags.js';
import { type BuiltImage, snapshotsOf } from '../built-image.js';
import { callOnNewImage } from '../new-image.js';

/**
 * Tags the images and their snapshots in every region (spec-amazon 4.1, step 25; EC2 API: CreateTags): `tags` on both, then
 * `snapshotTags` over them on the snapshots.
 */
export async function createTags(
  build: AmazonBuild,
  images: readonly BuiltImage[],
  tags: Tags,
  snapshotTags: Tags,
): Promise<void> {
  if (isEmpty(tags) && isEmpty(snapshotTags)) return;
  for (const { id, region } of images) {
    build.ui.say(`Adding tags to AMI (${id}) in ${region}...`);
    // Asked anew, as Packer does: a copy's snapshots can be listed late.
    const snapshots = await snapshotsOf(build, id, region);
    for (const snapshot of snapshots) build.ui.message(`Tagging snapshot: ${snapshot}`);
    const ec2 = build.aws.ec2(region);
    if (!isEmpty(tags)) {
      build.ui.say('Creating AMI tags');
      await tag(build, ec2, [id, ...snapshots], tags);
    }
    if (isEmpty(snapshotTags) || snapshots.length === 0) continue;
    build.ui.say('Creating snapshot tags');
    await tag(build, ec2, snapshots, snapshotTags);
  }
}

function isEmpty(tags: Tags): boolean {
  return Object.keys(tags).length === 0;
}

async function tag(build: AmazonBuild, ec2: Ec2, resources: readonly string[], tags: Tags): Promise<void> {
  for (const [key, value] of Object.entries(tags)) build.ui.message(`Adding tag: "${key}": "${value}"`);
  const request = { Resources: [...resources], Tags: tagList(mergeTags(tags, {})) };
  await callOnNewImage(build, () => ec2.createTags(request, build.signal));
}
