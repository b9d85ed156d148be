import type { AmazonBuild } from '../../run/amazon-build.js';
import type { BuiltImage } from '../built-image.js';
import { callOnNewImage } from '../new-image.js';
import { parseRfc3339 } from '../rfc3339.js';

/** Sets the time at which the images become deprecated (spec-amazon 4.1, step 22; EC2 API: EnableImageDeprecation). */
export async function enableDeprecation(
  build: AmazonBuild,
  images: readonly BuiltImage[],
  deprecateAt: string,
): Promise<void> {
  const moment = parseRfc3339(deprecateAt);
  if (moment === undefined) {
    build.ui.say('Skipping Enable AMI deprecation...');
    return;
  }
  build.ui.say(`Enabling deprecation at ${deprecateAt}`);
  for (const { id, region } of images) {
    build.ui.message(`Enabling deprecation of AMI ${id} in ${region}`);
    const request = { ImageId: id, DeprecateAt: moment };
    await callOnNewImage(build, () => build.aws.ec2(region).enableImageDeprecation(request, build.signal));
  }
}
