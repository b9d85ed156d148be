import { connect, createServer, type Server, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { authorization, launchBasics, testEndpoint } from '../../../../support/sandbox-endpoint.js';

/** A server in front of the connections that the machine of an instance makes. */
async function fromMachine(options: { readonly tokens?: 'required'; readonly userData?: Buffer } = {}) {
  const { ec2, machines } = await testEndpoint();
  const basics = await launchBasics(ec2);
  const { Instances = [] } = await ec2.runInstances({
    ...basics,
    MinCount: 1,
    MaxCount: 1,
    InstanceType: 't3.micro',
    UserData: (options.userData ?? Buffer.from('#!/bin/sh\n')).toString('base64'),
    IamInstanceProfile: { Name: 'web' },
    MetadataOptions: { HttpTokens: options.tokens ?? 'optional', InstanceMetadataTags: 'enabled' },
    TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Name', Value: 'x' }] }],
  });
  const id = Instances[0]?.InstanceId ?? '';
  await ec2.describeInstances({ InstanceIds: [id] });
  const server = createServer((socket: Socket) => machines.hooks.get(id)?.service(socket));
  const url = await listening(server);
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${url}${path}`, { headers });
    return response.ok ? response.text() : response.status;
  };
  return { id, url, get, ImageId: basics.ImageId };
}

function listening(server: Server): Promise<string> {
  onTestFinished(() => {
    server.close();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
    });
  });
}

describe('Metadata', () => {
  it('tells a machine what it is', async () => {
    const { id, get, ImageId } = await fromMachine();
    expect(await get('/latest/meta-data/instance-id')).toBe(id);
    expect(await get('/latest/meta-data/ami-id')).toBe(ImageId);
    expect(await get('/latest/meta-data/placement/region')).toBe('us-east-1');
    expect(await get('/latest/meta-data/placement/availability-zone/')).toBe('us-east-1a');
    expect(await get('/latest/meta-data/tags/instance/Name')).toBe('x');
    expect(await get('/latest/user-data')).toBe('#!/bin/sh\n');
    expect(await get('/latest/meta-data/public-keys/')).toBe('0=key');
    expect(await get('/latest/meta-data/public-keys/0/')).toBe('openssh-key');
    expect(await get('/latest/meta-data/public-keys/0/openssh-key')).toMatch(/^ssh-ed25519 \S+ key$/);
    expect(String(await get('/latest/meta-data/')).split('\n')).toEqual(
      expect.arrayContaining(['ami-id', 'iam/', 'placement/', 'public-keys/']),
    );
    expect(await get('/latest/meta-data/absent')).toBe(404);
    const document = JSON.parse(String(await get('/latest/dynamic/instance-identity/document')));
    expect(document).toMatchObject({ instanceId: id, region: 'us-east-1', accountId: '000000000000' });
    const credentials = await get('/latest/meta-data/iam/security-credentials/web');
    expect(JSON.parse(String(credentials))).toMatchObject({ Code: 'Success', Type: 'AWS-HMAC' });
  });

  it('gives a machine its user data byte by byte', async () => {
    const userData = gzipSync('#!/bin/sh\n');
    const { url } = await fromMachine({ userData });
    const response = await fetch(`${url}/latest/user-data`);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(userData);
    expect(await (await fetch(`${url}/latest/`)).text()).toBe('meta-data/\nuser-data\ndynamic/');
  });

  it('takes tokens, and with HttpTokens required nothing else', async () => {
    const { url, get } = await fromMachine({ tokens: 'required' });
    expect(await get('/latest/meta-data/instance-id')).toBe(401);
    const ttl = { 'x-aws-ec2-metadata-token-ttl-seconds': '60' };
    const token = await (await fetch(`${url}/latest/api/token`, { method: 'PUT', headers: ttl })).text();
    expect(await get('/latest/meta-data/instance-type', { 'x-aws-ec2-metadata-token': token })).toBe('t3.micro');
    expect(await get('/latest/meta-data/instance-type', { 'x-aws-ec2-metadata-token': 'x' })).toBe(401);
    const bad = await fetch(`${url}/latest/api/token`, { method: 'PUT' });
    expect(bad.status).toBe(400);
  });

  it('gives a machine the services at the same address', async () => {
    const { url } = await fromMachine();
    const response = await fetch(url, {
      method: 'POST',
      headers: { authorization: authorization('ec2') },
      body: new URLSearchParams({ Action: 'DescribeVpcs' }),
    });
    expect(await response.text()).toContain('<vpcSet>');
    const object = await fetch(`${url}/bucket/key`);
    expect(await object.text()).toContain('<Code>NoSuchBucket</Code>');
  });

  it('survives a machine that hangs up', async () => {
    const { url, get, id } = await fromMachine();
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('GET /latest/meta');
    socket.destroy();
    expect(await get('/latest/meta-data/instance-id')).toBe(id);
  });
});
