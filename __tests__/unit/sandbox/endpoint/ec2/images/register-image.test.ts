import { describe, expect, it } from 'vitest';
import { runningInstance, testEndpoint } from '../../../../../support/sandbox-endpoint.js';

describe('registerImage', () => {
  it('makes an image that boots from the snapshot of a root volume', async () => {
    const { ec2, machines } = await testEndpoint();
    const id = await runningInstance(ec2);
    const { Volumes = [] } = await ec2.describeVolumes({ Filters: [{ Name: 'attachment.instance-id', Values: [id] }] });
    const { SnapshotId = '' } = await ec2.createSnapshot({ VolumeId: Volumes[0]?.VolumeId });
    await ec2.describeSnapshots({ SnapshotIds: [SnapshotId] });
    const { ImageId } = await ec2.registerImage({
      Name: 'registered',
      Architecture: 'x86_64',
      VirtualizationType: 'hvm',
      RootDeviceName: '/dev/xvda',
      BootMode: 'uefi',
      BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { SnapshotId } }],
    });
    const { Images = [] } = await ec2.describeImages({ ImageIds: [ImageId ?? ''] });
    expect(Images[0]).toMatchObject({ State: 'available', BootMode: 'uefi', VirtualizationType: 'hvm' });
    const { Instances = [] } = await ec2.runInstances({ ImageId, MinCount: 1, MaxCount: 1, InstanceType: 't3.micro' });
    await ec2.describeInstances({ InstanceIds: [Instances[0]?.InstanceId ?? ''] });
    expect(machines.calls.at(-1)).toBe(`start ${Instances[0]?.InstanceId} layer-1`);
  });

  it('needs a snapshot for the root device', async () => {
    const { ec2 } = await testEndpoint();
    const register = ec2.registerImage({ Name: 'registered', RootDeviceName: '/dev/xvda' });
    await expect(register).rejects.toMatchObject({ name: 'InvalidBlockDeviceMapping' });
  });
});

describe('deregisterImage', () => {
  it('leaves the snapshots, which cannot go before; the disk goes with the last that needs it', async () => {
    const { ec2, removedLayers } = await testEndpoint();
    const id = await runningInstance(ec2);
    const { ImageId = '' } = await ec2.createImage({ InstanceId: id, Name: 'image' });
    const { Images = [] } = await ec2.describeImages({ ImageIds: [ImageId] });
    const SnapshotId = Images[0]?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId;
    await expect(ec2.deleteSnapshot({ SnapshotId })).rejects.toMatchObject({ name: 'InvalidSnapshot.InUse' });
    await ec2.deregisterImage({ ImageId });
    expect(removedLayers).toEqual([]);
    await ec2.deleteSnapshot({ SnapshotId });
    expect(removedLayers).toEqual(['layer-1']);
  });

  it('takes the snapshots along when asked to', async () => {
    const { ec2, removedLayers } = await testEndpoint();
    const id = await runningInstance(ec2);
    const { ImageId = '' } = await ec2.createImage({ InstanceId: id, Name: 'image' });
    await ec2.describeImages({ ImageIds: [ImageId] });
    await ec2.deregisterImage({ ImageId, DeleteAssociatedSnapshots: true });
    expect((await ec2.describeSnapshots({ OwnerIds: ['self'] })).Snapshots).toEqual([]);
    expect(removedLayers).toEqual(['layer-1']);
  });
});
