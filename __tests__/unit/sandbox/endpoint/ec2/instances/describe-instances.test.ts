import { describe, expect, it } from 'vitest';
import { launchBasics, runningInstance, testEndpoint } from '../../../../../support/sandbox-endpoint.js';

describe('describeInstanceActions', () => {
  it('pages through instances', async () => {
    const { ec2 } = await testEndpoint();
    const basics = await launchBasics(ec2);
    await ec2.runInstances({ ...basics, MinCount: 7, MaxCount: 7 });
    const first = await ec2.describeInstances({ MaxResults: 5 });
    const second = await ec2.describeInstances({ MaxResults: 5, NextToken: first.NextToken });
    const count = (page: typeof first) => (page.Reservations ?? []).flatMap(({ Instances = [] }) => Instances).length;
    expect([count(first), count(second)]).toEqual([5, 2]);
    expect(second.NextToken).toBeUndefined();
    await expect(ec2.describeInstances({ NextToken: 'x' })).rejects.toMatchObject({ name: 'InvalidNextToken' });
  });

  it('finds a lost launch by its client token, and others by state and tag', async () => {
    const { ec2 } = await testEndpoint();
    const basics = await launchBasics(ec2);
    await ec2.runInstances({
      ...basics,
      MinCount: 1,
      MaxCount: 1,
      ClientToken: 'mine',
      TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'a', Value: 'b' }] }],
    });
    const found = async (Name: string, value: string) =>
      (await ec2.describeInstances({ Filters: [{ Name, Values: [value] }] })).Reservations?.length;
    expect(await found('client-token', 'mine')).toBe(1);
    expect(await found('client-token', 'other')).toBe(0);
    expect(await found('tag:a', 'b')).toBe(1);
    expect(await found('instance-state-name', 'terminated')).toBe(0);
  });

  it('tells status of running instances, and of all when asked', async () => {
    const { ec2 } = await testEndpoint();
    const id = await runningInstance(ec2);
    const { InstanceStatuses = [] } = await ec2.describeInstanceStatus({ InstanceIds: [id] });
    expect(InstanceStatuses[0]).toMatchObject({ InstanceStatus: { Status: 'ok' }, SystemStatus: { Status: 'ok' } });
    await ec2.stopInstances({ InstanceIds: [id] });
    expect((await ec2.describeInstanceStatus({ InstanceIds: [id] })).InstanceStatuses).toEqual([]);
    const all = await ec2.describeInstanceStatus({ InstanceIds: [id], IncludeAllInstances: true });
    expect(all.InstanceStatuses?.[0]?.InstanceState?.Name).toBe('stopped');
  });

  it('tells console output, attributes and the network interface', async () => {
    const { ec2 } = await testEndpoint();
    const id = await runningInstance(ec2);
    const { Output = '' } = await ec2.getConsoleOutput({ InstanceId: id });
    expect(Buffer.from(Output, 'base64').toString()).toBe(`console of ${id}`);
    const attribute = await ec2.describeInstanceAttribute({ InstanceId: id, Attribute: 'instanceType' });
    expect(attribute.InstanceType?.Value).toBe('t3.micro');
    const { NetworkInterfaces = [] } = await ec2.describeNetworkInterfaces({
      Filters: [{ Name: 'attachment.instance-id', Values: [id] }],
    });
    expect(NetworkInterfaces[0]?.Association?.PublicIp).toBe('127.64.0.1');
    expect((await ec2.getPasswordData({ InstanceId: id })).PasswordData).toBe('');
  });

  it('changes attributes of a stopped instance', async () => {
    const { ec2 } = await testEndpoint();
    const id = await runningInstance(ec2);
    const running = ec2.modifyInstanceAttribute({ InstanceId: id, EnaSupport: { Value: false } });
    await expect(running).rejects.toMatchObject({ name: 'IncorrectInstanceState' });
    await ec2.stopInstances({ InstanceIds: [id] });
    await ec2.describeInstances({ InstanceIds: [id] });
    await ec2.modifyInstanceAttribute({ InstanceId: id, EnaSupport: { Value: false } });
    await ec2.modifyInstanceAttribute({ InstanceId: id, SriovNetSupport: { Value: 'simple' } });
    const { Reservations = [] } = await ec2.describeInstances({ InstanceIds: [id] });
    expect(Reservations[0]?.Instances?.[0]).toMatchObject({ EnaSupport: false, SriovNetSupport: 'simple' });
  });

  it.each([
    ['i-0123456789abcdef0', 'InvalidInstanceID.NotFound'],
    ['i-1', 'InvalidInstanceID.Malformed'],
    ['../../x', 'InvalidInstanceID.Malformed'],
  ])('answers the id %s with %s', async (id, name) => {
    const { ec2 } = await testEndpoint();
    await expect(ec2.describeInstances({ InstanceIds: [id] })).rejects.toMatchObject({ name });
  });
});
