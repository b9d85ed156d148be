import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type AwsAccess, DEFAULT_ACCESS } from '../../src/clouds/aws/access-options.js';
import { type Aws, createAws } from '../../src/clouds/aws/client-factory.js';
import { refusedByAws } from '../../src/clouds/aws/errors.js';
import { releaseInstance } from '../../src/clouds/aws/kinds/release.js';
import { ownershipTags, tagSpecifications } from '../../src/clouds/aws/tags.js';
import type { RunIdentity } from '../../src/contract/host.js';
import type { Release, StepScope } from '../../src/contract/step.js';
import { reapJournal } from '../../src/reaper.js';
import { type Acquisition, acquire } from '../../src/resources/acquire.js';
import { type FileJournal, openJournal, readJournal } from '../../src/resources/journal.js';
import { systemClock } from '../../src/support/clock.js';
import { leftovers } from '../support/moto-proxy/account.js';
import type { MotoProxy } from '../support/moto-proxy/types.js';
import { startMotoProxy } from '../support/moto-proxy.js';
import { readPeers } from '../support/peers-env.js';

const region = 'eu-central-1';
const image = 'ami-1e749f67';
const run: RunIdentity = { runId: '4711', attempt: '1', repository: 'o/r', uuid: randomUUID() };
const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';

let proxy: MotoProxy;
let folder: string;
let journal: FileJournal;
let env: Record<string, string>;

beforeAll(async () => {
  proxy = await startMotoProxy({ moto: readPeers().moto.url });
  folder = await mkdtemp(join(tmpdir(), 'aws-cloud-'));
});

afterAll(async () => {
  await proxy.stop();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await proxy.reset();
  journal = openJournal(join(folder, `${randomUUID()}.jsonl`), systemClock);
  env = {
    AWS_ENDPOINT_URL: proxy.url,
    AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
    AWS_SECRET_ACCESS_KEY: secret,
    AWS_REGION: region,
    HOME: folder,
  };
});

afterEach(() => journal.close());

describe('a build that is killed after it has created everything', () => {
  it('leaves an account that reaping its journal makes as it was before', async () => {
    const before = await proxy.resources(region);
    const build = await startBuild();
    await build.keyPair();
    await build.securityGroup();
    const instance = await build.instance();
    const amis = await build.image(instance);
    await journal.close();
    expect(leftovers(before, await proxy.resources(region))).toHaveLength(6);

    const report = await reapNow();

    expect(report.remaining).toEqual([]);
    expect(report.released.map((entry) => entry.kind)).toEqual([
      'aws:key-pair',
      'aws:security-group',
      'aws:instance',
      'aws:image',
    ]);
    expect(amis).toMatch(/^ami-/);
    expect(leftovers(before, await proxy.resources(region))).toEqual([]);
    const states = (await readJournal(journal.path)).entries.map((entry) => entry.state);
    expect(states).toEqual(['released', 'released', 'released', 'released']);
  });

  it('is reaped twice without harm', async () => {
    const build = await startBuild();
    await build.instance();
    await reapNow();
    const calls = proxy.calls.length;

    expect(await reapNow()).toEqual({ released: [], remaining: [], unreadableLines: 0 });
    expect(proxy.calls.length).toBe(calls);
  });

  it('deletes the security group only when the instance is terminated', async () => {
    const build = await startBuild();
    await build.securityGroup();
    await build.instance();
    await reapNow();

    const order = proxy.calls.map((call) => call.action);
    expect(order.indexOf('DeleteSecurityGroup')).toBeGreaterThan(order.indexOf('TerminateInstances'));
    expect(order.slice(order.indexOf('TerminateInstances'), order.indexOf('DeleteSecurityGroup'))).toContain(
      'DescribeInstances',
    );
  });

  it('keeps what it kept', async () => {
    const build = await startBuild();
    const before = await proxy.resources(region);
    const entry = await journal.intend({
      kind: 'aws:key-pair',
      build: 'web',
      access: build.aws.accessRecord(),
      token: 't',
    });
    await build.aws.ec2().createKeyPair({ KeyName: 'wanted' }, new AbortController().signal);
    await journal.created(entry, 'wanted');
    await journal.kept(entry);

    expect((await reapNow()).released).toEqual([]);
    expect(leftovers(before, await proxy.resources(region))).toEqual(['keyPairs wanted']);
  });
});

