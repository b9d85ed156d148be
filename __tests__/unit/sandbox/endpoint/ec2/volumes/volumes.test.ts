import { describe, expect, it } from 'vitest';
import { runningInstance, testEndpoint } from '../../../../../support/sandbox-endpoint.js';

describe('volumeActions', () => {
  it('create, attach, detach and delete a volume', async () => {
    const { ec2 } = await testEndpoint();
    const InstanceId = await runningInstance(ec2);
    const { VolumeId = '', State } = await ec2.createVolume({ AvailabilityZone: 'us-east-1a', Size: 5 });
    expect(State).toBe('creating');
    const stateOf = async () => (await ec2.describeVolumes({ VolumeIds: [VolumeId] })).Volumes?.[0]?.State;
    expect(await stateOf()).toBe('available');
    await ec2.attachVolume({ VolumeId, InstanceId, Device: '/dev/sdf' });
    expect(await stateOf()).toBe('in-use');
    await expect(ec2.deleteVolume({ VolumeId })).rejects.toMatchObject({ name: 'VolumeInUse' });
    const twice = ec2.attachVolume({ VolumeId, InstanceId, Device: '/dev/sdg' });
    await expect(twice).rejects.toMatchObject({ name: 'VolumeInUse' });
    await ec2.detachVolume({ VolumeId });
    await ec2.deleteVolume({ VolumeId });
    await expect(stateOf()).rejects.toMatchObject({ name: 'InvalidVolume.NotFound' });
  });

  it('keep a volume that is not to go with its instance', async () => {
    const { ec2 } = await testEndpoint();
    const InstanceId = await runningInstance(ec2);
    const { VolumeId = '' } = await ec2.createVolume({ AvailabilityZone: 'us-east-1a', Size: 5 });
    await ec2.attachVolume({ VolumeId, InstanceId, Device: '/dev/sdf' });
    await ec2.terminateInstances({ InstanceIds: [InstanceId] });
    await ec2.describeInstances({ InstanceIds: [InstanceId] });
    const { Volumes = [] } = await ec2.describeVolumes({});
    expect(Volumes.map((volume) => [volume.VolumeId, volume.State])).toEqual([[VolumeId, 'available']]);
  });

  it('refuse a device name that is taken, a zone elsewhere, and no size', async () => {
    const { ec2 } = await testEndpoint();
    const InstanceId = await runningInstance(ec2);
    const { VolumeId = '' } = await ec2.createVolume({ AvailabilityZone: 'us-east-1a', Size: 5 });
    const taken = ec2.attachVolume({ VolumeId, InstanceId, Device: '/dev/xvda' });
    await expect(taken).rejects.toMatchObject({ name: 'InvalidParameterValue' });
    const elsewhere = ec2.createVolume({ AvailabilityZone: 'eu-west-1a', Size: 5 });
    await expect(elsewhere).rejects.toMatchObject({ name: 'InvalidZone.NotFound' });
    const sizeless = ec2.createVolume({ AvailabilityZone: 'us-east-1a' });
    await expect(sizeless).rejects.toMatchObject({ name: 'MissingParameter' });
  });
});
