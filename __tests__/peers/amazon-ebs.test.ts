import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { component as amazonEbs } from '../../src/components/builders/amazon-ebs/index.js';
import type { Artifact } from '../../src/contract/artifact.js';
import type { Communicator } from '../../src/contract/communicator.js';
import type { BuildContext } from '../../src/contract/component.js';
import type { EngineEvent } from '../../src/contract/event.js';
import { imageBuildEngine } from '../../src/engine.js';
import { systemClock } from '../../src/support/clock.js';
import { BuildError } from '../../src/support/errors.js';
import { leftovers } from '../support/moto-proxy/account.js';
import type { MotoProxy } from '../support/moto-proxy/types.js';
import { startMotoProxy } from '../support/moto-proxy.js';
import { type PeersEnv, readPeers } from '../support/peers-env.js';
import { type GivenOptions, readyComponent, runContext } from '../support/prepare-component.js';
import { type Machine, openMachine } from '../support/sshd.js';
import { MemoryJournal, testHost } from '../support/test-host.js';

const REGION = 'us-east-1';
const SOURCE = 'ami-1e749f67';

let peers: PeersEnv;
let moto: MotoProxy;
let machine: Machine;
let journal: MemoryJournal;

beforeAll(async () => {
  peers = readPeers();
  machine = await openMachine(peers);
  moto = await startMotoProxy({ moto: peers.moto.url, sshd: machine });
});

afterAll(async () => {
  await moto.stop();
  await machine.remove();
});

beforeEach(async () => {
  await moto.reset();
  await machine.reset();
  journal = new MemoryJournal();
});

afterEach(() => {
  // Whatever happened, every entry is closed: nothing is left to the reaper.
  expect(journal.entries.filter(({ state }) => state !== 'released' && state !== 'kept')).toEqual([]);
});

/** Base B of spec-amazon 10; without `ssh_keypair_name` the build makes a key pair of its own. */
const base = (): GivenOptions => ({
  region: REGION,
  source_ami: SOURCE,
  instance_type: 't2.micro',
  ami_name: 'n-1',
  ssh_username: peers.sshd.keyUser,
  ssh_host: peers.sshd.host,
  ssh_port: peers.sshd.port,
  skip_region_validation: true,
  aws_polling: { delaySeconds: 1, maxAttempts: 30 },
});

const ownKey = (): GivenOptions => ({ ssh_keypair_name: 'k1', ssh_private_key_file: peers.sshd.rsaKey });

interface Built {
  readonly artifact: Artifact | undefined;
  readonly lines: readonly string[];
}

async function build(given: GivenOptions, overrides: Partial<BuildContext> = {}): Promise<Built> {
  const host = testHost({
    clock: systemClock,
    journal,
    env: {
      AWS_ENDPOINT_URL: moto.url,
      AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    },
    run: { runId: '4711', attempt: '2', repository: 'me/images', uuid: 'u-1' },
  });
  const ready = await readyComponent(amazonEbs, { ...base(), ...given }, host);
  const context = { ...runContext({ host, buildName: 'web', builderType: 'amazon-ebs' }) };
  const artifact = await ready.run({
    ...context,
    onError: 'cleanup',
    provision: (communicator) => touch(communicator, context.signal),
    cleanupProvision: async () => undefined,
    ...overrides,
  });
  return { artifact, lines: context.ui.lines };
}

async function touch(communicator: Communicator, signal: AbortSignal): Promise<void> {
  const status = await communicator.run({ command: 'echo built > provisioned' }, signal);
  if (status !== 0) throw new BuildError(`exit status ${status}`, { code: 'ProvisionerFailed', source: 'user' });
}

const actions = () => moto.calls.filter(({ service }) => service === 'ec2').map(({ action }) => action);

