import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BASE_IMAGE, hclMainJobVariables, writeHclMainJob } from '../support/hcl-main-job.js';
import { leftovers } from '../support/moto-proxy/account.js';
import type { MotoProxy } from '../support/moto-proxy/types.js';
import { startMotoProxy } from '../support/moto-proxy.js';
import { type PeersEnv, readPeers } from '../support/peers-env.js';
import { runCli } from '../support/run-cli.js';
import { runAction } from '../support/runner/run-action.js';
import { type StagedAction, stageAction } from '../support/runner/stage-action.js';
import { presignedObject } from '../support/s3-object.js';
import { sharedPath } from '../support/shared.js';
import { type Machine, openMachine } from '../support/sshd.js';

const REGION = 'us-east-1';
const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';

/** What both hosts give back. */
interface JobResult {
  readonly failed: boolean;
  readonly output: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs a template of a folder: once through the command line, once through `dist` started as the runner does. */
interface JobHost {
  readonly name: string;
  run(
    folder: string,
    template: string,
    variables: Readonly<Record<string, string>>,
    env: Readonly<Record<string, string>>,
  ): Promise<JobResult>;
}

let action: StagedAction;
let peers: PeersEnv;
let moto: MotoProxy;
let machine: Machine;
let folder: string;

const HOSTS: readonly JobHost[] = [
  {
    name: 'the command line',
    async run(cwd, template, variables, env) {
      const vars = Object.entries(variables).flatMap(([name, value]) => ['-var', `${name}=${value}`]);
      const result = await runCli(['build', '-color=false', ...vars, template], { cwd, env });
      const id = /us-east-1: (ami-[0-9a-f]+)/.exec(result.stdout)?.[1] ?? '';
      return { failed: result.exitCode !== 0, output: result.stdout + result.stderr, outputs: { 'image-id': id } };
    },
  },
  {
    name: 'the action',
    async run(workspace, template, variables, env) {
      const text = Object.entries(variables)
        .map(([name, value]) => `${name}=${value}`)
        .join('\n');
      const run = await runAction({
        actionDir: action.actionDir,
        workspace,
        env,
        inputs: { template, 'secret-variables': text },
      });
      const post = await run.post();
      expect(post.result, post.log.join('\n')).toBe('success');
      return { failed: run.result !== 'success', output: run.log.join('\n'), outputs: run.outputs };
    },
  },
];

beforeAll(() => {
  action = stageAction('alone');
  peers = readPeers();
});
afterAll(() => action[Symbol.dispose]());

beforeEach(async () => {
  machine = await openMachine(peers);
  moto = await startMotoProxy({ moto: peers.moto.url, sshd: machine });
  folder = mkdtempSync(join(tmpdir(), 'main-job-'));
});
afterEach(async () => {
  await moto.stop();
  await machine.remove();
  rmSync(folder, { recursive: true, force: true });
});

const environment = (): Record<string, string> => ({
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: SECRET,
  AWS_REGION: REGION,
  AWS_ENDPOINT_URL: moto.url,
  AWS_POLL_DELAY_SECONDS: '1',
});

describe.each(HOSTS)('the main job through $name', (host) => {
  it('builds the template of the seed, with a key pair of its own, and leaves nothing behind', async () => {
    const { vpc, subnet } = await defaultNetwork();
    cpSync(sharedPath('seed', 'ami-builder-packer'), folder, { recursive: true });
    edit('packer_cis.json', (builder) => ({ ...builder, ...sshAddress(), custom_endpoint_ec2: moto.url }));
    const before = await moto.resources(REGION);

    const result = await host.run(
      folder,
      'packer_cis.json',
      {},
      { ...environment(), BUILD_VPC_ID: vpc, BUILD_SUBNET_ID: subnet },
    );

    expect(result.failed, result.output).toBe(false);
    const after = await moto.resources(REGION);
    const [image] = after.images;
    expect(image?.id).toBe(result.outputs['image-id']);
    expect(image?.name).toMatch(/^Prod-CIS-Latest-AMZN-\d\d-\w{3}-\d\d \d\d_\d\d_\d\d$/);
    expect(image?.tags['Name']).toBe(image?.name);
    expect(Object.keys(image?.tags ?? {}).filter((tag) => tag === 'image-build:expires')).toEqual([]);
    expect(leftovers({ ...before, images: after.images, snapshots: after.snapshots }, after)).toEqual([]);
    const calls = (await machine.calls()).map((call) => call.name);
    expect(calls).toContain('pip');
    expect(calls).toContain('ansible-galaxy');
    expect(calls).toContain('ansible-playbook');
  });

  it('builds a web server from variables: credentials, update, install, a file from S3', async () => {
    const url = await presignedObject(moto.url, `assets-${moto.account}`, 'index.html', '<h1>built</h1>\n');
    writeFileSync(join(folder, 'web.json'), JSON.stringify(webTemplate()));
    const before = await moto.resources(REGION);
    const variables = { aws_access_key: 'AKIAIOSFODNN7EXAMPLE', aws_secret_key: SECRET, page_url: url };

    const result = await host.run(folder, 'web.json', variables, {
      AWS_ENDPOINT_URL: moto.url,
      AWS_POLL_DELAY_SECONDS: '1',
    });

    expect(result.failed, result.output).toBe(false);
    expect(result.output).not.toContain(SECRET);
    const after = await moto.resources(REGION);
    expect(after.images).toMatchObject([{ name: 'web-1.0', tags: { Name: 'web', Source: 'ami-1e749f67' } }]);
    expect(result.outputs['image-id']).toBe(after.images[0]?.id);
    expect(leftovers({ ...before, images: after.images, snapshots: after.snapshots }, after)).toEqual([]);
    expect(readFileSync(join(machine.home, 'index.html'), 'utf8')).toBe('<h1>built</h1>\n');
    expect(await machine.calls()).toEqual(
      expect.arrayContaining([
        { name: 'yum', args: ['-y', 'update'] },
        { name: 'yum', args: ['-y', 'install', 'httpd'] },
      ]),
    );
  });

  it('builds an HCL2 folder: variables, locals, a data source, two sources, a chain of post-processors', async () => {
    writeHclMainJob(folder);
    const before = await moto.resources(REGION);

    const result = await host.run(folder, 'images', hclMainJobVariables(peers.sshd), environment());

    expect(result.failed, result.output).toBe(false);
    const after = await moto.resources(REGION);
    expect(after.images.map(({ name }) => name).toSorted()).toEqual(['db-r1', 'web-r1']);
    expect(after.images.map(({ id }) => id)).toContain(result.outputs['image-id']);
    expect(leftovers({ ...before, images: after.images, snapshots: after.snapshots }, after)).toEqual([]);
    expect(readFileSync(join(machine.home, 'made-from'), 'utf8')).toBe(`made from ${BASE_IMAGE}`);
    expect(result.output).not.toContain('h4rd-to-guess');
  });

  it('leaves nothing behind when a provisioner fails', async () => {
    const template = webTemplate();
    template.provisioners.push({ type: 'shell', inline: ['echo broken >&2', 'exit 7'] });
    writeFileSync(join(folder, 'web.json'), JSON.stringify(template));
    const before = await moto.resources(REGION);
    const url = await presignedObject(moto.url, `assets-${moto.account}`, 'index.html', 'page');
    const variables = { aws_access_key: 'AKIAIOSFODNN7EXAMPLE', aws_secret_key: SECRET, page_url: url };

    const result = await host.run(folder, 'web.json', variables, {
      AWS_ENDPOINT_URL: moto.url,
      AWS_POLL_DELAY_SECONDS: '1',
    });

    expect(result.failed).toBe(true);
    expect(result.output).toContain('Script exited with non-zero exit status: 7');
    expect(result.outputs['image-id'] ?? '').toBe('');
    expect(moto.callsOf('CreateImage')).toEqual([]);
    expect(leftovers(before, await moto.resources(REGION))).toEqual([]);
  });
});

interface WebTemplate {
  readonly variables: Record<string, string | null>;
  readonly builders: Record<string, unknown>[];
  readonly provisioners: Record<string, unknown>[];
}

function webTemplate(): WebTemplate {
  return {
    variables: { aws_access_key: null, aws_secret_key: null, page_url: null },
    builders: [
      {
        type: 'amazon-ebs',
        access_key: '{{user `aws_access_key`}}',
        secret_key: '{{user `aws_secret_key`}}',
        region: REGION,
        source_ami: 'ami-1e749f67',
        instance_type: 't2.micro',
        ami_name: 'web-1.0',
        tags: { Name: 'web', Source: '{{ .SourceAMI }}' },
        ...sshAddress(),
      },
    ],
    provisioners: [
      {
        type: 'shell',
        environment_vars: ['PAGE_URL={{user `page_url`}}'],
        inline: ['sudo yum -y update', 'sudo yum -y install httpd', 'curl -sf -o index.html "$PAGE_URL"'],
      },
    ],
  };
}

function sshAddress(): Record<string, unknown> {
  return { ssh_host: peers.sshd.host, ssh_port: peers.sshd.port, ssh_username: peers.sshd.keyUser };
}

function edit(file: string, change: (builder: Record<string, unknown>) => Record<string, unknown>): void {
  const path = join(folder, file);
  const template = JSON.parse(readFileSync(path, 'utf8')) as { builders: Record<string, unknown>[] };
  writeFileSync(path, JSON.stringify({ ...template, builders: template.builders.map(change) }, null, 2));
}

async function defaultNetwork(): Promise<{ vpc: string; subnet: string }> {
  const { itemsAt, textAt } = await import('../support/moto-proxy/xml.js');
  const subnets = itemsAt(await moto.ask(REGION, 'DescribeSubnets'), 'subnetSet');
  const [subnet] = subnets;
  if (subnet === undefined) throw new Error('moto has no default subnet');
  return { vpc: textAt(subnet, 'vpcId'), subnet: textAt(subnet, 'subnetId') };
}
