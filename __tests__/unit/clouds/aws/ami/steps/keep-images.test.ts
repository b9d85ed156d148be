import { expect, it } from 'vitest';
import type { BuiltImage } from '../../../../../../src/clouds/aws/ami/built-image.js';
import { keepImages } from '../../../../../../src/clouds/aws/ami/steps/keep-images.js';
import { fakeBuild } from '../../../../../support/amazon-build.js';

it.each([
  ['known', ['snap-1'], 0],
  ['listed late', [], 1],
] as const)('takes the expiry off an image and its snapshots (%s)', async (_, snapshots, asked) => {
  const { build, cloud } = fakeBuild();
  cloud.addImage('us-east-1', { ImageId: 'ami-1', BlockDeviceMappings: [{ Ebs: { SnapshotId: 'snap-1' } }] });
  // as: nothing here asks how the image is held.
  const image = { id: 'ami-1', region: 'us-east-1', snapshots } as unknown as BuiltImage;
  await keepImages(build, [image]);
  expect(cloud.inputs('describeImages')).toHaveLength(asked);
  expect(cloud.inputs('deleteTags')).toMatchObject([
    { Resources: ['ami-1', 'snap-1'], Tags: [{ Key: 'image-build:expires' }, { Key: 'image-build:token' }] },
  ]);
});
