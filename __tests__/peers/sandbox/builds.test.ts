import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../../src/cli/commands/build.js';
import { sandbox } from '../../../src/cli/commands/sandbox.js';
import { clientEnvironment } from '../../../src/sandbox/environment.js';
import { INSTANT } from '../../../src/sandbox/latency.js';
import { startSandbox } from '../../../src/sandbox/sandbox.js';
import { defaultSandboxFolder } from '../../../src/sandbox/sandbox-folders.js';
import { systemClock } from '../../../src/support/clock.js';
import { capturedCli } from '../../support/cli-host.js';
import { livePacker } from '../../support/live-packer.js';
import { projectRoot } from '../../support/peers-env.js';
import { makeSeedLayer } from '../../support/seed-layer.js';
import { hasShared, sharedPath } from '../../support/shared.js';

describe('builds in a sandbox', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sandbox-builds-'));
  });
  afterAll(async () => {
    expect(await run(sandbox, ['clean'])).toMatchObject({ code: 0 });
    rmSync(folder, { recursive: true, force: true });
  });

  const environment = () => ({ XDG_STATE_HOME: join(folder, 'state'), PATH: process.env['PATH'] ?? '' });

  async function run(command: typeof build, args: readonly string[], env: Record<string, string> = {}, cwd = folder) {
    const cli = capturedCli(cwd, { env: { ...environment(), ...env } });
    const code = await command(args, cli);
    return { code, printed: cli.printed() };
  }

  const imageIn = (printed: string) => /us-east-1: (ami-[0-9a-f]{17})/.exec(printed)?.[1] ?? '';
  const inImage = async (image: string, script: string) =>
    (await run(sandbox, ['shell', image, 'sh', '-c', script])).printed;

  it('make the image of the example, and a second one on top of it', async () => {
    const examples = join(projectRoot, 'examples');
    const buckets = `-sandbox-s3=${join(examples, 'web-server', 'buckets')}`;
    const first = await run(build, ['-sandbox', buckets, join(examples, 'web-server', 'web-server.json')]);
    expect(first.code, first.printed).toBe(0);
    const web = imageIn(first.printed);
    expect(await inImage(web, 'cat /var/www/html/index.html; ls -l /usr/local/bin/webd')).toMatch(
      /<p>This page came from S3, into an image.<\/p>\n-rwxr-xr-x 1 root root \d+ .* \/usr\/local\/bin\/webd\n/,
    );
    const second = await run(build, ['-sandbox', join(examples, 'web-server-site', 'web-server-site.json')]);
    expect(second.code, second.printed).toBe(0);
    const site = imageIn(second.printed);
    expect(await inImage(site, 'ls /var/www/html')).toBe('about.html\nindex.html\n');
    expect((await run(sandbox, ['images'])).printed).toContain(`${site}  us-east-1  available`);
    expect((await run(sandbox, ['instances'])).printed).toBe('No instances.\n');
  });

  it('make the image of the HCL2 example', async () => {
    const template = join(folder, 'hcl2-web');
    cpSync(join(projectRoot, 'examples', 'hcl2-web'), template, { recursive: true });
    const { code, printed } = await run(build, ['-sandbox', '-var', 'site_key=s3cr3t-key', template]);
    expect(code, printed).toBe(0);
    expect(printed).toContain('site.null.check: release dev has 2 features');
    expect(printed).toContain('site.amazon-ebs.web: installed by ec2-user');
    expect(await inImage(imageIn(printed), 'cd /var/www/site && cat index.html && sudo cat key')).toBe(
      '<h1>dev</h1>\n<ul>\n  <li>search</li>\n  <li>feedback</li>\n</ul>\ns3cr3t-key',
    );
  });

  it.runIf(hasShared || process.env['NO_CORPUS'] !== '1')('run the template of the seed as it is', async () => {
    const layer = join(folder, 'layer');
    makeSeedLayer(layer);
    const seed = join(folder, 'seed');
    cpSync(sharedPath('seed', 'ami-builder-packer'), seed, { recursive: true });
    // A checkout's files can be written by their owner; what is shared here cannot.
    execFileSync('chmod', ['-R', 'u+w', seed]);
    const variables = {
      BUILD_VPC_ID: 'vpc-00000000000000001',
      BUILD_SUBNET_ID: 'subnet-0000000000000000a',
      AWS_REGION: 'us-east-1',
    };
    const { code, printed } = await run(
      build,
      ['-sandbox', `-sandbox-layer=${layer}`, 'packer_cis.json'],
      variables,
      seed,
    );
    expect(code, printed).toBe(0);
    const look = 'cat /var/log/yum.log /etc/anthcourtney.cis-amazon-linux; echo; ls -A .ssh; ls /opt/ansible 2>&1';
    expect(await inImage(imageIn(printed), `cd; ${look}`)).toBe(
      "* latest\nanthcourtney.cis-amazon-linux\nls: cannot access '/opt/ansible': No such file or directory\n",
    );
  });

  it("give Debian's packer the same files in its image", async () => {
    const region = { region: 'us-east-1' };
    const builder = {
      type: 'amazon-ebs',
      ...region,
      source_ami_filter: {
        filters: { name: 'amzn2-ami-hvm-*-x86_64-gp2', 'root-device-type': 'ebs' },
        owners: ['amazon'],
        most_recent: true,
      },
      instance_type: 't3.micro',
      ssh_username: 'ec2-user',
      ami_name: 'same-{{uuid}}',
      ami_users: ['111111111111'],
      associate_public_ip_address: true,
      vpc_id: 'vpc-00000000000000001',
      subnet_id: 'subnet-0000000000000000a',
      tags: { Name: 'same' },
      run_tags: { Name: 'build' },
      run_volume_tags: { Name: 'volume' },
      snapshot_tags: { Name: 'snapshot' },
    };
    writeFileSync(join(folder, 'upload.txt'), 'uploaded\n');
    const provisioners = [
      { type: 'shell', inline: ['sudo useradd -r web', 'echo hello | sudo tee /opt/hello'] },
      { type: 'file', source: 'upload.txt', destination: '/tmp/upload.txt' },
      { type: 'shell', inline: ['sudo install -o web -m 640 /tmp/upload.txt /opt/upload'] },
    ];
    const write = (name: string, extra: object) =>
      writeFileSync(
        join(folder, name),
        JSON.stringify({
          variables: { endpoint: '{{env `AWS_ENDPOINT_URL`}}' },
          builders: [{ ...builder, ...extra }],
          provisioners,
        }),
      );
    write('ours.json', {});
    write('packers.json', {
      custom_endpoint_ec2: '{{user `endpoint`}}',
      skip_region_validation: true,
      skip_metadata_api_check: true,
    });
    const ours = await run(build, ['-sandbox', 'ours.json']);
    expect(ours.code, ours.printed).toBe(0);
    const packers = await withSandbox((url) =>
      livePacker(['build', '-color=false', 'packers.json'], {
        cwd: folder,
        env: { ...clientEnvironment(url, 'us-east-1'), AWS_POLL_DELAY_SECONDS: '1' },
      }),
    );
    expect(packers.exitCode, packers.output).toBe(0);
    const list = 'stat -c "%n %U %G %a %s" /opt/*; sudo cat /opt/hello /opt/upload; id web';
    const files = await inImage(imageIn(ours.printed), list);
    expect(files).toContain('/opt/upload web root 640 9');
    expect(await inImage(imageIn(packers.output), list)).toBe(files);
  });

  it("go on after a reboot, on the host's network, from an image that only AWS knows", async () => {
    const template = {
      builders: [
        {
          type: 'amazon-ebs',
          region: 'us-east-1',
          source_ami: 'ami-0123456789abcdef0',
          instance_type: 't3.micro',
          ssh_username: 'ubuntu',
          ami_name: 'rebooted',
          user_data: '#!/bin/sh\nhostname >/opt/first-boot\n',
          iam_instance_profile: 'web',
        },
      ],
      provisioners: [
        {
          type: 'shell',
          inline: ['curl -fsS $AWS_ENDPOINT_URL/latest/meta-data/iam/security-credentials/ | sudo tee /opt/role'],
        },
        { type: 'shell', inline: ['sudo reboot'], expect_disconnect: true },
        { type: 'shell', pause_before: '1s', inline: ['cat /opt/first-boot /opt/role'] },
      ],
    };
    writeFileSync(join(folder, 'rebooted.json'), JSON.stringify(template));
    const image = '-sandbox-image=ami-0123456789abcdef0=ubuntu/images/*jammy*-server-*';
    const { code, printed } = await run(build, [image, '-sandbox-network=host', 'rebooted.json']);
    expect(code, printed).toBe(0);
    expect(await inImage(imageIn(printed), 'cat /opt/first-boot /opt/role')).toMatch(/^ip-172-31-0-\d+\nweb$/);
  });

  it('run side by side, in one sandbox and in several that share a folder', async () => {
    const builder = {
      type: 'amazon-ebs',
      region: 'us-east-1',
      source_ami_filter: { filters: { name: 'debian-12-amd64-*' }, owners: ['136693071363'], most_recent: true },
      instance_type: 't3.micro',
      ssh_username: 'admin',
    };
    const builders = ['one', 'two', 'three'].map((name) => ({
      ...builder,
      name,
      ami_name: `${name}-{{user \`run\`}}`,
    }));
    const provisioners = [{ type: 'shell', inline: ['echo $PACKER_BUILD_NAME | sudo tee /opt/name'] }];
    writeFileSync(join(folder, 'beside.json'), JSON.stringify({ variables: { run: '' }, builders, provisioners }));
    const runs = await Promise.all(
      ['a', 'b'].map((name) => run(build, ['-sandbox', '-var', `run=${name}`, 'beside.json'])),
    );
    expect(
      runs.map(({ code }) => code),
      runs.map(({ printed }) => printed).join(),
    ).toEqual([0, 0]);
    const { printed } = await run(sandbox, ['images']);
    for (const name of ['one-a', 'two-a', 'three-a', 'one-b', 'two-b', 'three-b']) {
      const image = new RegExp(`^(ami-\\S+)  us-east-1  available  \\S+  ${name}$`, 'm').exec(printed)?.[1] ?? '';
      expect(await inImage(image, 'cat /opt/name')).toBe(`${name.split('-')[0]}\n`);
    }
  });

  it('clean up after a build that fails, and leave no machine', async () => {
    const template = {
      builders: [
        {
          type: 'amazon-ebs',
          region: 'us-east-1',
          source_ami_filter: { filters: { name: 'debian-12-amd64-*' }, owners: ['136693071363'], most_recent: true },
          instance_type: 't3.micro',
          ssh_username: 'admin',
          ami_name: 'never',
        },
      ],
      provisioners: [{ type: 'shell', inline: ['exit 3'] }],
    };
    writeFileSync(join(folder, 'failing.json'), JSON.stringify(template));
    const { code, printed } = await run(build, ['-sandbox', 'failing.json']);
    expect(code).toBe(1);
    expect(printed).toContain('Script exited with non-zero exit status: 3');
    expect((await run(sandbox, ['instances'])).printed).toBe('No instances.\n');
    expect((await run(sandbox, ['images'])).printed).not.toContain('never');
  });

  async function withSandbox<T>(work: (url: string) => Promise<T>): Promise<T> {
    const running = await startSandbox({
      folder: defaultSandboxFolder(environment(), folder),
      buckets: undefined,
      port: 0,
      latency: INSTANT,
      machines: 'isolated',
      network: 'isolated',
      layer: undefined,
      clock: systemClock,
      say: () => undefined,
    });
    try {
      return await work(running.url);
    } finally {
      await running.close();
    }
  }
});
