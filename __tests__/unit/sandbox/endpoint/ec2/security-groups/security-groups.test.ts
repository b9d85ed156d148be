import { describe, expect, it } from 'vitest';
import { launchBasics, testEndpoint } from '../../../../../support/sandbox-endpoint.js';

const ssh = { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: '0.0.0.0/0' }] };

describe('securityGroupActions', () => {
  it('make a group with its rules, show and delete it', async () => {
    const { ec2 } = await testEndpoint();
    const { GroupId = '' } = await ec2.createSecurityGroup({
      GroupName: 'g',
      Description: 'd',
      VpcId: 'vpc-00000000000000001',
      TagSpecifications: [{ ResourceType: 'security-group', Tags: [{ Key: 'a', Value: 'b' }] }],
    });
    await ec2.authorizeSecurityGroupIngress({
      GroupId,
      IpPermissions: [{ ...ssh, Ipv6Ranges: [{ CidrIpv6: '::/0', Description: 'all' }] }],
    });
    const { SecurityGroups = [] } = await ec2.describeSecurityGroups({ GroupIds: [GroupId] });
    expect(SecurityGroups[0]).toMatchObject({
      GroupName: 'g',
      Description: 'd',
      Tags: [{ Key: 'a', Value: 'b' }],
      IpPermissions: [
        {
          IpProtocol: 'tcp',
          FromPort: 22,
          ToPort: 22,
          IpRanges: [{ CidrIp: '0.0.0.0/0' }],
          Ipv6Ranges: [{ CidrIpv6: '::/0', Description: 'all' }],
        },
      ],
      IpPermissionsEgress: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
    });
    const { SecurityGroupRules = [] } = await ec2.describeSecurityGroupRules({
      Filters: [{ Name: 'group-id', Values: [GroupId] }],
    });
    expect(SecurityGroupRules).toHaveLength(3);
    await ec2.revokeSecurityGroupIngress({ GroupId, IpPermissions: [ssh] });
    await ec2.deleteSecurityGroup({ GroupId });
    const gone = ec2.describeSecurityGroups({ GroupIds: [GroupId] });
    await expect(gone).rejects.toMatchObject({ name: 'InvalidGroup.NotFound' });
  });

  it('have a default group, which stays', async () => {
    const { ec2 } = await testEndpoint();
    const { SecurityGroups = [] } = await ec2.describeSecurityGroups({ GroupNames: ['default'] });
    expect(SecurityGroups).toHaveLength(1);
    const deleting = ec2.deleteSecurityGroup({ GroupId: SecurityGroups[0]?.GroupId });
    await expect(deleting).rejects.toMatchObject({ name: 'CannotDelete' });
  });

  it('refuse what is there already, what is not there, and what is in use', async () => {
    const { ec2 } = await testEndpoint();
    const { GroupId = '' } = await ec2.createSecurityGroup({ GroupName: 'g', Description: 'd' });
    const again = ec2.createSecurityGroup({ GroupName: 'g', Description: 'd' });
    await expect(again).rejects.toMatchObject({ name: 'InvalidGroup.Duplicate' });
    await ec2.authorizeSecurityGroupIngress({ GroupId, IpPermissions: [ssh] });
    const twice = ec2.authorizeSecurityGroupIngress({ GroupId, IpPermissions: [ssh] });
    await expect(twice).rejects.toMatchObject({ name: 'InvalidPermission.Duplicate' });
    const absent = ec2.revokeSecurityGroupEgress({ GroupId, IpPermissions: [ssh] });
    await expect(absent).rejects.toMatchObject({ name: 'InvalidPermission.NotFound' });
    const basics = await launchBasics(ec2);
    await ec2.runInstances({ ...basics, MinCount: 1, MaxCount: 1, SecurityGroupIds: [GroupId] });
    await expect(ec2.deleteSecurityGroup({ GroupId })).rejects.toMatchObject({ name: 'DependencyViolation' });
  });

  it.each(['10.0.0.0', '10.0.0.0/33', '256.0.0.0/8', 'x/0'])('refuse the range %s', async (CidrIp) => {
    const { ec2 } = await testEndpoint();
    const { GroupId = '' } = await ec2.createSecurityGroup({ GroupName: 'g', Description: 'd' });
    const IpPermissions = [{ ...ssh, IpRanges: [{ CidrIp }] }];
    const adding = ec2.authorizeSecurityGroupIngress({ GroupId, IpPermissions });
    await expect(adding).rejects.toMatchObject({ name: 'InvalidParameterValue' });
  });

  it('take the flat old form', async () => {
    const { ec2 } = await testEndpoint();
    await ec2.createSecurityGroup({ GroupName: 'g', Description: 'd' });
    const added = await ec2.authorizeSecurityGroupIngress({
      GroupName: 'g',
      IpProtocol: 'tcp',
      FromPort: 80,
      ToPort: 80,
      CidrIp: '10.0.0.0/8',
    });
    expect(added.SecurityGroupRules?.[0]).toMatchObject({ FromPort: 80, CidrIpv4: '10.0.0.0/8', IsEgress: false });
  });
});
