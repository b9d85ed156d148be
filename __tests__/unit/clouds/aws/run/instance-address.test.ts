import { describe, expect, it } from 'vitest';
import { addressFinder } from '../../../../../src/clouds/aws/run/instance-address.js';
import type { RunConfig } from '../../../../../src/clouds/aws/run/run-options.js';
import { fakeBuild } from '../../../../support/amazon-build.js';

const signal = new AbortController().signal;
const all = {
  InstanceId: 'i-1',
  VpcId: 'vpc-1',
  PublicIpAddress: '1.2.3.4',
  PrivateIpAddress: '10.0.0.1',
  PublicDnsName: 'ec2.example',
  PrivateDnsName: 'ip.internal',
  Ipv6Address: '2001:db8::1',
};

// spec-amazon 4.5
describe('addressFinder', () => {
  it.each<[RunConfig['sshInterface'], string]>([
    ['', '1.2.3.4'],
    ['public_ip', '1.2.3.4'],
    ['private_ip', '10.0.0.1'],
    ['public_dns', 'ec2.example'],
    ['private_dns', 'ip.internal'],
    ['ipv6', '2001:db8::1'],
  ])('takes for ssh_interface "%s" %s', async (sshInterface, address) => {
    const { build, cloud } = fakeBuild();
    expect(await addressFinder(build, all, sshInterface)(signal)).toBe(address);
    expect(cloud.calls).toEqual([]);
  });

  it('takes the public name outside a VPC', async () => {
    const { build } = fakeBuild();
    const { VpcId: _, ...classic } = all;
    expect(await addressFinder(build, classic, '')(signal)).toBe('ec2.example');
  });

  it('takes the private address at the third look (vector 100)', async () => {
    const { build, cloud, clock } = fakeBuild();
    const instance = { InstanceId: 'i-1', VpcId: 'vpc-1', PrivateIpAddress: '10.0.0.1' };
    cloud.region('us-east-1').instances.push(instance);
    expect(await addressFinder(build, instance, '')(signal)).toBe('10.0.0.1');
    expect(cloud.order).toEqual(['describeInstances', 'describeInstances']);
    expect(clock.sleeps).toEqual([1000, 1000]);
  });

  it('says that there is none', async () => {
    const { build, cloud } = fakeBuild();
    const instance = { InstanceId: 'i-1', VpcId: 'vpc-1', PrivateIpAddress: '10.0.0.1' };
    cloud.region('us-east-1').instances.push(instance);
    await expect(addressFinder(build, instance, 'public_ip')(signal)).rejects.toMatchObject({
      code: 'NoInstanceAddress',
      message: expect.stringContaining('"public_ip"'),
    });
  });
});
