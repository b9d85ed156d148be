import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { leftovers } from '../support/moto-proxy/account.js';
import type { MotoProxy } from '../support/moto-proxy/types.js';
import { startMotoProxy } from '../support/moto-proxy.js';
import { readPeers } from '../support/peers-env.js';
import { type Machine, openMachine } from '../support/sshd.js';

// The peers stand in for AWS and a machine well enough that somebody else's client builds an image with them.
const peers = readPeers();
const region = 'us-east-1';

let machine: Machine;
let proxy: MotoProxy;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packer-'));
  machine = await openMachine(peers);
  proxy = await startMotoProxy({ moto: peers.moto.url, sshd: machine });
});
afterEach(async () => {
  await proxy.stop();
  await machine.remove();
  await rm(folder, { recursive: true, force: true });
});

function template(inline: readonly string[]): string {
  const builder = {
    type: 'amazon-ebs',
    access_key: 'test',
    secret_key: 'test',
    region,
    custom_endpoint_ec2: proxy.url,
    skip_region_validation: true,
    skip_metadata_api_check: true,
    source_ami: 'ami-1e749f67',
    instance_type: 't3.micro',
    ami_name: 'golden',
    tags: { Name: 'golden' },
    snapshot_tags: { Kind: 'root' },
    communicator: 'ssh',
    ssh_host: peers.sshd.host,
    ssh_port: peers.sshd.port,
    ssh_username: 'root',
  };
  return JSON.stringify({ builders: [builder], provisioners: [{ type: 'shell', inline }] });
}

async function packerBuild(inline: readonly string[]) {
  await writeFile(join(folder, 'template.json'), template(inline));
  const env = {
    PATH: '/usr/bin:/bin',
    HOME: folder,
    PACKER_CACHE_DIR: folder,
    CHECKPOINT_DISABLE: '1',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_POLL_DELAY_SECONDS: '1',
  };
  const options = { cwd: folder, env, timeout: 120_000 };
  return promisify(execFile)(peers.packer.path, ['build', '-color=false', 'template.json'], options);
}

it('lets Debian’s packer build an AMI with a key pair of its own, and leaves nothing else behind', async () => {
  const before = await proxy.resources(region);
  const { stdout } = await packerBuild(['sudo apt-get update', 'echo "home is $HOME"']);
  expect(stdout).toContain(`home is ${machine.home}`);
  const after = await proxy.resources(region);
  expect(after.images).toMatchObject([{ name: 'golden', tags: { Name: 'golden' } }]);
  expect(leftovers(before, after).map((line) => line.split(' ')[0])).toEqual(['snapshots', 'images']);
  expect(await machine.calls()).toEqual([
    { name: 'sudo', args: ['apt-get', 'update'] },
    { name: 'apt-get', args: ['update'] },
  ]);
  expect(proxy.callsOf('DeleteKeyPair')).toHaveLength(1);
});

it('leaves nothing behind when a provisioner fails', async () => {
  const before = await proxy.resources(region);
  await expect(packerBuild(['exit 3'])).rejects.toThrow(/exited with non-zero exit status: 3|Command failed/);
  expect(leftovers(before, await proxy.resources(region))).toEqual([]);
});
