import type { AmazonBuild } from '../../run/amazon-build.js';
import type { AmiConfig } from '../ami-options.js';
import type { BuiltImage } from '../built-image.js';
import { callOnNewImage } from '../new-image.js';

/** Protects the images against being deregistered (spec-amazon 4.1, step 23; EC2 API: EnableImageDeregistrationProtection). */
export async function protectImage(
  build: AmazonBuild,
  images: readonly BuiltImage[],
  protection: AmiConfig['deregistrationProtection'],
): Promise<void> {
  const withCooldown = protection?.withCooldown ?? false;
  if (!withCooldown && protection?.enabled !== true) {
    build.ui.say('Skipping Enable AMI deregistration protection...');
    return;
  }
  build.ui.say(`Enabling deregistration protection${withCooldown ? ' with cooldown' : ''}...`);
  for (const { id, region } of images) {
    build.ui.message(`Enabling deregistration protection of AMI ${id} in ${region}`);
    const request = { ImageId: id, WithCooldown: withCooldown };
    const ec2 = build.aws.ec2(region);
    await callOnNewImage(build, () => ec2.enableImageDeregistrationProtection(request, build.signal));
  }
}
