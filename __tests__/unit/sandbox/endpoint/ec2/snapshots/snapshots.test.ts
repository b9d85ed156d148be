import { describe, expect, it } from 'vitest';
import { runningInstance, testEndpoint } from '../../../../../support/sandbox-endpoint.js';

describe('snapshotActions', () => {
  it('save the disk of a root volume as it is, without stopping the machine', async () => {
    const { ec2, machines } = await testEndpoint();
    const id = await runningInstance(ec2);
    const { Volumes = [] } = await ec2.describeVolumes({});
    const { SnapshotId = '', State } = await ec2.createSnapshot({ VolumeId: Volumes[0]?.VolumeId, Description: 'd' });
    expect(State).toBe('pending');
    const { Snapshots = [] } = await ec2.describeSnapshots({ SnapshotIds: [SnapshotId] });
    expect(Snapshots[0]).toMatchObject({ State: 'completed', Description: 'd', OwnerId: '000000000000' });
    expect(machines.calls.slice(1)).toEqual([`save ${id}`]);
  });

  it('share, and refuse to make an encrypted one public', async () => {
    const { ec2 } = await testEndpoint();
    const { VolumeId } = await ec2.createVolume({ AvailabilityZone: 'us-east-1a', Size: 1, Encrypted: true });
    const { SnapshotId = '' } = await ec2.createSnapshot({ VolumeId });
    // Packer's form.
    await ec2.modifySnapshotAttribute({
      SnapshotId,
      UserIds: ['111111111111'],
      CreateVolumePermission: { Add: [{ UserId: '111111111111' }] },
    });
    const shown = await ec2.describeSnapshotAttribute({ SnapshotId, Attribute: 'createVolumePermission' });
    expect(shown.CreateVolumePermissions).toEqual([{ UserId: '111111111111' }]);
    const publish = ec2.modifySnapshotAttribute({ SnapshotId, CreateVolumePermission: { Add: [{ Group: 'all' }] } });
    await expect(publish).rejects.toMatchObject({ name: 'OperationNotPermitted' });
  });

  it('copy to another region', async () => {
    const { ec2, client } = await testEndpoint();
    const { VolumeId } = await ec2.createVolume({ AvailabilityZone: 'us-east-1a', Size: 1 });
    const { SnapshotId = '' } = await ec2.createSnapshot({ VolumeId });
    const there = client('eu-west-1');
    const copy = await there.copySnapshot({ SourceRegion: 'us-east-1', SourceSnapshotId: SnapshotId, Encrypted: true });
    const { Snapshots = [] } = await there.describeSnapshots({ SnapshotIds: [copy.SnapshotId ?? ''] });
    expect(Snapshots[0]).toMatchObject({ State: 'completed', Encrypted: true });
  });

  it.each([
    ['snap-0123456789abcdef0', 'InvalidSnapshot.NotFound'],
    ['snap-1', 'InvalidSnapshotID.Malformed'],
  ])('answer the id %s with %s', async (id, name) => {
    const { ec2 } = await testEndpoint();
    await expect(ec2.describeSnapshots({ SnapshotIds: [id] })).rejects.toMatchObject({ name });
    await expect(ec2.deleteSnapshot({ SnapshotId: id })).rejects.toMatchObject({ name });
  });
});
