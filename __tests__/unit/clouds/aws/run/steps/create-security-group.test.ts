import { describe, expect, it } from 'vitest';
import {
  createSecurityGroup,
  type SecurityGroupPlan,
} from '../../../../../../src/clouds/aws/run/steps/create-security-group.js';
import { FakeScope, fakeBuild } from '../../../../../support/amazon-build.js';

function plan(
  options: Partial<SecurityGroupPlan['options']> = {},
  more: Partial<SecurityGroupPlan> = {},
): SecurityGroupPlan {
  return {
    options: {
      securityGroupId: '',
      securityGroupIds: [],
      securityGroupFilter: undefined,
      temporarySecurityGroupSourceCidrs: [],
      temporarySecurityGroupSourcePublicIp: false,
      sshInterface: '',
      ...options,
    },
    vpcId: '',
    port: 22,
    runTags: {},
    ...more,
  };
}

describe('createSecurityGroup', () => {
  it('makes a temporary group, lets everybody in, and removes it', async () => {
    const { build, cloud, journal } = fakeBuild();
    const scope = new FakeScope();
    const ids = await createSecurityGroup(build, scope, plan({}, { vpcId: 'vpc-1', runTags: { a: 'b' } }));
    expect(cloud.order).toEqual(['createSecurityGroup', 'describeSecurityGroups', 'authorizeSecurityGroupIngress']);
    const [created] = cloud.inputs('createSecurityGroup');
    expect(created).toMatchObject({
      GroupName: expect.stringMatching(/^packer_[0-9a-f-]{36}$/),
      Description: 'Temporary group for Packer',
      VpcId: 'vpc-1',
    });
    expect(cloud.tags.get(ids[0] ?? '')?.get('a')).toBe('b');
    expect(cloud.tags.get(ids[0] ?? '')?.get('image-build:run')).toBe('77');
    expect(cloud.inputs('authorizeSecurityGroupIngress')).toEqual([
      {
        GroupId: ids[0],
        IpPermissions: [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
      },
    ]);
    await scope.end();
    expect(cloud.region('us-east-1').groups).toEqual([]);
    expect(journal.entries).toMatchObject([
      { kind: 'aws:security-group', state: 'released', name: created?.GroupName },
    ]);
  });

  it('lets in IPv4 and IPv6 networks by one permission (vector 52)', async () => {
    const { build, cloud } = fakeBuild();
    const cidrs = ['10.0.0.0/8', '::/0'];
    await createSecurityGroup(
      build,
      new FakeScope(),
      plan({ temporarySecurityGroupSourceCidrs: cidrs }, { port: 2222 }),
    );
    expect(cloud.inputs('authorizeSecurityGroupIngress')).toMatchObject([
      {
        IpPermissions: [{ FromPort: 2222, IpRanges: [{ CidrIp: '10.0.0.0/8' }], Ipv6Ranges: [{ CidrIpv6: '::/0' }] }],
      },
    ]);
  });

  it('lets in all of IPv6 with ssh_interface ipv6 (vector 53)', async () => {
    const { build, cloud } = fakeBuild();
    await createSecurityGroup(build, new FakeScope(), plan({ sshInterface: 'ipv6' }));
    const [request] = cloud.inputs('authorizeSecurityGroupIngress');
    expect(request).toMatchObject({ IpPermissions: [{ Ipv6Ranges: [{ CidrIpv6: '::/0' }] }] });
  });

  it('lets in only the public address of this machine when asked to', async () => {
    const { build, cloud } = fakeBuild();
    const options = { temporarySecurityGroupSourcePublicIp: true };
    await createSecurityGroup(build, new FakeScope(), plan(options), async () => '198.51.100.7/32');
    expect(cloud.inputs('authorizeSecurityGroupIngress')).toMatchObject([
      { IpPermissions: [{ IpRanges: [{ CidrIp: '198.51.100.7/32' }] }] },
    ]);
  });

  it('does not ask for the public address when networks are given', async () => {
    const { build, cloud } = fakeBuild();
    const options = { temporarySecurityGroupSourcePublicIp: true, temporarySecurityGroupSourceCidrs: ['10.0.0.0/8'] };
    await createSecurityGroup(build, new FakeScope(), plan(options), () => Promise.reject(new Error('asked')));
    expect(cloud.inputs('authorizeSecurityGroupIngress')).toMatchObject([
      { IpPermissions: [{ IpRanges: [{ CidrIp: '10.0.0.0/8' }] }] },
    ]);
  });

  it('makes no group when the public address is unknown', async () => {
    const { build, cloud } = fakeBuild();
    const options = { temporarySecurityGroupSourcePublicIp: true };
    const made = createSecurityGroup(build, new FakeScope(), plan(options), () => Promise.reject(new Error('no')));
    await expect(made).rejects.toThrow('no');
    expect(cloud.order).toEqual([]);
  });

  it('lets nobody in when nobody connects', async () => {
    const { build, cloud } = fakeBuild();
    await createSecurityGroup(build, new FakeScope(), plan({}, { port: undefined }));
    expect(cloud.order).not.toContain('authorizeSecurityGroupIngress');
  });

  it('looks up given groups and makes none', async () => {
    const { build, cloud } = fakeBuild();
    const ids = await createSecurityGroup(build, new FakeScope(), plan({ securityGroupId: 'sg-1' }));
    expect(ids).toEqual(['sg-1']);
    expect(cloud.inputs('describeSecurityGroups')).toEqual([{ GroupIds: ['sg-1'] }]);
  });

  it('names a given group that does not exist', async () => {
    const { build, cloud } = fakeBuild();
    cloud.fail({ method: 'describeSecurityGroups', code: 'InvalidGroup.NotFound' });
    const created = createSecurityGroup(build, new FakeScope(), plan({ securityGroupIds: ['sg-1', 'sg-2'] }));
    await expect(created).rejects.toMatchObject({
      code: 'SecurityGroupNotFound',
      message: expect.stringContaining('sg-1, sg-2 in us-east-1'),
    });
  });

  it('finds groups by filter within the VPC', async () => {
    const { build, cloud } = fakeBuild();
    cloud.region('us-east-1').groups.push({ id: 'sg-9', name: 'web' });
    const wanted = plan({ securityGroupFilter: { filters: { 'tag:role': 'web' } } }, { vpcId: 'vpc-1' });
    expect(await createSecurityGroup(build, new FakeScope(), wanted)).toEqual(['sg-9']);
    expect(cloud.inputs('describeSecurityGroups')[0]?.Filters).toEqual([
      { Name: 'tag:role', Values: ['web'] },
      { Name: 'vpc-id', Values: ['vpc-1'] },
    ]);
  });

  it('refuses a filter without match (vector 51, decisions 8)', async () => {
    const { build } = fakeBuild();
    const created = createSecurityGroup(build, new FakeScope(), plan({ securityGroupFilter: { filters: { a: 'b' } } }));
    await expect(created).rejects.toMatchObject({ code: 'FilterWithoutMatch' });
  });

  it('looks for half a minute for a group whose create answer was lost, since EC2 may not show it at once', async () => {
    const { build, cloud, clock, journal } = fakeBuild();
    const scope = new FakeScope();
    cloud.fail({ method: 'createSecurityGroup', code: 'lost' });
    await expect(createSecurityGroup(build, scope, plan())).rejects.toMatchObject({ awsCode: 'ECONNRESET' });
    const made = cloud.region('us-east-1').groups.splice(0);
    void clock.sleep(9_000).then(() => cloud.region('us-east-1').groups.push(...made));
    await scope.end();
    expect(cloud.region('us-east-1').groups).toEqual([]);
    expect(cloud.inputs('deleteSecurityGroup')).toEqual([{ GroupId: made[0]?.id }]);
    expect(journal.entries).toMatchObject([{ state: 'released' }]);
  });

  it('finds and removes a group whose create answer was lost', async () => {
    const { build, cloud, journal } = fakeBuild();
    const scope = new FakeScope();
    cloud.fail({ method: 'createSecurityGroup', code: 'lost' });
    await expect(createSecurityGroup(build, scope, plan())).rejects.toMatchObject({ awsCode: 'ECONNRESET' });
    expect(cloud.region('us-east-1').groups).toHaveLength(1);
    await scope.end();
    expect(cloud.region('us-east-1').groups).toEqual([]);
    expect(journal.entries).toMatchObject([{ state: 'released' }]);
  });
});
