import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { clientEnvironment } from '../../../src/sandbox/environment.js';
import { projectRoot } from '../../support/peers-env.js';
import { temporaryFolder, testEndpoint } from '../../support/sandbox-endpoint.js';

const run = promisify(execFile);
const programs = join(projectRoot, '.peers', 'venv', 'bin');

describe('the endpoint, to clients that are not ours', () => {
  it('is AWS for boto3', async () => {
    const { endpoint, machines } = await testEndpoint();
    const { stdout } = await run(join(programs, 'python'), [
      join(import.meta.dirname, 'boto3_client.py'),
      endpoint.url,
    ]);
    const { pages, all, ...seen } = JSON.parse(stdout);
    expect(pages).toBe(all);
    expect(all).toBeGreaterThan(50);
    expect(seen).toEqual({
      account: '000000000000',
      image: expect.stringMatching(/^al2023-ami-2023\..*-kernel-6\.1-x86_64$/),
      key: '-----BEGIN OPENSSH PRIVATE KEY-----',
      launched: 'pending',
      tags: [{ Key: 'Name', Value: '' }],
      'bare metadata': 'optional',
      tagged: 2,
      shared: [{ UserId: '111111111111' }],
      faults: {
        'dry run': ['DryRunOperation', 412],
        image: ['InvalidAMIID.NotFound', 400],
        malformed: ['InvalidInstanceID.Malformed', 400],
        filter: ['InvalidParameterValue', 400],
        action: ['InvalidAction', 400],
        bucket: ['NoSuchBucket', 404],
      },
      object: ['hello', 'text/plain', { color: 'red' }],
      listed: ['a/b.txt'],
      buckets: [],
    });
    expect(machines.calls.map((call) => call.split(' ')[0])).toEqual(['start', 'stop', 'save', 'remove']);
  });

  it('is AWS for the AWS CLI: lists, launches, tags, stops, images and terminates', async () => {
    const { endpoint } = await testEndpoint();
    const folder = temporaryFolder();
    const env = { ...clientEnvironment(endpoint.url, 'us-east-1'), HOME: folder, PATH: process.env['PATH'] ?? '' };
    const aws = async (...words: string[]) => {
      const { stdout } = await run(join(programs, 'aws'), [...words, '--output', 'text'], { env });
      return stdout.trim();
    };
    const image = await aws(
      ...['ec2', 'describe-images', '--owners', '099720109477', '--query', 'sort_by(Images,&CreationDate)[-1].ImageId'],
      ...['--filters', 'Name=name,Values=ubuntu/images/*-amd64-server-*'],
    );
    expect(image).toMatch(/^ami-/);
    await aws('ec2', 'create-key-pair', '--key-name', 'key', '--query', 'KeyMaterial');
    const group = await aws(
      'ec2',
      'create-security-group',
      '--group-name',
      'g',
      '--description',
      'd',
      '--query',
      'GroupId',
    );
    await aws(
      ...['ec2', 'authorize-security-group-ingress', '--group-id', group],
      ...'--protocol tcp --port 22 --cidr 0.0.0.0/0'.split(' '),
    );
    writeFileSync(join(folder, 'data'), '#!/bin/sh\n');
    const id = await aws(
      ...['ec2', 'run-instances', '--image-id', image, '--instance-type', 't3.micro', '--key-name', 'key'],
      ...['--security-group-ids', group, '--user-data', `file://${folder}/data`, '--query', 'Instances[0].InstanceId'],
    );
    await aws('ec2', 'wait', 'instance-running', '--instance-ids', id);
    await aws('ec2', 'wait', 'instance-status-ok', '--instance-ids', id);
    await aws('ec2', 'create-tags', '--resources', id, '--tags', 'Key=Name,Value=web');
    expect(await aws('ec2', 'describe-tags', '--query', 'Tags[].[ResourceId,Value]')).toBe(`${id}\tweb`);
    const attribute = ['--attribute', 'userData', '--query', 'UserData.Value'];
    const data = await aws('ec2', 'describe-instance-attribute', '--instance-id', id, ...attribute);
    expect(Buffer.from(data, 'base64').toString()).toBe('#!/bin/sh\n');
    expect(await aws('ec2', 'get-console-output', '--instance-id', id, '--query', 'Output')).toBe(`console of ${id}`);
    await aws('ec2', 'stop-instances', '--instance-ids', id);
    await aws('ec2', 'wait', 'instance-stopped', '--instance-ids', id);
    const made = await aws('ec2', 'create-image', '--instance-id', id, '--name', 'of-the-cli', '--query', 'ImageId');
    await aws('ec2', 'wait', 'image-available', '--image-ids', made);
    expect(await aws('ec2', 'describe-images', '--owners', 'self', '--query', 'Images[].[ImageId,State]')).toBe(
      `${made}\tavailable`,
    );
    const snapshots = await aws('ec2', 'describe-snapshots', '--owner-ids', 'self', '--query', 'Snapshots[].State');
    expect(snapshots).toBe('completed');
    await aws('ec2', 'terminate-instances', '--instance-ids', id);
    await aws('ec2', 'wait', 'instance-terminated', '--instance-ids', id);
    await aws('ec2', 'deregister-image', '--image-id', made);
    const lists = [
      ['describe-regions', 'Regions[0].RegionName'],
      ['describe-availability-zones', 'AvailabilityZones[0].ZoneName'],
      ['describe-vpcs', 'Vpcs[0].VpcId'],
      ['describe-subnets', 'Subnets[0].SubnetId'],
      ['describe-instance-types', 'InstanceTypes[0].InstanceType'],
    ] as const;
    for (const [list, query] of lists) expect(await aws('ec2', list, '--query', query)).toMatch(/^[a-z0-9.-]+$/);
    const refused = aws('ec2', 'run-instances', '--image-id', image, '--dry-run');
    await expect(refused).rejects.toMatchObject({ stderr: expect.stringContaining('(DryRunOperation)') });
  });

  it('is S3 for the AWS CLI, in parts too', async () => {
    const { endpoint } = await testEndpoint();
    const folder = temporaryFolder();
    const env = { ...clientEnvironment(endpoint.url, 'us-east-1'), HOME: folder, PATH: process.env['PATH'] ?? '' };
    const s3 = async (...words: string[]) => (await run(join(programs, 'aws'), ['s3', ...words], { env })).stdout;
    const digest = (file: string) =>
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex');
    writeFileSync(join(folder, 'small'), 'small\n');
    writeFileSync(join(folder, 'large'), randomBytes(20 << 20));
    await s3('mb', 's3://bucket');
    await s3('cp', join(folder, 'small'), 's3://bucket/d/small');
    await s3('cp', join(folder, 'large'), 's3://bucket/d/large');
    expect(await s3('ls', 's3://bucket')).toContain('PRE d/');
    await s3('cp', 's3://bucket/d/large', join(folder, 'back'));
    expect(digest('back')).toBe(digest('large'));
    await s3('sync', 's3://bucket/d', join(folder, 'synced'));
    expect(digest('synced/small')).toBe(digest('small'));
    await s3('mv', 's3://bucket/d/small', 's3://bucket/moved');
    expect(await s3('cp', 's3://bucket/moved', '-')).toBe('small\n');
    await s3('rb', 's3://bucket', '--force');
    expect(await s3('ls')).toBe('');
  });
});
