import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build } from '../../../../src/cli/commands/build.js';
import { sandbox } from '../../../../src/cli/commands/sandbox.js';
import { capturedCli } from '../../../support/cli-host.js';
import { makeWorkspace } from '../../../support/workspace.js';

const builder = {
  type: 'amazon-ebs',
  region: 'eu-west-1',
  // Whoever builds in a sandbox must reach nothing else, whatever the template says.
  custom_endpoint_ec2: 'http://192.0.2.1',
  access_key: 'AKIAREAL',
  secret_key: 'real',
  source_ami_filter: { filters: { name: 'debian-12-amd64-*' }, owners: ['136693071363'], most_recent: true },
  instance_type: 't3.micro',
  ssh_username: 'admin',
  ami_name: 'web',
};

function workspace() {
  const { folder, write } = makeWorkspace();
  const run = async (command: typeof build, ...args: string[]) => {
    const cli = capturedCli(folder, { env: { XDG_STATE_HOME: join(folder, 'state') } });
    const code = await command(args, cli);
    return { code, printed: cli.printed() };
  };
  return { folder, write, run };
}

describe('build -sandbox-machines=none', () => {
  it('makes an image without provisioning it, and says so by its exit code', async () => {
    const { write, run } = workspace();
    write('web.json', JSON.stringify({ builders: [builder], provisioners: [{ type: 'shell', inline: ['exit 1'] }] }));
    const { code, printed } = await run(build, '-color=false', '-sandbox-machines=none', 'web.json');
    expect(code, printed).toBe(4);
    expect(printed).toContain('amazon-ebs: Skipping the shell provisioner: the sandbox has no machines');
    const image = /eu-west-1: (ami-[0-9a-f]{17})/.exec(printed)?.[1];
    const images = await run(sandbox, 'images');
    expect(images.printed).toMatch(new RegExp(`^IMAGE .*\n${image}  eu-west-1  available  \\S+  web\n$`));
    expect((await run(sandbox, 'instances')).printed).toBe('No instances.\n');
  });

  it('succeeds when nothing was skipped', async () => {
    const { write, run } = workspace();
    write('web.json', JSON.stringify({ builders: [builder] }));
    const { code, printed } = await run(build, '-sandbox-machines=none', 'web.json');
    expect(code, printed).toBe(0);
    const again = await run(build, '-sandbox-machines=none', 'web.json');
    expect(again.code).toBe(1);
    expect(again.printed).toMatch(/web.* is in use|already in use|used by/);
  });

  it('refuses a latency that is none', async () => {
    const { write, run } = workspace();
    write('web.json', JSON.stringify({ builders: [builder] }));
    const { code, printed } = await run(build, '-sandbox-machines=none', '-sandbox-latency=soon', 'web.json');
    expect(code).toBe(1);
    expect(printed).toContain('invalid value "soon" for flag -sandbox-latency');
  });
});

describe('sandbox', () => {
  it('refuses a port that is none', async () => {
    const { run } = workspace();
    const { code, printed } = await run(sandbox, '-sandbox-machines=none', '-port=65536');
    expect({ code, printed }).toEqual({
      code: 1,
      printed: 'Error: invalid value "65536" for flag -port: expected 0 to 65535\n',
    });
  });

  it('prints the environment that leads to it, and ends at Ctrl-C', async () => {
    const { folder } = workspace();
    mkdirSync(join(folder, 'buckets'));
    const signals = new EventEmitter();
    const cli = capturedCli(folder, {
      env: { XDG_STATE_HOME: join(folder, 'state'), AWS_REGION: 'eu-west-1' },
      signals,
    });
    const running = sandbox(['-sandbox-machines=none', '-sandbox-s3=buckets'], cli);
    await expect.poll(() => cli.printed()).toContain('AWS_EC2_METADATA_DISABLED');
    const env = Object.fromEntries(
      [...cli.printed().matchAll(/^export (\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
    );
    expect(env).toMatchObject({ AWS_ACCESS_KEY_ID: 'AKIASANDBOX000000000', AWS_REGION: 'eu-west-1' });
    const answer = await fetch(`${env['AWS_ENDPOINT_URL']}/bucket/key`);
    expect(await answer.text()).toContain('NoSuchBucket');
    signals.emit('SIGINT');
    expect(await running).toBe(0);
    await expect(fetch(`${env['AWS_ENDPOINT_URL']}/`)).rejects.toThrow();
  });

  it('prints that environment in one piece, for a script that waits for the first of it', async () => {
    const { folder } = workspace();
    const signals = new EventEmitter();
    const written: string[] = [];
    const env = { XDG_STATE_HOME: join(folder, 'state') };
    const cli = capturedCli(folder, { env, signals, write: (text) => written.push(text) });
    const running = sandbox(['-sandbox-machines=none'], cli);
    await expect.poll(() => written).not.toEqual([]);
    expect(written[0]).toContain('export AWS_ENDPOINT_URL=');
    expect(written[0]).toContain('export AWS_EC2_METADATA_DISABLED=');
    signals.emit('SIGINT');
    await running;
  });

  it('has nothing to list at first', async () => {
    const { run } = workspace();
    expect(await run(sandbox, 'images')).toEqual({ code: 0, printed: 'No images yet.\n' });
    expect(await run(sandbox, 'instances')).toEqual({ code: 0, printed: 'No instances.\n' });
  });

  it.each([
    [['shell'], 'no image was given'],
    [['shell', 'ami-0123456789abcdef0'], 'the sandbox has no image ami-0123456789abcdef0'],
    [['nonsense'], 'sandbox knows no "nonsense"'],
    [['-port=x'], 'invalid value "x" for flag -port'],
  ])('%j fails: %s', async (args, text) => {
    const { run } = workspace();
    const { code, printed } = await run(sandbox, ...args);
    expect(code).toBe(1);
    expect(printed).toContain(text);
  });
});
