import ssh2 from 'ssh2';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { leftovers } from '../support/moto-proxy/account.js';
import { successXml } from '../support/moto-proxy/answers.js';
import { publicHalf } from '../support/moto-proxy/key-pairs.js';
import type { MotoProxy } from '../support/moto-proxy/types.js';
import { itemsAt, parseXml, textAt } from '../support/moto-proxy/xml.js';
import { startMotoProxy } from '../support/moto-proxy.js';
import { readPeers } from '../support/peers-env.js';
import { sshSession } from '../support/ssh-session.js';
import { type Machine, openMachine } from '../support/sshd.js';

const peers = readPeers();
const { host, port } = peers.sshd;

let machine: Machine;

beforeAll(async () => {
  machine = await openMachine(peers);
});
afterAll(() => machine.remove());

describe('the moto proxy', () => {
  const region = 'eu-central-1';
  let proxy: MotoProxy;

  beforeAll(async () => {
    proxy = await startMotoProxy({ moto: peers.moto.url, sshd: machine });
  });
  afterEach(() => proxy.reset());
  afterAll(() => proxy.stop());

  async function call(action: string, params: Record<string, string> = {}, where: string = region) {
    const answer = await fetch(proxy.url, {
      method: 'POST',
      headers: {
        authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/${where}/ec2/aws4_request, SignedHeaders=host, Signature=0`,
      },
      body: new URLSearchParams({ Action: action, Version: '2016-11-15', ...params }),
    });
    return { status: answer.status, text: await answer.text() };
  }

  const launch = { ImageId: 'ami-1e749f67', InstanceType: 't3.micro', MinCount: '1', MaxCount: '1' };
  const instanceOf = (text: string) => textAt(parseXml(text), 'instancesSet', 'item', 'instanceId');

  it('records service, action, decoded parameters, region, status and time', async () => {
    await call('DescribeImages', { 'Owner.1': 'self', 'Filter.1.Name': 'name', 'Filter.1.Value.1': 'a b&c' });
    await call('DescribeInstances', { 'InstanceId.1': 'i-12345678901234567' }, 'us-west-2');
    expect(proxy.calls).toMatchObject([
      {
        seq: 1,
        service: 'ec2',
        action: 'DescribeImages',
        region,
        status: 200,
        params: { 'Filter.1.Value.1': 'a b&c' },
      },
      {
        seq: 2,
        action: 'DescribeInstances',
        region: 'us-west-2',
        status: 400,
        errorCode: 'InvalidInstanceID.NotFound',
      },
    ]);
    expect(proxy.calls[0]?.durationMs).toBeGreaterThanOrEqual(0);
  });

  it('gives every proxy an account of its own, and a fresh one after a reset', async () => {
    await using other = await startMotoProxy({ moto: peers.moto.url });
    await call('RunInstances', launch);
    expect((await proxy.resources(region)).instances).toHaveLength(1);
    expect((await other.resources(region)).instances).toHaveLength(0);
    const before = proxy.account;
    await proxy.reset();
    expect(proxy.account).not.toBe(before);
    expect((await proxy.resources(region)).instances).toHaveLength(0);
  });

  it('gives the first answer again to the same client token, per action and region', async () => {
    const first = await call('RunInstances', { ...launch, ClientToken: 't1' });
    const again = await call('RunInstances', { ...launch, ClientToken: 't1' });
    const elsewhere = await call('RunInstances', { ...launch, ClientToken: 't1' }, 'us-west-2');
    expect(instanceOf(again.text)).toBe(instanceOf(first.text));
    expect(instanceOf(elsewhere.text)).not.toBe(instanceOf(first.text));
    expect(proxy.calls.map((made) => made.replayed)).toEqual([undefined, true, undefined]);
    const changed = await call('RunInstances', { ...launch, InstanceType: 'm5.large', ClientToken: 't1' });
    expect(changed.text).toContain('<Code>IdempotentParameterMismatch</Code>');
  });

  it('does not remember a call that failed', async () => {
    const bad = { ...launch, ClientToken: 't2', SubnetId: 'subnet-12345678' };
    expect((await call('RunInstances', bad)).status).toBe(400);
    expect((await call('RunInstances', bad)).status).toBe(400);
    expect(proxy.calls.map((made) => made.replayed)).toEqual([undefined, undefined]);
  });

  const specification = {
    'TagSpecification.1.ResourceType': 'image',
    'TagSpecification.1.Tag.1.Key': 'on',
    'TagSpecification.1.Tag.1.Value': 'the image',
    'TagSpecification.2.ResourceType': 'snapshot',
    'TagSpecification.2.Tag.1.Key': 'on',
    'TagSpecification.2.Tag.1.Value': 'the snapshot',
  };

  async function snapshotTags(id: string, where: string): Promise<string> {
    const answer = await proxy.ask(where, 'DescribeTags', { 'Filter.1.Name': 'resource-id', 'Filter.1.Value.1': id });
    return itemsAt(answer, 'tagSet')
      .map((tag) => `${textAt(tag, 'key')}=${textAt(tag, 'value')}`)
      .join();
  }

  it('tags image and snapshots of CreateImage and CopyImage on creation', async () => {
    const instance = instanceOf((await call('RunInstances', launch)).text);
    const made = await call('CreateImage', { InstanceId: instance, Name: 'golden', ...specification });
    const copied = await call(
      'CopyImage',
      { SourceRegion: region, SourceImageId: textAt(parseXml(made.text), 'imageId'), Name: 'golden', ...specification },
      'us-west-2',
    );
    expect([made.status, copied.status]).toEqual([200, 200]);
    for (const where of [region, 'us-west-2']) {
      const { images, snapshots } = await proxy.resources(where);
      expect(images).toMatchObject([{ name: 'golden', state: 'available', tags: { on: 'the image' } }]);
      expect(images[0]?.snapshots).toEqual(snapshots);
      expect(await snapshotTags(snapshots[0] ?? '', where)).toBe('on=the snapshot');
    }
    expect(proxy.callsOf('CreateImage')[0]?.params).toMatchObject(specification);
    expect(proxy.callsOf('CreateTags')).toEqual([]);
  });

  it.each(['rsa', 'ed25519'])('lets a created %s key pair in until it is deleted', async (type) => {
    const created = await call('CreateKeyPair', { KeyName: `made-${type}`, KeyType: type });
    const privateKey = textAt(parseXml(created.text), 'keyMaterial');
    const login = () => sshSession({ host, port, username: 'root', privateKey });
    const session = await login();
    expect((await session.run('pwd')).stdout).toBe(`${machine.home}\n`);
    await session[Symbol.asyncDispose]();
    await call('DeleteKeyPair', { KeyName: `made-${type}` });
    await expect(login()).rejects.toThrow(/authentication/);
  });

  it('lets an imported key in, and shuts it out by key pair id and by reset', async () => {
    const own = ssh2.utils.generateKeyPairSync('ed25519');
    const login = async () =>
      (await sshSession({ host, port, username: 'root', privateKey: own.private }))[Symbol.asyncDispose]();
    const material = Buffer.from(publicHalf(own.private)).toString('base64');
    const first = await call('ImportKeyPair', { KeyName: 'own', PublicKeyMaterial: material });
    await login();
    await call('DeleteKeyPair', { KeyPairId: textAt(parseXml(first.text), 'keyPairId') });
    await expect(login()).rejects.toThrow(/authentication/);
    await call('ImportKeyPair', { KeyName: 'own2', PublicKeyMaterial: material });
    await login();
    await proxy.reset();
    await expect(login()).rejects.toThrow(/authentication/);
  });

  it('injects an error into the n-th call only', async () => {
    const fault = proxy.fault({
      action: 'DescribeRegions',
      nth: 2,
      does: { kind: 'error', status: 503, code: 'RequestLimitExceeded', message: 'slow < down' },
    });
    const statuses = [];
    for (let n = 0; n < 3; n += 1) statuses.push((await call('DescribeRegions')).status);
    expect(statuses).toEqual([200, 503, 200]);
    expect(fault.hits).toBe(1);
    expect(proxy.calls[1]).toMatchObject({ status: 503, errorCode: 'RequestLimitExceeded', fault: 'error' });
    expect(proxy.calls[1]?.answer).toContain('<Message>slow &lt; down</Message>');
  });

  it('delays, resets, rewrites and answers itself', async () => {
    proxy.fault({ action: 'DescribeVpcs', does: { kind: 'delay', ms: 120 } });
    proxy.fault({ action: 'DescribeSubnets', does: { kind: 'reset' } });
    proxy.fault({
      action: 'DescribeVolumes',
      does: { kind: 'rewrite', body: (text) => text.replace('<volumeSet/>', '<volumeSet>x</volumeSet>') },
    });
    proxy.fault({
      action: 'EnableImageDeprecation',
      times: Number.POSITIVE_INFINITY,
      does: { kind: 'answer', body: successXml('EnableImageDeprecation') },
    });
    await call('DescribeVpcs');
    await expect(call('DescribeSubnets')).rejects.toThrow();
    expect((await call('DescribeVolumes')).text).toContain('<volumeSet>x</volumeSet>');
    expect((await call('EnableImageDeprecation')).text).toContain('<return>true</return>');
    expect((await call('EnableImageDeprecation')).status).toBe(200);
    expect(proxy.calls.map((made) => made.fault)).toEqual(['delay', 'reset', 'rewrite', 'answer', 'answer']);
    expect(proxy.calls[0]?.durationMs).toBeGreaterThanOrEqual(119);
    expect(proxy.calls[1]?.status).toBeUndefined();
  });

  it('carries a call out but loses the answer; the same token then finds it', async () => {
    proxy.fault({ action: 'RunInstances', does: { kind: 'lost' } });
    await expect(call('RunInstances', { ...launch, ClientToken: 'lost' })).rejects.toThrow();
    const retried = await call('RunInstances', { ...launch, ClientToken: 'lost' });
    expect((await proxy.resources(region)).instances).toEqual([instanceOf(retried.text)]);
  });

  it('waits for an observer before a call is forwarded', async () => {
    const seen: string[] = [];
    const end = proxy.observe(async (made) => {
      seen.push(`${made.action}: ${(await proxy.resources(region)).instances.length} instances`);
    });
    await call('RunInstances', launch);
    end();
    await call('RunInstances', launch);
    expect(seen).toEqual(['RunInstances: 0 instances']);
  });

  it('shows what is left over, and nothing once it is gone', async () => {
    const before = await proxy.resources(region);
    expect(before).toEqual({
      instances: [],
      keyPairs: [],
      securityGroups: [],
      images: [],
      snapshots: [],
      volumes: [],
      launchTemplates: [],
    });
    const instance = instanceOf((await call('RunInstances', launch)).text);
    const group = textAt(
      parseXml((await call('CreateSecurityGroup', { GroupName: 'g', GroupDescription: 'd' })).text),
      'groupId',
    );
    await call('CreateKeyPair', { KeyName: 'k' });
    const left = leftovers(before, await proxy.resources(region));
    expect(left).toEqual([
      `instances ${instance}`,
      'keyPairs k',
      `securityGroups ${group}`,
      expect.stringMatching(/^volumes vol-/),
    ]);
    await call('TerminateInstances', { 'InstanceId.1': instance });
    await call('DeleteSecurityGroup', { GroupId: group });
    await call('DeleteKeyPair', { KeyName: 'k' });
    expect(leftovers(before, await proxy.resources(region))).toEqual([]);
  });

  it('passes S3 through, path style and presigned', async () => {
    const bucket = `bucket-${proxy.account}`;
    const object = `${proxy.url}/${bucket}/dir/site.tar?X-Amz-Credential=test%2F20260101%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Signature=0`;
    const authorization =
      'AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=0';
    await fetch(`${proxy.url}/${bucket}`, { method: 'PUT', headers: { authorization } });
    await fetch(`${proxy.url}/${bucket}/dir/site.tar`, { method: 'PUT', headers: { authorization }, body: 'bytes' });
    expect(await (await fetch(object)).text()).toBe('bytes');
    const head = await fetch(object, { method: 'HEAD' });
    expect(head.headers.get('content-length')).toBe('5');
    expect(proxy.calls.map((made) => `${made.service} ${made.action}`)).toEqual([
      's3 CreateBucket',
      's3 PutObject',
      's3 GetObject',
      's3 HeadObject',
    ]);
  });

  it('knows STS by its version when nothing is signed', async () => {
    const answer = await fetch(proxy.url, {
      method: 'POST',
      body: new URLSearchParams({ Action: 'GetCallerIdentity', Version: '2011-06-15' }),
    });
    expect(await answer.text()).toContain(`<Account>${proxy.account}</Account>`);
    expect(proxy.calls[0]).toMatchObject({ service: 'sts', action: 'GetCallerIdentity' });
  });
});