describe('a create call whose answer is lost', () => {
  it('is repeated with its client token: one instance, and the build goes on', async () => {
    proxy.fault({ action: 'RunInstances', does: { kind: 'lost' } });
    const before = await proxy.resources(region);
    const build = await startBuild();

    const id = await build.instance();

    expect((await proxy.resources(region)).instances).toEqual([id]);
    expect(proxy.callsOf('RunInstances').map((call) => call.replayed ?? false)).toEqual([false, true]);
    await reapNow();
    expect(leftovers(before, await proxy.resources(region))).toEqual([]);
  });

  it('is found by the token when it is never answered', async () => {
    proxy.fault({ action: 'RunInstances', times: Number.POSITIVE_INFINITY, does: { kind: 'lost' } });
    const before = await proxy.resources(region);
    const build = await startBuild({ maxRetries: 2 });

    await expect(build.instance()).rejects.toMatchObject({ name: 'AwsError', refused: false });
    expect((await proxy.resources(region)).instances).toHaveLength(1);

    const report = await reapNow();
    expect(report.remaining).toEqual([]);
    expect(leftovers(before, await proxy.resources(region))).toEqual([]);
  });

  it.each(['keyPair', 'securityGroup'] as const)('%s: is not repeated, and reaped', async (what) => {
    const action = what === 'keyPair' ? 'CreateKeyPair' : 'CreateSecurityGroup';
    proxy.fault({ action, does: { kind: 'lost' } });
    const before = await proxy.resources(region);
    const build = await startBuild();

    await expect(build[what]()).rejects.toMatchObject({ name: 'AwsError', refused: false });

    expect(proxy.callsOf(action)).toHaveLength(1);
    expect(leftovers(before, await proxy.resources(region))).toHaveLength(1);
    expect((await reapNow()).remaining).toEqual([]);
    expect(leftovers(before, await proxy.resources(region))).toEqual([]);
  });

  it('image: is found with its snapshot', async () => {
    const before = await proxy.resources(region);
    const build = await startBuild();
    const instance = await build.instance();
    proxy.fault({ action: 'CreateImage', does: { kind: 'reset' } });
    await expect(build.image(instance)).rejects.toMatchObject({ refused: false });
    proxy.fault({ action: 'CreateImage', does: { kind: 'lost' } });
    await expect(build.image(instance)).rejects.toMatchObject({ refused: false });

    expect((await reapNow()).remaining).toEqual([]);
    expect(leftovers(before, await proxy.resources(region))).toEqual([]);
  });

  it('never takes the key pair of another for its own', async () => {
    const build = await startBuild();
    const { signal } = new AbortController();
    await build.aws.ec2().createKeyPair({ KeyName: 'mine' }, signal);
    await journal.intend({
      kind: 'aws:key-pair',
      build: 'web',
      access: build.aws.accessRecord(),
      token: 't',
      name: 'mine',
    });

    await reapNow();
    expect((await proxy.resources(region)).keyPairs).toEqual(['mine']);
  });
});

describe('a scope that ends', () => {
  it('releases in reverse order and closes every entry', async () => {
    const before = await proxy.resources(region);
    const build = await startBuild();
    await build.securityGroup();
    await build.instance();
    await build.leave();

    expect(leftovers(before, await proxy.resources(region))).toEqual([]);
    const order = proxy.calls.map((call) => call.action);
    expect(order.indexOf('TerminateInstances')).toBeLessThan(order.indexOf('DeleteSecurityGroup'));
    expect((await readJournal(journal.path)).entries.map((entry) => entry.state)).toEqual(['released', 'released']);
  });

  it('closes the entry of a create that was refused', async () => {
    proxy.fault({
      action: 'RunInstances',
      does: { kind: 'error', status: 400, code: 'InsufficientInstanceCapacity', message: 'none left' },
    });
    const build = await startBuild();
    await expect(build.instance()).rejects.toMatchObject({
      code: 'AwsInsufficientInstanceCapacity',
      awsCode: 'InsufficientInstanceCapacity',
      hint: expect.stringContaining('instance_type'),
    });
    expect((await readJournal(journal.path)).entries.map((entry) => entry.state)).toEqual(['released']);
  });
});