describe('amazon-ebs against moto and sshd', () => {
  it('makes the calls of vector 1 in order and an image that moto lists', async () => {
    await moto.ask(REGION, 'CreateKeyPair', { KeyName: 'k1' });
    const before = await moto.resources(REGION);
    const { artifact } = await build(ownKey());

    expect(actions()).toEqual([
      'DescribeImages',
      'DescribeImages',
      'CreateSecurityGroup',
      'DescribeSecurityGroups',
      'AuthorizeSecurityGroupIngress',
      'RunInstances',
      'DescribeInstances',
      'DescribeInstances',
      'StopInstances',
      'DescribeInstances',
      'CreateImage',
      'DescribeImages',
      'DescribeImages',
      'DeleteTags',
      'TerminateInstances',
      'DescribeInstances',
      'DescribeVolumes',
      'DeleteSecurityGroup',
    ]);
    const [launch] = moto.callsOf('RunInstances');
    expect(launch?.params).toMatchObject({
      ImageId: SOURCE,
      InstanceType: 't2.micro',
      KeyName: 'k1',
      MinCount: '1',
      MaxCount: '1',
      InstanceInitiatedShutdownBehavior: 'stop',
      'CreditSpecification.CpuCredits': 'standard',
      'MetadataOptions.HttpTokens': 'optional',
    });
    const after = await moto.resources(REGION);
    expect(after.images).toMatchObject([{ name: 'n-1', state: 'available' }]);
    expect(artifact?.id).toBe(`${REGION}:${after.images[0]?.id}`);
    expect(leftovers({ ...before, images: after.images, snapshots: after.snapshots }, after)).toEqual([]);
  });

  it('logs in with a key pair of its own and says so in the order of Packer', async () => {
    const before = await moto.resources(REGION);
    const { lines } = await build({});
    expect(actions()[2]).toBe('CreateKeyPair');
    expect(actions().at(-1)).toBe('DeleteKeyPair');
    const after = await moto.resources(REGION);
    expect(leftovers({ ...before, images: after.images, snapshots: after.snapshots }, after)).toEqual([]);
    const shown = [
      'Prevalidating any provided VPC',
      'Prevalidating AMI Name: n-1',
      `Found Image ID: ${SOURCE}`,
      'Creating temporary keypair: packer_',
      'Creating temporary security group',
      `Authorizing access to port ${peers.sshd.port} from [0.0.0.0/0]`,
      'Launching a source AWS instance',
      'Instance ID: i-',
      'to become ready',
      `Using SSH communicator to connect: ${peers.sshd.host}`,
      'Connected to SSH!',
      'Stopping the source instance',
      'Creating AMI n-1 from instance i-',
      'AMI: ami-',
      'Waiting for AMI',
      'Skipping Enable AMI deprecation',
      'Terminating the source AWS instance',
      'Cleaning up any extra volumes',
      'Deleting temporary security group',
      'Deleting temporary keypair',
    ];
    const places = shown.map((text) => lines.findIndex((line) => line.includes(text)));
    expect(shown.filter((_, index) => places[index] === -1)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('logs in with an ed25519 key pair (vector 44)', async () => {
    const { artifact } = await build({ temporary_key_pair_type: 'ed25519' });
    expect(moto.callsOf('CreateKeyPair')[0]?.params).toMatchObject({ KeyType: 'ed25519' });
    expect(artifact?.image?.name).toBe('n-1');
  });

  it('copies to a second region and tags image and snapshot in both', async () => {
    const { artifact } = await build({
      ami_regions: ['us-east-1', 'eu-west-1'],
      tags: { R: '{{ .BuildRegion }}', S: '{{ .SourceAMI }}' },
      snapshot_tags: { only: 'snapshots' },
      run_tags: { owner: 'me' },
      ami_description: 'of {{ .SourceAMI }}',
    });
    expect(Object.keys(artifact?.image?.images ?? {})).toEqual(['us-east-1', 'eu-west-1']);
    for (const region of ['us-east-1', 'eu-west-1']) {
      const { images } = await moto.resources(region);
      expect(images).toHaveLength(1);
      expect(images[0]?.tags).toEqual({
        R: 'us-east-1',
        S: SOURCE,
        owner: 'me',
        'image-build:run': '4711',
        'image-build:attempt': '2',
        'image-build:repository': 'me/images',
        'image-build:build': 'web',
      });
      const described = moto.calls.filter((call) => call.region === region && call.action === 'ModifyImageAttribute');
      expect(described.map(({ params }) => params['Description.Value'])).toEqual([`of ${SOURCE}`]);
    }
  });

  it('tags everything that it creates in the create call', async () => {
    await build({ run_tags: { owner: 'me' }, run_volume_tags: { disk: '1' }, ami_regions: ['eu-west-1'] });
    const types = (action: string) =>
      Object.entries(moto.callsOf(action)[0]?.params ?? {})
        .filter(([name]) => /^TagSpecification\.\d+\.ResourceType$/.test(name))
        .map(([, type]) => type);
    expect(types('CreateKeyPair')).toEqual(['key-pair']);
    expect(types('CreateSecurityGroup')).toEqual(['security-group']);
    expect(types('RunInstances')).toEqual(['instance', 'volume', 'network-interface']);
    expect(types('CreateImage')).toEqual(['image', 'snapshot']);
    expect(types('CopyImage')).toEqual(['image', 'snapshot']);
    for (const action of ['CreateKeyPair', 'CreateSecurityGroup', 'RunInstances', 'CreateImage', 'CopyImage']) {
      const values = Object.values(moto.callsOf(action)[0]?.params ?? {});
      expect(values, action).toContain('image-build:expires');
      expect(values, action).toContain('owner');
    }
    expect(moto.callsOf('RunInstances')[0]?.params['ClientToken']).toMatch(/^[0-9a-f-]{36}$/);
    expect(moto.callsOf('CopyImage')[0]?.params['ClientToken']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('shares the image', async () => {
    const { artifact } = await build({ ami_groups: ['all'], ami_users: ['111122223333'] });
    expect(moto.callsOf('ModifyImageAttribute')).toHaveLength(2);
    expect(artifact?.image?.region).toBe(REGION);
  });

  it('leaves nothing behind when a provisioner fails (vector 41)', async () => {
    const before = await moto.resources(REGION);
    const failed = build(
      {},
      { provision: () => Promise.reject(new BuildError('exit 3', { code: 'X', source: 'user' })) },
    );
    await expect(failed).rejects.toMatchObject({ code: 'X' });
    expect(actions()).not.toContain('StopInstances');
    expect(actions().slice(-5)).toEqual([
      'TerminateInstances',
      'DescribeInstances',
      'DescribeVolumes',
      'DeleteSecurityGroup',
      'DeleteKeyPair',
    ]);
    expect(leftovers(before, await moto.resources(REGION))).toEqual([]);
  });

  it('leaves nothing behind in any region when tagging is refused, with rollback (vector 33)', async () => {
    const regions = ['us-east-1', 'eu-west-1'];
    const before = await Promise.all(regions.map((region) => moto.resources(region)));
    moto.fault({
      action: 'CreateTags',
      times: Number.POSITIVE_INFINITY,
      does: { kind: 'error', code: 'UnauthorizedOperation', status: 403 },
    });
    const failed = build({ ami_regions: ['eu-west-1'], tags: { a: 'b' } }, { onPublishFailure: 'rollback' });
    await expect(failed).rejects.toMatchObject({
      code: 'AwsUnauthorizedOperation',
      hint: expect.stringContaining('ec2:CreateTags'),
    });
    for (const [index, region] of regions.entries()) {
      const known = before[index];
      if (known === undefined) throw new Error('no state before');
      expect(leftovers(known, await moto.resources(region)), region).toEqual([]);
    }
  });

  it('leaves nothing behind when the answer to RunInstances is lost', async () => {
    const before = await moto.resources(REGION);
    moto.fault({ action: 'RunInstances', times: Number.POSITIVE_INFINITY, does: { kind: 'lost' } });
    await expect(build({ max_retries: 2 })).rejects.toMatchObject({ operation: 'RunInstances' });
    expect(leftovers(before, await moto.resources(REGION))).toEqual([]);
  });

  it('says by which run a name is taken, and replaces the image with force', async () => {
    const first = await build({});
    await expect(build({})).rejects.toMatchObject({
      code: 'ImageNameTaken',
      message: expect.stringContaining(`${first.artifact?.image?.id} in us-east-1, made by run 4711 of me/images`),
    });
    const second = await build({ force_deregister: true, force_delete_snapshot: true });
    const { images, snapshots } = await moto.resources(REGION);
    expect(images.map(({ id }) => id)).toEqual([second.artifact?.image?.id]);
    expect(snapshots).toHaveLength(1);
  });

  it('finds source image, VPC and subnet by filters (vectors 12, 47)', async () => {
    await build({
      source_ami: '',
      source_ami_filter: {
        filters: { name: 'ubuntu/images/hvm-ssd/ubuntu-trusty-14.04*' },
        owners: ['099720109477'],
        mostRecent: true,
        includeDeprecated: false,
      },
      vpc_filter: { filters: { isDefault: 'true' } },
      subnet_filter: { filters: { 'default-for-az': 'true' }, mostFree: true, random: false },
      associate_public_ip_address: true,
    });
    const [launch] = moto.callsOf('RunInstances');
    expect(launch?.params['NetworkInterface.1.AssociatePublicIpAddress']).toBe('true');
    expect(launch?.params['NetworkInterface.1.SubnetId']).toMatch(/^subnet-/);
    expect(launch?.params['Placement.AvailabilityZone']).toMatch(/^us-east-1/);
  });

  it('makes no image with skip_create_ami (vector 22)', async () => {
    const before = await moto.resources(REGION);
    const { artifact } = await build({ skip_create_ami: true });
    expect(artifact).toBeUndefined();
    expect(leftovers(before, await moto.resources(REGION))).toEqual([]);
  });

  it('removes the image when the artifact is destroyed', async () => {
    const before = await moto.resources(REGION);
    const { artifact } = await build({});
    await artifact?.destroy({ say: () => undefined, signal: new AbortController().signal });
    expect(leftovers(before, await moto.resources(REGION))).toEqual([]);
  });

  it('leaves nothing behind when nobody answers at the SSH port (vector 96)', async () => {
    const before = await moto.resources(REGION);
    // Port 1 is refused everywhere on the loopback.
    const failed = build({ ssh_port: 1, ssh_timeout: 1000 });
    await expect(failed).rejects.toMatchObject({ code: 'SshTimeout' });
    expect(leftovers(before, await moto.resources(REGION))).toEqual([]);
  });
});

describe('amazon-ebs by a JSON template and the engine', () => {
  const template = () => ({
    variables: { name: 'j' },
    builders: [
      {
        type: 'amazon-ebs',
        region: REGION,
        source_ami: SOURCE,
        instance_type: 't2.micro',
        ami_name: '{{clean_resource_name "a:1"}} {{user `name`}}',
        ssh_username: peers.sshd.keyUser,
        ssh_host: peers.sshd.host,
        ssh_port: peers.sshd.port,
        ami_regions: ['eu-west-1'],
        tags: { Source: '{{ .SourceAMI }}', Missing: '{{ .SourceAMITags.Nope }}' },
        run_tag: [{ key: 'owner', value: 'me' }],
        aws_polling: { delay_seconds: 1, max_attempts: 30 },
      },
    ],
    provisioners: [{ type: 'shell', inline: ['echo {{build `SourceAMI`}} > source'] }],
  });

  async function run(text: string, force = false) {
    const events: EngineEvent[] = [];
    const report = await imageBuildEngine().build({
      template: '-',
      configType: 'json',
      stdin: async () => text,
      variables: { files: [], assignments: [] },
      only: [],
      except: [],
      onError: 'cleanup',
      parallelBuilds: 0,
      force,
      debug: false,
      sink: (event) => events.push(event),
      host: testHost({
        clock: systemClock,
        journal,
        env: {
          AWS_ENDPOINT_URL: moto.url,
          AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
          AWS_SECRET_ACCESS_KEY: 'secret-of-tests',
        },
      }),
    });
    return { report, events };
  }

  it('makes the image, tagged, in both regions; force replaces it (vectors 5, 10, 26)', async () => {
    const text = JSON.stringify(template());
    const first = await run(text);
    expect(first.report.builds.map(({ status, error }) => [status, error])).toEqual([['succeeded', undefined]]);
    expect(await readFile(join(machine.home, 'source'), 'utf8')).toBe(`${SOURCE}\n`);
    const image = first.report.builds[0]?.artifacts[0]?.image;
    for (const region of [REGION, 'eu-west-1']) {
      const { images } = await moto.resources(region);
      expect(images).toMatchObject([{ name: 'a-1 j', id: image?.images[region] }]);
      expect(images[0]?.tags).toMatchObject({ Source: SOURCE, Missing: '<no value>', owner: 'me' });
    }

    const taken = await run(text);
    expect(taken.report).toMatchObject({
      exitCode: 1,
      builds: [{ status: 'failed', error: { code: 'ImageNameTaken' } }],
    });
    const forced = await run(text, true);
    expect(forced.report.exitCode).toBe(0);
    const { images } = await moto.resources(REGION);
    expect(images.map(({ id }) => id)).toEqual([forced.report.builds[0]?.artifacts[0]?.image?.id]);
  });
});
