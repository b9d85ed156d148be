import { describe, expect, it } from 'vitest';
import { runningInstance, testEndpoint } from '../../../../../support/sandbox-endpoint.js';

describe('copyImage', () => {
  it('copies an image to another region, with tags and encryption, and the disk', async () => {
    const { ec2, client, machines } = await testEndpoint();
    const { ImageId = '' } = await ec2.createImage({
      InstanceId: await runningInstance(ec2),
      Name: 'image',
      TagSpecifications: [{ ResourceType: 'image', Tags: [{ Key: 'a', Value: 'b' }] }],
    });
    await ec2.describeImages({ ImageIds: [ImageId] });
    const there = client('eu-west-1');
    const copy = await there.copyImage({
      SourceRegion: 'us-east-1',
      SourceImageId: ImageId,
      Name: 'copy',
      Encrypted: true,
      KmsKeyId: 'alias/own',
      CopyImageTags: true,
    });
    const { Images = [] } = await there.describeImages({ ImageIds: [copy.ImageId ?? ''] });
    expect(Images[0]).toMatchObject({
      State: 'available',
      Name: 'copy',
      SourceImageId: ImageId,
      Tags: [{ Key: 'a', Value: 'b' }],
    });
    const ebs = Images[0]?.BlockDeviceMappings?.[0]?.Ebs;
    expect(ebs).toMatchObject({ Encrypted: true, KmsKeyId: 'alias/own' });
    const { Snapshots = [] } = await there.describeSnapshots({ SnapshotIds: [ebs?.SnapshotId ?? ''] });
    expect(Snapshots[0]?.Description).toContain(`DestinationAmi ${copy.ImageId} from SourceAmi ${ImageId}`);
    const { Instances = [] } = await there.runInstances({ ImageId: copy.ImageId, MinCount: 1, MaxCount: 1 });
    await there.describeInstances({ InstanceIds: [Instances[0]?.InstanceId ?? ''] });
    expect(machines.calls.at(-1)).toBe(`start ${Instances[0]?.InstanceId} layer-1`);
  });

  it('copies a base image, which is then an own one', async () => {
    const { ec2 } = await testEndpoint();
    const { Images = [] } = await ec2.describeImages({ Filters: [{ Name: 'name', Values: ['debian-12-amd64-*'] }] });
    const SourceImageId = Images[0]?.ImageId;
    const { ImageId = '' } = await ec2.copyImage({ SourceRegion: 'us-east-1', SourceImageId, Name: 'my-debian' });
    const own = await ec2.describeImages({ Owners: ['self'] });
    expect(own.Images?.map((image) => image.ImageId)).toEqual([ImageId]);
  });

  it('does not find an image in a region that it is not in', async () => {
    const { ec2 } = await testEndpoint();
    const { Images = [] } = await ec2.describeImages({ Filters: [{ Name: 'name', Values: ['debian-12-amd64-*'] }] });
    const SourceImageId = Images[0]?.ImageId;
    const copy = ec2.copyImage({ SourceRegion: 'eu-west-1', SourceImageId, Name: 'my-debian' });
    await expect(copy).rejects.toMatchObject({ name: 'InvalidAMIID.NotFound' });
  });
});
