import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AwsCall, MotoProxy } from '../support/moto-proxy/types.js';
import { startMotoProxy } from '../support/moto-proxy.js';
import { type PeersEnv, readPeers } from '../support/peers-env.js';
import { runCli } from '../support/run-cli.js';
import { sharedPath } from '../support/shared.js';
import { type Machine, openMachine } from '../support/sshd.js';

const REGION = 'us-east-1';

/** What a run left: everything that names or describes the images, without ids and times. */
interface Outcome {
  readonly images: readonly { readonly name: string; readonly tags: Readonly<Record<string, string>> }[];
  /** Parameters of the calls that shape the image, without ids. */
  readonly calls: readonly string[];
  readonly manifest: unknown;
}

/** An account of its own on the same moto, and a machine of its own. */
interface Side {
  readonly moto: MotoProxy;
  readonly machine: Machine;
  readonly folder: string;
}

let peers: PeersEnv;
let sides: { readonly ours: Side; readonly packer: Side };

beforeEach(async () => {
  peers = readPeers();
  sides = { ours: await openSide(), packer: await openSide() };
});
afterEach(async () => {
  for (const { moto, machine, folder } of Object.values(sides)) {
    await moto.stop();
    await machine.remove();
    rmSync(folder, { recursive: true, force: true });
  }
});

describe('against packer 1.6.6 on the same moto', () => {
  it('makes the same image of the seed template (after packer fix)', async () => {
    for (const { folder } of Object.values(sides)) {
      cpSync(sharedPath('seed', 'ami-builder-packer'), folder, { recursive: true });
      const fixed = JSON.parse(
        execFileSync(peers.packer.path, ['fix', 'packer_cis.json'], { cwd: folder, encoding: 'utf8' }),
      );
      write(folder, { ...fixed, 'post-processors': ['manifest'] });
    }
    await expectSameOutcome();
  });

  it('makes the same image of a web server in two regions, with every kind of attribute', async () => {
    for (const { folder } of Object.values(sides)) write(folder, webTemplate());
    await expectSameOutcome();
  });
});

async function openSide(): Promise<Side> {
  const machine = await openMachine(peers);
  const moto = await startMotoProxy({ moto: peers.moto.url, sshd: machine });
  return { machine, moto, folder: mkdtempSync(join(tmpdir(), 'comparison-')) };
}

async function expectSameOutcome(): Promise<void> {
  const { ours, packer } = sides;
  const result = await runCli(['build', '-color=false', 't.json'], { cwd: ours.folder, env: await environment(ours) });
  expect(result.exitCode, result.stdout + result.stderr).toBe(0);
  // Not the synchronous form: the proxy that packer talks to runs in this process.
  await promisify(execFile)(peers.packer.path, ['build', '-color=false', 't.json'], {
    cwd: packer.folder,
    timeout: 150_000,
    env: { PATH: process.env['PATH'], HOME: packer.folder, CHECKPOINT_DISABLE: '1', ...(await environment(packer)) },
  });
  const expected = await outcome(packer);
  expect(expected.images.length).toBeGreaterThan(0);
  expect(await outcome(ours)).toEqual(expected);
}

async function outcome(side: Side): Promise<Outcome> {
  const regions = [REGION, 'eu-west-1'];
  const owned = await Promise.all(regions.map((region) => side.moto.resources(region)));
  return {
    images: owned.flatMap(({ images }) =>
      images.map(({ name, tags }) => ({ name: timeless(name), tags: userTags(tags) })),
    ),
    calls: side.moto.calls
      .filter(({ action }) => SHAPING.has(action))
      .map(shape)
      .filter((text) => text !== '')
      .sort(),
    manifest: timelessManifest(JSON.parse(readFileSync(join(side.folder, 'packer-manifest.json'), 'utf8'))),
  };
}

/** Calls whose parameters are attributes of the image; CreateTags is seen in the tags that moto lists. */
const SHAPING = new Set(['ModifyImageAttribute', 'CopyImage', 'CreateImage']);

function shape(call: AwsCall): string {
  const params = Object.entries(call.params)
    .filter(
      ([name]) => !/^(Action|Version|AWSAccessKeyId|ClientToken|CopyImageTags|TagSpecification|DryRun)/.test(name),
    )
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${timeless(value).replace(/\b(ami|i|snap)-[0-9a-f]+/g, '$1')}`)
    .sort();
  return `${call.region} ${call.action} ${params.join(' ')}`;
}

function timeless(text: string): string {
  return text.replace(/\d\d-\w{3}-\d\d \d\d_\d\d_\d\d/, 'TIME');
}

/** Without ownership tags, which Packer has not. */
function userTags(tags: Readonly<Record<string, string>>): Record<string, string> {
  const own = Object.entries(tags).filter(([name]) => !name.startsWith('image-build:'));
  return Object.fromEntries(own.map(([name, value]) => [name, timeless(value)]).sort());
}

function timelessManifest(manifest: { builds: Record<string, unknown>[] }): unknown {
  return manifest.builds.map((build) => ({
    ...build,
    build_time: typeof build['build_time'],
    packer_run_uuid: typeof build['packer_run_uuid'],
    artifact_id: String(build['artifact_id']).replace(/ami-[0-9a-f]+/g, 'ami'),
  }));
}

async function environment({ moto }: Side): Promise<Record<string, string>> {
  const { itemsAt, textAt } = await import('../support/moto-proxy/xml.js');
  const [subnet] = itemsAt(await moto.ask(REGION, 'DescribeSubnets'), 'subnetSet');
  if (subnet === undefined) throw new Error('moto has no default subnet');
  return {
    AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    AWS_REGION: REGION,
    AWS_ENDPOINT_URL: moto.url,
    AWS_POLL_DELAY_SECONDS: '1',
    BUILD_VPC_ID: textAt(subnet, 'vpcId'),
    BUILD_SUBNET_ID: textAt(subnet, 'subnetId'),
    ENDPOINT: moto.url,
  };
}

function write(folder: string, template: { builders: Record<string, unknown>[] } & Record<string, unknown>): void {
  const variables = { ...(template['variables'] as object), endpoint: '{{env `ENDPOINT`}}' };
  const machine = {
    custom_endpoint_ec2: '{{user `endpoint`}}',
    ssh_host: peers.sshd.host,
    ssh_port: peers.sshd.port,
    ssh_username: peers.sshd.keyUser,
  };
  const builders = template.builders.map((builder) => ({ ...builder, ...machine }));
  writeFileSync(join(folder, 't.json'), JSON.stringify({ ...template, variables, builders }, null, 2));
}

function webTemplate(): { builders: Record<string, unknown>[] } & Record<string, unknown> {
  return {
    variables: { version: '1.4' },
    builders: [
      {
        type: 'amazon-ebs',
        name: 'web',
        region: REGION,
        source_ami: 'ami-1e749f67',
        instance_type: 't2.micro',
        ami_name: 'web {{user `version`}}',
        ami_description: 'from {{ .SourceAMI }} in {{ .BuildRegion }}',
        ami_regions: ['eu-west-1'],
        ami_users: ['111122223333'],
        ami_groups: ['all'],
        tags: { Name: 'web {{user `version`}}', Base: '{{ .SourceAMIName }}' },
        snapshot_tags: { Part: 'root' },
        encrypt_boot: false,
      },
    ],
    provisioners: [{ type: 'shell', inline: ['echo {{build_name}} > name.txt'] }],
    'post-processors': [
      { type: 'manifest', custom_data: { version: '{{user `version`}}', source: '{{build `SourceAMI`}}' } },
    ],
  };
}
