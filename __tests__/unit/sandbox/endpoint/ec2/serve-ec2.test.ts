import { describe, expect, it } from 'vitest';
import { launchBasics, post, testEndpoint } from '../../../../support/sandbox-endpoint.js';

describe('serveEc2', () => {
  it('answers unknown actions with InvalidAction', async () => {
    const { endpoint } = await testEndpoint();
    const { status, body } = await post(endpoint.url, 'ec2', { Action: 'DescribeAddresses', Version: '2016-11-15' });
    expect(status).toBe(400);
    expect(body).toContain('<Code>InvalidAction</Code>');
    expect(body).toContain('The action DescribeAddresses is not valid for this web service.');
  });

  it('gives the request id in the body and in the header', async () => {
    const { endpoint } = await testEndpoint();
    const { body, headers } = await post(endpoint.url, 'ec2', { Action: 'DescribeVpcs' });
    const id = headers.get('x-amzn-requestid') ?? '';
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(body).toContain(`<requestId>${id}</requestId>`);
  });

  it('refuses a dry run at the end, with 412, having changed nothing', async () => {
    const { ec2, machines } = await testEndpoint();
    const basics = await launchBasics(ec2);
    const launch = ec2.runInstances({ ...basics, MinCount: 1, MaxCount: 1, InstanceType: 't3.micro', DryRun: true });
    await expect(launch).rejects.toMatchObject({ name: 'DryRunOperation', $metadata: { httpStatusCode: 412 } });
    await expect(ec2.describeVpcs({ DryRun: true })).rejects.toMatchObject({ name: 'DryRunOperation' });
    await expect(ec2.deleteKeyPair({ KeyName: 'key', DryRun: true })).rejects.toMatchObject({
      name: 'DryRunOperation',
    });
    expect((await ec2.describeKeyPairs({})).KeyPairs).toHaveLength(1);
    expect((await ec2.describeInstances({})).Reservations).toEqual([]);
    expect(machines.calls).toEqual([]);
  });

  it('reports other errors before the dry run', async () => {
    const { ec2 } = await testEndpoint();
    const launch = ec2.runInstances({ ImageId: 'ami-12345678', MinCount: 1, MaxCount: 1, DryRun: true });
    await expect(launch).rejects.toMatchObject({ name: 'InvalidAMIID.NotFound' });
  });

  it('answers a client token as before, and refuses other parameters with it', async () => {
    const { ec2 } = await testEndpoint();
    const basics = await launchBasics(ec2);
    const request = { ...basics, MinCount: 1, MaxCount: 1, InstanceType: 't3.micro', ClientToken: 'token' } as const;
    const [first, second] = await Promise.all([ec2.runInstances(request), ec2.runInstances(request)]);
    expect(second.Instances?.[0]?.InstanceId).toBe(first.Instances?.[0]?.InstanceId);
    expect((await ec2.describeInstances({})).Reservations).toHaveLength(1);
    const other = ec2.runInstances({ ...request, InstanceType: 't3.small' });
    await expect(other).rejects.toMatchObject({ name: 'IdempotentParameterMismatch' });
  });

  it('runs a request again that failed, although its client token is the same', async () => {
    const { ec2 } = await testEndpoint();
    const basics = await launchBasics(ec2);
    await ec2.deleteKeyPair({ KeyName: 'key' });
    const request = { ...basics, MinCount: 1, MaxCount: 1, InstanceType: 't3.micro', ClientToken: 'token' } as const;
    await expect(ec2.runInstances(request)).rejects.toMatchObject({ name: 'InvalidKeyPair.NotFound' });
    await ec2.createKeyPair({ KeyName: 'key' });
    expect((await ec2.runInstances(request)).Instances).toHaveLength(1);
  });

  it('keeps regions apart', async () => {
    const { ec2, client } = await testEndpoint();
    await ec2.createKeyPair({ KeyName: 'key' });
    expect((await client('eu-west-1').describeKeyPairs({})).KeyPairs).toEqual([]);
  });
});
