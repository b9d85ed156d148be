import { describe, expect, it } from 'vitest';
import { REALISTIC } from '../../../../../../src/sandbox/latency.js';
import { FakeClock } from '../../../../../support/fake-clock.js';
import { runningInstance, testEndpoint } from '../../../../../support/sandbox-endpoint.js';

describe('createImage', () => {
  it('saves the disk of a stopped instance; its machines boot from it', async () => {
    const { ec2, machines } = await testEndpoint();
    const id = await runningInstance(ec2);
    await ec2.stopInstances({ InstanceIds: [id] });
    await ec2.describeInstances({ InstanceIds: [id] });
    const { ImageId = '' } = await ec2.createImage({
      InstanceId: id,
      Name: 'web',
      Description: 'a web server',
      TagSpecifications: [
        { ResourceType: 'image', Tags: [{ Key: 'Name', Value: 'web' }] },
        { ResourceType: 'snapshot', Tags: [{ Key: 'Name', Value: 'disk' }] },
      ],
    });
    const { Images = [] } = await ec2.describeImages({ ImageIds: [ImageId] });
    expect(Images[0]).toMatchObject({
      State: 'available',
      Name: 'web',
      Description: 'a web server',
      OwnerId: '000000000000',
      RootDeviceType: 'ebs',
      SourceInstanceId: id,
      Tags: [{ Key: 'Name', Value: 'web' }],
    });
    const snapshot = Images[0]?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId ?? '';
    const { Snapshots = [] } = await ec2.describeSnapshots({ SnapshotIds: [snapshot] });
    expect(Snapshots[0]).toMatchObject({
      State: 'completed',
      Progress: '100%',
      Description: `Created by CreateImage(${id}) for ${ImageId}`,
      Tags: [{ Key: 'Name', Value: 'disk' }],
    });
    const { Instances = [] } = await ec2.runInstances({ ImageId, MinCount: 1, MaxCount: 1 });
    const next = Instances[0]?.InstanceId ?? '';
    await ec2.describeInstances({ InstanceIds: [next] });
    expect(machines.calls.slice(1)).toEqual([`stop ${id}`, `save ${id}`, `start ${next} layer-1`]);
  });

  it('warns when the host has changed since', async () => {
    const { ec2, machines, said } = await testEndpoint();
    const { ImageId = '' } = await ec2.createImage({ InstanceId: await runningInstance(ec2), Name: 'web' });
    await ec2.describeImages({ ImageIds: [ImageId] });
    const launch = async () => {
      const { Instances = [] } = await ec2.runInstances({ ImageId, MinCount: 1, MaxCount: 1 });
      await ec2.describeInstances({ InstanceIds: [Instances[0]?.InstanceId ?? ''] });
      return said.filter((text) => text.includes('other packages'));
    };
    expect(await launch()).toEqual([]);
    machines.hostSystem = 'system-2';
    expect(await launch()).toEqual([expect.stringContaining(ImageId)]);
  });

  it.each([
    [undefined, ['stop', 'save', 'start']],
    [true, ['save']],
  ])('of a running instance, NoReboot %s: %j', async (NoReboot, expected) => {
    const { ec2, machines } = await testEndpoint();
    const id = await runningInstance(ec2);
    const { ImageId = '' } = await ec2.createImage({ InstanceId: id, Name: 'web', NoReboot });
    await ec2.describeImages({ ImageIds: [ImageId] });
    await ec2.describeInstances({ InstanceIds: [id] });
    expect(machines.calls.slice(1).map((call) => call.split(' ')[0])).toEqual(expected);
  });

  it('puts the devices of the request over those of the instance', async () => {
    const { ec2 } = await testEndpoint();
    const id = await runningInstance(ec2);
    const { ImageId = '' } = await ec2.createImage({
      InstanceId: id,
      Name: 'web',
      BlockDeviceMappings: [
        { DeviceName: '/dev/xvda', Ebs: { VolumeSize: 30, DeleteOnTermination: false } },
        { DeviceName: '/dev/sdb', Ebs: { VolumeSize: 30 } },
        { DeviceName: '/dev/sdc', VirtualName: 'ephemeral0' },
      ],
    });
    const { Images = [] } = await ec2.describeImages({ ImageIds: [ImageId] });
    const mappings = Images[0]?.BlockDeviceMappings ?? [];
    expect(mappings.map(({ DeviceName, Ebs, VirtualName }) => [DeviceName, Ebs?.VolumeSize, VirtualName])).toEqual([
      ['/dev/xvda', 30, undefined],
      ['/dev/sdb', 30, undefined],
      ['/dev/sdc', undefined, 'ephemeral0'],
    ]);
    const snapshots = mappings.flatMap(({ Ebs }) => Ebs?.SnapshotId ?? []);
    expect(new Set(snapshots).size).toBe(2);
  });

  it('is pending with progress as long as the latency model says', async () => {
    const clock = new FakeClock({ autoAdvance: false });
    const { ec2 } = await testEndpoint({ latency: REALISTIC, clock });
    const id = await runningInstance(ec2);
    await clock.advance(REALISTIC.launch);
    const { ImageId = '' } = await ec2.createImage({ InstanceId: id, Name: 'web' });
    await clock.advance(REALISTIC.image / 2);
    const { Images = [] } = await ec2.describeImages({ ImageIds: [ImageId] });
    expect(Images[0]?.State).toBe('pending');
    const snapshot = Images[0]?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId ?? '';
    const { Snapshots = [] } = await ec2.describeSnapshots({ SnapshotIds: [snapshot] });
    expect(Snapshots[0]).toMatchObject({ State: 'pending', Progress: '50%' });
    await clock.advance(REALISTIC.image);
    expect((await ec2.describeImages({ ImageIds: [ImageId] })).Images?.[0]?.State).toBe('available');
  });

  it.each([
    ['ab', 'InvalidAMIName.Malformed'],
    ['a:b:c', 'InvalidAMIName.Malformed'],
    ['x'.repeat(129), 'InvalidAMIName.Malformed'],
    ['taken', 'InvalidAMIName.Duplicate'],
  ])('refuses the name %s', async (Name, name) => {
    const { ec2 } = await testEndpoint();
    const id = await runningInstance(ec2);
    await ec2.createImage({ InstanceId: id, Name: 'taken' });
    await expect(ec2.createImage({ InstanceId: id, Name })).rejects.toMatchObject({ name });
  });
});
