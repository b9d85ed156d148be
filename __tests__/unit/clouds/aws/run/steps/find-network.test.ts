import { describe, expect, it } from 'vitest';
import type { Subnet } from '../../../../../../src/clouds/aws/ec2.js';
import { findNetwork, type NetworkOptions } from '../../../../../../src/clouds/aws/run/steps/find-network.js';
import { fakeBuild } from '../../../../../support/amazon-build.js';

const none: NetworkOptions = {
  vpcId: '',
  vpcFilter: undefined,
  subnetId: '',
  subnetFilter: undefined,
  availabilityZone: '',
  associatePublicIpAddress: undefined,
  instanceType: 't3.micro',
};

const subnets: Subnet[] = [
  { SubnetId: 'subnet-a', VpcId: 'vpc-1', AvailabilityZone: 'us-east-1a', AvailableIpAddressCount: 10 },
  { SubnetId: 'subnet-b', VpcId: 'vpc-1', AvailabilityZone: 'us-east-1b', AvailableIpAddressCount: 30 },
  { SubnetId: 'subnet-c', VpcId: 'vpc-1', AvailabilityZone: 'us-east-1c', AvailableIpAddressCount: 20 },
];

function fakeNetwork() {
  const fake = fakeBuild();
  fake.cloud.network = { vpcs: [{ VpcId: 'vpc-1', IsDefault: true }], subnets, offering: ['us-east-1a', 'us-east-1c'] };
  return fake;
}

describe('findNetwork', () => {
  it('asks nothing when the template names nothing', async () => {
    const { build, cloud } = fakeNetwork();
    const network = await findNetwork(build, none);
    expect(network).toEqual({ vpcId: '', subnetId: '', availabilityZone: '', associatePublicIpAddress: undefined });
    expect(cloud.calls).toEqual([]);
  });

  it('ignores filter blocks that name no filter, as Packer does, and says so', async () => {
    const { build, cloud, ui } = fakeNetwork();
    const subnetFilter = { filters: {}, mostFree: true, random: false };
    const network = await findNetwork(build, { ...none, vpcFilter: { filters: {} }, subnetFilter });
    expect(network).toMatchObject({ vpcId: '', subnetId: '' });
    expect(cloud.calls).toEqual([]);
    expect(ui.lines).toEqual([
      'message: vpc_filter names no filter and is ignored',
      'message: subnet_filter names no filter and is ignored',
    ]);
  });

  it('finds VPC and freest subnet by filters (vector 47)', async () => {
    const { build, cloud } = fakeNetwork();
    const network = await findNetwork(build, {
      ...none,
      vpcFilter: { filters: { isDefault: 'true' } },
      subnetFilter: { filters: { 'default-for-az': 'true' }, mostFree: true, random: false },
      associatePublicIpAddress: true,
    });
    expect(network).toEqual({
      vpcId: 'vpc-1',
      subnetId: 'subnet-b',
      availabilityZone: 'us-east-1b',
      associatePublicIpAddress: true,
    });
    expect(cloud.calls.map(({ method, input }) => [method, input.SubnetIds ?? input.Filters])).toEqual([
      ['describeVpcs', [{ Name: 'isDefault', Values: ['true'] }]],
      [
        'describeSubnets',
        [
          { Name: 'default-for-az', Values: ['true'] },
          { Name: 'state', Values: ['available'] },
          { Name: 'vpc-id', Values: ['vpc-1'] },
        ],
      ],
      ['describeSubnets', ['subnet-b']],
    ]);
  });

  it('refuses several subnets unless one is to be chosen (vector 48)', async () => {
    const { build } = fakeNetwork();
    const subnetFilter = { filters: { a: 'b' }, mostFree: false, random: false };
    await expect(findNetwork(build, { ...none, subnetFilter })).rejects.toMatchObject({
      code: 'FilterAmbiguous',
      message: expect.stringContaining('matched 3'),
      hint: expect.stringContaining('most_free'),
    });
    const random = await findNetwork(build, { ...none, subnetFilter: { ...subnetFilter, random: true } });
    expect(subnets.map(({ SubnetId }) => SubnetId)).toContain(random.subnetId);
  });

  it('refuses a filter without match', async () => {
    const { build, cloud } = fakeNetwork();
    cloud.network = { vpcs: [], subnets: [], offering: [] };
    await expect(findNetwork(build, { ...none, vpcFilter: { filters: { a: 'b' } } })).rejects.toMatchObject({
      code: 'FilterWithoutMatch',
      message: 'vpc_filter must match one VPC, but matched 0: a=b in us-east-1',
    });
  });

  it('chooses a subnet for a public address in a zone that offers the type (vector 49)', async () => {
    const { build, cloud } = fakeNetwork();
    const network = await findNetwork(build, { ...none, associatePublicIpAddress: true });
    expect(network).toMatchObject({ vpcId: 'vpc-1', subnetId: 'subnet-c', availabilityZone: 'us-east-1c' });
    expect(cloud.order).toEqual([
      'describeVpcs',
      'describeSubnets',
      'describeInstanceTypeOfferings',
      'describeInstanceTypeOfferings',
      'describeInstanceTypeOfferings',
    ]);
  });

  it('goes on without the public address when no subnet can be chosen', async () => {
    const { build, cloud, ui } = fakeNetwork();
    cloud.fail({ method: 'describeVpcs', code: 'UnauthorizedOperation' });
    const network = await findNetwork(build, { ...none, associatePublicIpAddress: true });
    expect(network).toMatchObject({ subnetId: '', associatePublicIpAddress: undefined });
    expect(ui.lines.join('\n')).toContain('associate_public_ip_address has no effect');
  });

  it('completes zone and VPC of a given subnet', async () => {
    const { build, cloud } = fakeNetwork();
    const network = await findNetwork(build, { ...none, subnetId: 'subnet-a', associatePublicIpAddress: false });
    expect(network).toEqual({
      vpcId: 'vpc-1',
      subnetId: 'subnet-a',
      availabilityZone: 'us-east-1a',
      associatePublicIpAddress: false,
    });
    expect(cloud.order).toEqual(['describeSubnets']);
  });
});
