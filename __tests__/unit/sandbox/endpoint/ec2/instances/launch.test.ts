import { describe, expect, it } from 'vitest';
import { launchBasics, testEndpoint } from '../../../../../support/sandbox-endpoint.js';

const one = { MinCount: 1, MaxCount: 1, InstanceType: 't3.micro' } as const;

describe('launch', () => {
  it('gives what the request asks for', async () => {
    const { ec2 } = await testEndpoint();
    const basics = await launchBasics(ec2);
    const { GroupId = '' } = await ec2.createSecurityGroup({ GroupName: 'g', Description: 'd' });
    const { Instances = [], ReservationId } = await ec2.runInstances({
      ...basics,
      ...one,
      NetworkInterfaces: [
        { DeviceIndex: 0, SubnetId: 'subnet-0000000000000000b', Groups: [GroupId], AssociatePublicIpAddress: true },
      ],
      IamInstanceProfile: { Name: 'web' },
      MetadataOptions: { HttpTokens: 'required', HttpEndpoint: 'enabled', InstanceMetadataTags: 'enabled' },
      BlockDeviceMappings: [
        { DeviceName: '/dev/xvda', Ebs: { VolumeSize: 20, VolumeType: 'gp3', Throughput: 200 } },
        { DeviceName: '/dev/sdb', Ebs: { VolumeSize: 5, DeleteOnTermination: false } },
      ],
      TagSpecifications: [
        { ResourceType: 'instance', Tags: [{ Key: 'Name', Value: 'x' }] },
        { ResourceType: 'volume', Tags: [{ Key: 'Name', Value: 'disk' }] },
      ],
    });
    expect(ReservationId).toMatch(/^r-0[0-9a-f]{16}$/);
    expect(Instances[0]).toMatchObject({
      KeyName: 'key',
      SubnetId: 'subnet-0000000000000000b',
      Placement: { AvailabilityZone: 'us-east-1b' },
      SecurityGroups: [{ GroupId, GroupName: 'g' }],
      IamInstanceProfile: { Arn: 'arn:aws:iam::000000000000:instance-profile/web' },
      MetadataOptions: { HttpTokens: 'required', InstanceMetadataTags: 'enabled' },
      Tags: [{ Key: 'Name', Value: 'x' }],
    });
    const { Volumes = [] } = await ec2.describeVolumes({ Filters: [{ Name: 'tag:Name', Values: ['disk'] }] });
    const largest = Volumes.toSorted((a, b) => (b.Size ?? 0) - (a.Size ?? 0));
    expect(
      largest.map(({ Size, VolumeType, Attachments }) => [Size, VolumeType, Attachments?.[0]?.DeleteOnTermination]),
    ).toEqual([
      [20, 'gp3', true],
      [5, 'gp2', false],
    ]);
  });

  it('gives a private address alone when no public one is wanted: the one that the host can reach', async () => {
    const { ec2 } = await testEndpoint();
    const basics = await launchBasics(ec2);
    const device = { DeviceIndex: 0, SubnetId: 'subnet-0000000000000000a', AssociatePublicIpAddress: false };
    const { Instances = [] } = await ec2.runInstances({ ...basics, ...one, NetworkInterfaces: [device] });
    expect(Instances[0]?.PublicIpAddress).toBeUndefined();
    expect(Instances[0]?.PrivateIpAddress).toBe('127.64.0.1');
  });

  it('launches as many as asked for, in one reservation', async () => {
    const { ec2 } = await testEndpoint();
    const basics = await launchBasics(ec2);
    await ec2.runInstances({ ...basics, MinCount: 2, MaxCount: 3 });
    const { Reservations = [] } = await ec2.describeInstances({});
    expect(Reservations).toHaveLength(1);
    expect(Reservations[0]?.Instances?.map(({ AmiLaunchIndex }) => AmiLaunchIndex)).toEqual([0, 1, 2]);
  });

  it.each([
    [{ ImageId: 'ami-0123456789abcdef0' }, 'InvalidAMIID.NotFound'],
    [{ ImageId: 'ami-xyz' }, 'InvalidAMIID.Malformed'],
    [{ KeyName: 'absent' }, 'InvalidKeyPair.NotFound'],
    [{ InstanceType: 'huge' }, 'InvalidParameterValue'],
    [{ InstanceType: 't4g.micro' }, 'InvalidParameterValue'],
    [{ SubnetId: 'subnet-0123456789abcdef0' }, 'InvalidSubnetID.NotFound'],
    [{ SecurityGroupIds: ['sg-0123456789abcdef0'] }, 'InvalidGroup.NotFound'],
    [{ SecurityGroups: ['absent'] }, 'InvalidGroup.NotFound'],
    [{ Placement: { AvailabilityZone: 'us-east-1z' } }, 'InvalidParameterValue'],
    [{ MinCount: 2, MaxCount: 1 }, 'InvalidParameterValue'],
    [{ MinCount: 1, MaxCount: 1000 }, 'InstanceLimitExceeded'],
    [
      { BlockDeviceMappings: [{ DeviceName: '/dev/sdb', Ebs: { SnapshotId: 'snap-0123456789abcdef0' } }] },
      'InvalidSnapshot.NotFound',
    ],
  ] as const)('refuses %j with %s', async (change, name) => {
    const { ec2, machines } = await testEndpoint();
    const basics = await launchBasics(ec2);
    // as: instance types that AWS does not have are what this is about.
    const request = { ...basics, ...one, ...change } as unknown as Parameters<typeof ec2.runInstances>[0];
    await expect(ec2.runInstances(request)).rejects.toMatchObject({ name });
    expect(machines.calls).toEqual([]);
  });

  it('boots no Windows, and says so', async () => {
    const { ec2 } = await testEndpoint();
    const { Images = [] } = await ec2.describeImages({ Filters: [{ Name: 'platform', Values: ['windows'] }] });
    const ImageId = Images[0]?.ImageId ?? '';
    expect(ImageId).toMatch(/^ami-/);
    await expect(ec2.runInstances({ ...one, ImageId })).rejects.toMatchObject({ name: 'Unsupported' });
  });

  it('without machines boots everything', async () => {
    const { ec2 } = await testEndpoint({ machines: 'none' });
    const { Images = [] } = await ec2.describeImages({ Filters: [{ Name: 'platform', Values: ['windows'] }] });
    const { Instances = [] } = await ec2.runInstances({ ...one, ImageId: Images[0]?.ImageId ?? '' });
    const look = await ec2.describeInstances({ InstanceIds: [Instances[0]?.InstanceId ?? ''] });
    expect(look.Reservations?.[0]?.Instances?.[0]).toMatchObject({ State: { Name: 'running' }, Platform: 'windows' });
  });

  it('says once that base images are the system of the host', async () => {
    const { ec2, said } = await testEndpoint();
    const basics = await launchBasics(ec2);
    await ec2.runInstances({ ...basics, ...one });
    await ec2.runInstances({ ...basics, ...one });
    expect(said.filter((text) => text.includes('the system of this host'))).toHaveLength(1);
  });
});
