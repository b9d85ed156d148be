import { describe, expect, it } from 'vitest';
import { authorization, post, testEndpoint } from '../../../support/sandbox-endpoint.js';

describe('serviceRouter', () => {
  it('tells STS who everybody is', async () => {
    const { endpoint } = await testEndpoint();
    const { status, body } = await post(endpoint.url, 'sts', { Action: 'GetCallerIdentity', Version: '2011-06-15' });
    expect(status).toBe(200);
    expect(body).toContain('<GetCallerIdentityResult>');
    expect(body).toContain('<Account>000000000000</Account>');
  });

  it('lets a web identity assume a role without signing', async () => {
    const { endpoint } = await testEndpoint();
    const response = await fetch(endpoint.url, {
      method: 'POST',
      body: new URLSearchParams({
        Action: 'AssumeRoleWithWebIdentity',
        Version: '2011-06-15',
        RoleArn: 'arn:aws:iam::000000000000:role/build',
        RoleSessionName: 's',
        WebIdentityToken: 't',
      }),
    });
    const body = await response.text();
    expect(body).toContain('<Arn>arn:aws:sts::000000000000:assumed-role/build/s</Arn>');
    expect(body).toContain('<SessionToken>');
  });

  it('does nothing for requests that are not signed, as pages in a browser could send them', async () => {
    const { endpoint, ec2 } = await testEndpoint();
    for (const Action of ['CreateKeyPair', 'AssumeRole']) {
      const response = await fetch(endpoint.url, {
        method: 'POST',
        body: new URLSearchParams({ Action, KeyName: 'k' }),
      });
      expect([response.status, (await response.text()).includes('AuthFailure')]).toEqual([401, true]);
    }
    const put = await fetch(`${endpoint.url}/bucket`, { method: 'PUT' });
    expect(put.status).toBe(401);
    expect((await ec2.describeKeyPairs({})).KeyPairs).toEqual([]);
  });

  it('answers errors of STS and IAM in their form', async () => {
    const { endpoint } = await testEndpoint();
    const sts = await post(endpoint.url, 'sts', { Action: 'AssumeRole' });
    expect(sts.body).toMatch(/<ErrorResponse><Error><Type>Sender<\/Type><Code>MissingParameter</);
    const iam = await post(endpoint.url, 'iam', { Action: 'ListUsers' });
    expect([iam.status, iam.body.includes('<Code>InvalidAction</Code>')]).toEqual([400, true]);
  });

  it('has every instance profile', async () => {
    const { endpoint } = await testEndpoint();
    const { body } = await post(endpoint.url, 'iam', { Action: 'GetInstanceProfile', InstanceProfileName: 'web' });
    expect(body).toContain('<InstanceProfileName>web</InstanceProfileName>');
    const { body: roles } = await post(endpoint.url, 'iam', { Action: 'ListRoles' });
    expect(roles).toContain('<ListRolesResult><Roles></Roles><IsTruncated>false</IsTruncated></ListRolesResult>');
    const put = await post(endpoint.url, 'iam', { Action: 'PutRolePolicy', RoleName: 'r' });
    expect(put.body).toMatch(/^<\?xml[^>]*>\n<PutRolePolicyResponse [^>]*><ResponseMetadata>/);
  });

  it('refuses an authorization header that is no signature', async () => {
    const { endpoint } = await testEndpoint();
    const { status, body } = await post(endpoint.url, 'ec2', { Action: 'DescribeVpcs' }, { authorization: 'Basic x' });
    expect([status, body.includes('<Code>AuthFailure</Code>')]).toEqual([401, true]);
  });

  it('says so when it has no such service', async () => {
    const { endpoint } = await testEndpoint();
    const { body } = await post(endpoint.url, 'rds', { Action: 'DescribeDBInstances' });
    expect(body).toContain('The sandbox has no service called rds.');
  });

  it.each([
    '/aws/service/ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2',
    '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64',
    '/aws/service/ami-amazon-linux-latest/al2023-ami-minimal-kernel-6.12-arm64',
    '/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id',
    '/aws/service/debian/release/12/latest/amd64',
    '/aws/service/ecs/optimized-ami/amazon-linux-2/recommended/image_id',
    '/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base',
  ])('gives the AMI of the public parameter %s, which exists', async (Name) => {
    const { endpoint, ec2 } = await testEndpoint();
    const { Parameter } = await parameter(endpoint.url, 'GetParameter', { Name });
    const { Images = [] } = await ec2.describeImages({ ImageIds: [Parameter?.Value ?? ''] });
    expect(Images).toHaveLength(1);
  });

  it('knows no other parameter', async () => {
    const { endpoint } = await testEndpoint();
    const one = await parameter(endpoint.url, 'GetParameter', { Name: '/mine' });
    expect(one).toMatchObject({ __type: 'ParameterNotFound' });
    const many = await parameter(endpoint.url, 'GetParameters', { Names: ['/mine'] });
    expect(many).toMatchObject({ Parameters: [], InvalidParameters: ['/mine'] });
    expect(await parameter(endpoint.url, 'PutParameter', {})).toMatchObject({ __type: 'UnknownOperationException' });
  });
});

async function parameter(url: string, operation: string, body: object): Promise<{ Parameter?: { Value: string } }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      authorization: authorization('ssm'),
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `AmazonSSM.${operation}`,
    },
    body: JSON.stringify(body),
  });
  // as: what is asked for here, or an error.
  return (await response.json()) as { Parameter?: { Value: string } };
}