describe('credentials', () => {
  it('of the template are in the journal as fingerprints, and found among the candidates', async () => {
    delete env['AWS_ACCESS_KEY_ID'];
    delete env['AWS_SECRET_ACCESS_KEY'];
    const build = await startBuild({ accessKey: 'AKIAIOSFODNN7EXAMPLE', secretKey: secret });
    await build.keyPair();
    expect(await readFile(journal.path, 'utf8')).not.toContain(secret);

    const without = await reapNow([]);
    expect(without.remaining).toMatchObject([{ reason: expect.stringContaining('no AWS credentials') }]);
    const found = await reapNow(['other', secret, 'AKIAIOSFODNN7EXAMPLE']);
    expect(found.remaining).toEqual([]);
    expect((await proxy.resources(region)).keyPairs).toEqual([]);
  });

  it('of another account do not make the reaper believe that nothing is there', async () => {
    const build = await startBuild();
    await build.keyPair();
    proxy.fault({
      action: 'GetCallerIdentity',
      does: { kind: 'rewrite', body: (answer) => answer.replaceAll(proxy.account, '999999999999') },
    });
    const report = await reapNow();
    expect(report.remaining).toMatchObject([
      {
        reason: expect.stringContaining('account 999999999999'),
        command: expect.stringContaining('aws ec2 delete-key-pair'),
      },
    ]);
  });

  it('are asked for with a hint when there are none', async () => {
    delete env['AWS_ACCESS_KEY_ID'];
    env['AWS_EC2_METADATA_DISABLED'] = 'true';
    await expect(startBuild()).rejects.toMatchObject({
      code: 'AwsNoCredentials',
      source: 'user',
      hint: expect.stringMatching(/id-token: write.*aws-actions\/configure-aws-credentials/),
    });
  });

  it('of a role are assumed on top', async () => {
    const roleArn = 'arn:aws:iam::123456789012:role/builder';
    const assumeRole = {
      roleArn,
      durationSeconds: 900,
      externalId: 'x1',
      policy: '',
      policyArns: [],
      sessionName: 'image',
      tags: {},
      transitiveTagKeys: [],
    };
    await startBuild({ assumeRole });
    expect(proxy.callsOf('AssumeRole')).toHaveLength(1);
    expect(proxy.callsOf('AssumeRole')[0]?.params).toMatchObject({
      RoleArn: roleArn,
      DurationSeconds: '900',
      ExternalId: 'x1',
      RoleSessionName: 'image',
    });
  });
});

describe('calls', () => {
  it('that are throttled are repeated, also when they create', async () => {
    proxy.fault({
      action: 'CreateKeyPair',
      times: 2,
      does: { kind: 'error', status: 503, code: 'RequestLimitExceeded', message: 'slow down' },
    });
    const build = await startBuild();
    await build.keyPair();
    expect(proxy.callsOf('CreateKeyPair')).toHaveLength(3);
  });

  it('of which moto answers HTML say so', async () => {
    const build = await startBuild({ maxRetries: 1 });
    const failed = build.aws
      .ec2()
      .describeVpcs({ Filters: [{ Name: 'no-such', Values: ['x'] }] }, new AbortController().signal);
    await expect(failed).rejects.toMatchObject({ name: 'AwsError', status: 500, awsCode: '' });
  });

  it('carry our user agent and log their request ids at debug', async () => {
    const build = await startBuild();
    await build.keyPair();
    expect(build.debug.some((line) => /^ec2 CreateKeyPair eu-central-1: ok \(request [\w-]+\)$/.test(line))).toBe(true);
  });
});

describe('waits of two builds in a region', () => {
  it('share their Describe calls', async () => {
    const host = { env, clock: systemClock };
    const [one, two] = [await startBuild({}, host), await startBuild({}, host)];
    const [first, second] = [await one.instance(), await two.instance()];
    const { signal } = new AbortController();
    const calls = proxy.callsOf('DescribeInstances').length;

    const running = await Promise.all([
      one.aws.poller.instanceRunning(first, signal),
      two.aws.poller.instanceRunning(second, signal),
    ]);

    expect(running.map((instance) => instance.InstanceId)).toEqual([first, second]);
    expect(proxy.callsOf('DescribeInstances').length).toBe(calls + 1);
  });
});

