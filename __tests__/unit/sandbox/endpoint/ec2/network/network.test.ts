import { describe, expect, it } from 'vitest';
import { testEndpoint } from '../../../../../support/sandbox-endpoint.js';

describe('networkActions', () => {
  it('have a default VPC with a public subnet in each zone', async () => {
    const { ec2 } = await testEndpoint();
    const { Vpcs = [] } = await ec2.describeVpcs({ Filters: [{ Name: 'is-default', Values: ['true'] }] });
    expect(Vpcs[0]).toMatchObject({ VpcId: 'vpc-00000000000000001', IsDefault: true, State: 'available' });
    const { Subnets = [] } = await ec2.describeSubnets({
      Filters: [
        { Name: 'vpc-id', Values: [Vpcs[0]?.VpcId ?? ''] },
        { Name: 'state', Values: ['available'] },
        { Name: 'availabilityZone', Values: ['us-east-1b'] },
      ],
    });
    expect(Subnets).toHaveLength(1);
    expect(Subnets[0]).toMatchObject({ MapPublicIpOnLaunch: true, AvailableIpAddressCount: 4091 });
  });

  it('have regions and zones', async () => {
    const { ec2, client } = await testEndpoint();
    const { Regions = [] } = await ec2.describeRegions({ RegionNames: ['eu-west-1'] });
    expect(Regions[0]?.Endpoint).toBe('ec2.eu-west-1.amazonaws.com');
    const unknown = ec2.describeRegions({ RegionNames: ['moon-1'] });
    await expect(unknown).rejects.toMatchObject({ name: 'InvalidParameterValue' });
    const { AvailabilityZones = [] } = await client('eu-west-1').describeAvailabilityZones({});
    expect(AvailabilityZones.map(({ ZoneName }) => ZoneName)).toEqual(['eu-west-1a', 'eu-west-1b', 'eu-west-1c']);
  });

  it('offer every instance type in every zone', async () => {
    const { ec2 } = await testEndpoint();
    const { InstanceTypeOfferings = [] } = await ec2.describeInstanceTypeOfferings({
      LocationType: 'availability-zone',
      Filters: [
        { Name: 'instance-type', Values: ['c7i-flex.large'] },
        { Name: 'location', Values: ['us-east-1a'] },
      ],
    });
    expect(InstanceTypeOfferings).toEqual([
      { InstanceType: 'c7i-flex.large', LocationType: 'availability-zone', Location: 'us-east-1a' },
    ]);
    const { InstanceTypes = [] } = await ec2.describeInstanceTypes({ InstanceTypes: ['t4g.small'] });
    expect(InstanceTypes[0]?.ProcessorInfo?.SupportedArchitectures).toEqual(['arm64']);
    // as: a type that AWS does not have.
    const unknown = ec2.describeInstanceTypes({ InstanceTypes: ['huge' as 't3.micro'] });
    await expect(unknown).rejects.toMatchObject({ name: 'InvalidInstanceType' });
  });

  it.each([
    ['vpc-0123456789abcdef0', 'InvalidVpcID.NotFound'],
    ['nonsense', 'InvalidVpcID.Malformed'],
  ])('answer the VPC %s with %s', async (id, name) => {
    const { ec2 } = await testEndpoint();
    await expect(ec2.describeVpcs({ VpcIds: [id] })).rejects.toMatchObject({ name });
  });
});
