import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildByEngine } from '../support/engine-build.js';
import type { MotoProxy } from '../support/moto-proxy/types.js';
import { startMotoProxy } from '../support/moto-proxy.js';
import { type PeersEnv, readPeers } from '../support/peers-env.js';
import { type Machine, openMachine } from '../support/sshd.js';
import { MemoryJournal } from '../support/test-host.js';

let peers: PeersEnv;
let moto: MotoProxy;
let machine: Machine;

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
});

function build(lease: number | undefined, more: object = {}, script = 'echo provisioned') {
  const template = {
    builders: [
      {
        type: 'amazon-ebs',
        region: 'us-east-1',
        source_ami: 'ami-1e749f67',
        instance_type: 't2.micro',
        ami_name: 'n-1',
        ssh_username: peers.sshd.keyUser,
        ssh_host: peers.sshd.host,
        ssh_port: peers.sshd.port,
        skip_region_validation: true,
        aws_polling: { delay_seconds: 1, max_attempts: 30 },
        ...more,
      },
    ],
    provisioners: [{ type: 'shell', inline: [script] }],
  };
  return buildByEngine({ template, endpoint: moto.url, journal: new MemoryJournal(), lease });
}

const shutdowns = async () => (await machine.calls()).filter(({ name }) => name === 'shutdown');

describe('a lease', () => {
  it('launches a machine that ends by shutting down, arms its timer and stops it before the image', async () => {
    const note = (name: string, status: number) =>
      machine.install(name, `#!/bin/sh\necho "${name} $*" >>"$HOME/timers"\nexit ${status}\n`);
    await note('systemd-run', 0);
    await note('systemctl', 3);
    const { report, lines } = await build(7_200_000, {}, 'cat $HOME/timers');
    expect(report.exitCode).toBe(0);
    expect(moto.callsOf('RunInstances')[0]?.params['InstanceInitiatedShutdownBehavior']).toBe('terminate');
    const told = lines.map((line) => line.replace(/^.*?: /, ''));
    expect(told).toContain('The machine shuts itself down in 2h0m0s, unless this build ends before (lease)');
    const armed = (await machine.calls()).filter(({ name }) => name === 'sudo').map(({ args }) => args.join(' '));
    expect(armed).toEqual([
      expect.stringContaining('--on-active=7200 shutdown -h now'),
      expect.stringContaining('systemctl stop image-build-lease.timer'),
    ]);
    const order = moto.calls.map(({ action }) => action);
    expect(order.indexOf('StopInstances')).toBeLessThan(order.indexOf('CreateImage'));
  });

  it('shuts down by a waiting process where there is no systemd', async () => {
    await machine.install('systemd-run', '#!/bin/sh\nexit 1\n');
    // The machine's calls are noted beside its home.
    await build(1000, {}, 'until grep -q \'^{"name":"shutdown"\' "$HOME/../calls.log"; do sleep 0.1; done');
    expect(await shutdowns()).toEqual([{ name: 'shutdown', args: ['-h', 'now'] }]);
  });

  it('that is disarmed shuts down nothing', async () => {
    await machine.install('systemd-run', '#!/bin/sh\nexit 1\n');
    const waiting = join(machine.home, 'waiting');
    const { report } = await build(600_000, {}, 'pgrep -f "^sh -c : image-build-lease" >"$HOME/waiting"');
    expect(report.exitCode).toBe(0);
    const pid = Number(await readFile(waiting, 'utf8'));
    expect(pid).toBeGreaterThan(1);
    await expect.poll(() => existsSync(`/proc/${pid}`), { timeout: 60_000 }).toBe(false);
    expect(await shutdowns()).toEqual([]);
  });

  it('is given up with one notice where sudo asks for a password', async () => {
    await machine.install('sudo', '#!/bin/sh\necho "sudo: a password is required" >&2\nexit 1\n');
    const { report, lines } = await build(60_000);
    expect(report.exitCode).toBe(0);
    expect(lines.filter((line) => line.includes('lease is not armed'))).toHaveLength(1);
  });

  it.each([
    ['disable_stop_instance', true],
    ['shutdown_behavior', 'stop'],
  ])('is refused together with %s, before anything is created, with its position', async (option, value) => {
    const { report } = await build(60_000, { [option]: value });
    expect(report.exitCode).toBe(1);
    expect(report.diagnostics).toMatchObject([{ code: 'LeaseConflict', range: { start: { line: 1 } } }]);
    expect(moto.calls).toEqual([]);
  });

  it('is off by default', async () => {
    const { report } = await build(undefined);
    expect(report.exitCode).toBe(0);
    expect(moto.callsOf('RunInstances')[0]?.params['InstanceInitiatedShutdownBehavior']).toBe('stop');
    expect((await machine.calls()).filter(({ name }) => name === 'sudo')).toEqual([]);
  });
});
