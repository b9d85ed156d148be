import type { AmazonBuild } from '../../run/amazon-build.js';
import type { AmiConfig } from '../ami-options.js';
import { imageAttributes, snapshotAttributes } from '../attribute-requests.js';
import type { BuiltImage } from '../built-image.js';
import { callOnNewImage } from '../new-image.js';

/**
 * Sets description, sharing, product codes and IMDS support of the images, and sharing of their snapshots, in every region
 * (spec-amazon 4.1, step 24; EC2 API: ModifyImageAttribute, ModifySnapshotAttribute): one call per kind, none combined.
 */
export async function modifyAttributes(
  build: AmazonBuild,
  images: readonly BuiltImage[],
  options: AmiConfig,
  description: string,
): Promise<void> {
  const forImages = imageAttributes(options, description);
  const forSnapshots = snapshotAttributes(options);
  if (forImages.length > 0) {
    for (const { id, region } of images) {
      build.ui.say(`Modifying attributes on AMI (${id}) in ${region}...`);
      for (const { what, request } of forImages) {
        build.ui.message(`Modifying: ${what}`);
        const modify = () => build.aws.ec2(region).modifyImageAttribute({ ImageId: id, ...request }, build.signal);
        await callOnNewImage(build, modify);
      }
    }
  }
  if (forSnapshots.length === 0) return;
  for (const { region, snapshots } of images) {
    for (const id of snapshots) {
      build.ui.say(`Modifying attributes on snapshot (${id}) in ${region}...`);
      for (const { what, request } of forSnapshots) {
        build.ui.message(`Modifying: ${what}`);
        const modify = () =>
          build.aws.ec2(region).modifySnapshotAttribute({ SnapshotId: id, ...request }, build.signal);
        await callOnNewImage(build, modify);
      }
    }
  }
}