async function reapNow(credentialCandidates: readonly string[] = []) {
  return reapJournal(journal.path, {
    env: { ...env, AWS_EC2_METADATA_DISABLED: 'true' },
    clock: systemClock,
    signal: new AbortController().signal,
    deadline: systemClock.now() + 60_000,
    credentialCandidates,
    report: () => undefined,
    settle: 0,
    pause: 100,
  });
}

/** A scope that is left only when the test says so: a killed process never does. */
class KeptScope implements StepScope {
  readonly releases: Release[] = [];

  defer(release: Release): void {
    this.releases.push(release);
  }
}

async function startBuild(
  access: Partial<AwsAccess> = {},
  host: { env: typeof env; clock: typeof systemClock } = { env, clock: systemClock },
) {
  const debug: string[] = [];
  const { signal } = new AbortController();
  const aws: Aws = await createAws({ ...DEFAULT_ACCESS, ...access }, host, {
    ui: { debug: (text) => debug.push(text), say: () => undefined, error: () => undefined },
    secrets: { add: () => undefined },
    signal,
  });
  const scope = new KeptScope();
  const create = <T>(kind: string, token: string, name: string | undefined, rest: Omit<Acquisition<T>, 'intent'>) =>
    acquire<T>(journal, scope, {
      intent: { kind, build: 'web', access: aws.accessRecord(), token, name },
      refused: refusedByAws,
      ...rest,
    });
  const tags = (token: string) => ownershipTags({ run, build: 'web', now: systemClock.now(), token });
  const ec2 = aws.ec2();
  const release = async () => undefined;
  const tools = (signal: AbortSignal) => ({ ec2, poller: aws.poller, clock: systemClock, signal });
  return {
    aws,
    debug,
    leave: async () => {
      for (const undo of scope.releases.toReversed()) await undo({ kind: 'success' }, signal);
    },
    keyPair: (token = randomUUID(), name = `packer_${randomUUID()}`) =>
      create('aws:key-pair', token, name, {
        create: async (free) => {
          await ec2.createKeyPair(
            { KeyName: name, TagSpecifications: tagSpecifications({ 'key-pair': tags(token) }) },
            free,
          );
          return { value: name, id: name };
        },
        release,
      }),
    securityGroup: (token = randomUUID(), name = `packer_${randomUUID()}`) =>
      create('aws:security-group', token, name, {
        create: async (free) => {
          const request = {
            GroupName: name,
            Description: 'temporary',
            TagSpecifications: tagSpecifications({ 'security-group': tags(token) }),
          };
          const { GroupId = '' } = await ec2.createSecurityGroup(request, free);
          return { value: GroupId, id: GroupId };
        },
        release: async (id, free) => void (await ec2.deleteSecurityGroup({ GroupId: id }, free)),
      }),
    instance: (token = randomUUID()) =>
      create('aws:instance', token, undefined, {
        create: async (free) => {
          const request = {
            ImageId: image,
            InstanceType: 't3.micro' as const,
            MinCount: 1,
            MaxCount: 1,
            ClientToken: token,
            TagSpecifications: tagSpecifications({ instance: tags(token), volume: tags(token) }),
          };
          const { Instances = [] } = await ec2.runInstances(request, free);
          const id = Instances[0]?.InstanceId ?? '';
          return { value: id, id };
        },
        release: (id, free) => releaseInstance(id, tools(free)),
      }),
    image: (instance: string, token = randomUUID()) =>
      create('aws:image', token, `image-${token}`, {
        create: async (free) => {
          const request = {
            InstanceId: instance,
            Name: `image-${token}`,
            TagSpecifications: tagSpecifications({ image: tags(token), snapshot: tags(token) }),
          };
          const { ImageId = '' } = await ec2.createImage(request, free);
          return { value: ImageId, id: ImageId };
        },
        release,
      }),
  };
}
