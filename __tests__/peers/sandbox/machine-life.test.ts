import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Machine } from '../../../src/sandbox/machines/machine.js';
import { inside, type TestSandbox, testSandbox } from '../../support/sandbox-machines.js';

describe('a machine', () => {
  let sandbox: TestSandbox;
  beforeAll(async () => {
    sandbox = await testSandbox();
  });
  afterAll(() => sandbox[Symbol.asyncDispose]());

  it('keeps its disk over a stop and starts again from it, without a second first boot', async () => {
    const spec = { id: 'i-again', userData: Buffer.from('#!/bin/sh\necho once >>/root/boots\n') };
    const machine = await sandbox.start(spec);
    await machine.booted;
    await inside(machine, 'echo kept >/etc/kept; echo gone >/tmp/gone');
    const id = await inside(machine, 'cat /etc/machine-id');
    await machine.stop();
    expect(await machine.ended).toBe('stopped');
    const again = await sandbox.start(spec);
    await again.booted;
    expect(await inside(again, 'cat /root/boots /etc/kept /etc/machine-id; ls /tmp')).toBe(`once\nkept\n${id}`);
  });

  it('is the same machine after a reboot that was asked for inside, and from outside', async () => {
    const machine = await sandbox.start({ service: (connection) => connection.end('HTTP/1.0 200 OK\r\n\r\nhere') });
    const first = machine.pid;
    await sandbox.ssh(machine, ['touch kept; sudo reboot']);
    await expect.poll(() => pidOf(machine), { timeout: 60_000 }).toSatisfy((pid) => pid !== 0 && pid !== first);
    await expect.poll(() => sandbox.ssh(machine, ['ls']), { timeout: 60_000 }).toMatchObject({ stdout: 'kept\n' });
    await machine.reboot();
    expect(await inside(machine, 'ls /home/ubuntu; curl -s http://169.254.169.254')).toBe('kept\nhere');
  });

  it.each([
    ['sudo poweroff', 'powered-off'],
    ['sudo shutdown -h now', 'powered-off'],
    ['sudo kill -KILL 1; sudo kill 1; echo alive; sudo halt', 'powered-off'],
  ])('is off after %s', async (command, end) => {
    const machine = await sandbox.start();
    await sandbox.ssh(machine, [command]);
    expect(await machine.ended).toBe(end);
    await expect(machine.enter(['true'])).rejects.toMatchObject({ code: 'SandboxMachineOff' });
    expect(await sandbox.ssh(machine, ['true'])).toMatchObject({ status: 255 });
  });

  it('says so when its first process was killed from the host', async () => {
    const machine = await sandbox.start();
    process.kill(machine.pid, 'SIGKILL');
    expect(await machine.ended).toBe('killed');
  });

  it('asks its processes to end before it stops', async () => {
    const spec = { id: 'i-graceful' };
    const machine = await sandbox.start(spec);
    await inside(
      machine,
      `setsid bash -c 'trap "echo ended >/root/ended; exit" TERM; echo >/root/ready; while :; do sleep 0.01; done' </dev/null >/dev/null 2>&1 &
      until [ -e /root/ready ]; do sleep 0.01; done`,
    );
    await machine.stop();
    expect(await inside(await sandbox.start(spec), 'cat /root/ended')).toBe('ended');
  });

  it('cannot be started a second time while it runs', async () => {
    await sandbox.start({ id: 'i-twice' });
    await expect(sandbox.start({ id: 'i-twice' })).rejects.toMatchObject({ code: 'SandboxStoreFailed' });
    await expect(sandbox.host.remove('i-twice')).rejects.toThrow('is running');
  });

  it('does its first boot as cloud-config says', async () => {
    const userData = `#cloud-config
hostname: web-1
users:
  - default
  - {name: deploy, groups: [adm], sudo: 'ALL=(ALL) NOPASSWD:ALL', ssh_authorized_keys: [ssh-rsa AAA deploy]}
write_files:
  - {path: /opt/app/conf, content: "a\\n", permissions: '0640', owner: 'deploy:deploy'}
packages: [nginx]
runcmd:
  - echo "$(hostname) $(cat /opt/app/conf)" >/opt/ran
  - [sh, -c, exit 1]
  - id -Gn deploy >>/opt/ran
`;
    const machine = await sandbox.start({ userData: Buffer.from(userData) });
    await machine.booted;
    expect(
      await inside(machine, 'cat /opt/ran; stat -c "%U %a" /opt/app/conf; cat /home/deploy/.ssh/authorized_keys'),
    ).toBe('web-1 a\ndeploy adm\ndeploy 640\nssh-rsa AAA deploy');
    expect(await inside(machine, 'sudo -u deploy sudo -n id -u; cloud-init status --wait')).toBe('0\nstatus: done');
    expect(machine.consoleOutput()).toContain('packages is not done in the sandbox');
  });

  it('has the extra layer over its root, as root’s files, with the folders as they were', async () => {
    const extra = join(sandbox.folder, 'extra');
    await mkdir(join(extra, 'usr/local/bin'), { recursive: true, mode: 0o700 });
    await mkdir(join(extra, 'opt/packages'), { recursive: true });
    await writeFile(join(extra, 'usr/local/bin/stub'), '#!/bin/sh\necho stub\n', { mode: 0o755 });
    const machine = await sandbox.start({ id: 'i-extra', extraLayer: extra });
    expect(
      await inside(machine, 'stub; stat -c "%U %a" /usr /usr/local/bin/stub /opt/packages; sudo -u ubuntu stub'),
    ).toBe('stub\nroot 755\nroot 755\nroot 755\nstub');
    await machine.stop();
    const { layers } = await sandbox.images.save('i-extra', []);
    expect(await inside(await sandbox.start({ layers }), 'ls /usr/local/bin/stub')).toContain('No such file');
  });

  it('runs services: by their init script, and by their unit where there is none', async () => {
    const machine = await sandbox.start();
    const unit = '[Service]\\nExecStart=/bin/sleep 1000\\n';
    expect(
      await inside(
        machine,
        `printf '${unit}' >/etc/systemd/system/nap.service
systemctl daemon-reload; systemctl enable --now nap; systemctl is-active nap; pgrep -x sleep | wc -l
systemctl stop nap; systemctl is-active nap; systemctl start nothing`,
      ),
    ).toMatch(/active\n1\ninactive\nFailed to start nothing.service/);
  });
});

describe('many machines', () => {
  it('twenty start at once, each with its own port 80, and all are gone in the end', async () => {
    let pids: number[] = [];
    {
      await using sandbox = await testSandbox();
      const machines = await Promise.all(Array.from({ length: 20 }, () => sandbox.start()));
      const serve = `perl -MIO::Socket::INET -e '$s = IO::Socket::INET->new(LocalPort => 80, Listen => 1) or die; print "bound\\n"'`;
      expect(await Promise.all(machines.map((machine) => inside(machine, serve)))).toEqual(machines.map(() => 'bound'));
      const names = await Promise.all(machines.map((machine) => sandbox.ssh(machine, ['hostname'])));
      expect(new Set(names.map(({ stdout }) => stdout.trim())).size).toBe(20);
      pids = machines.map(({ pid }) => pid);
      expect(pids.filter(isAlive)).toHaveLength(20);
    }
    expect(pids.filter(isAlive)).toEqual([]);
  });
});

describe('one machine after the other', () => {
  it('leaves no descriptor, process or file behind', async () => {
    await using sandbox = await testSandbox();
    const live = async () => {
      const machine = await sandbox.start({ extraLayer: sandbox.folder });
      await sandbox.ssh(machine, ['sudo touch /opt/file']);
      machine.dial().destroy();
      await machine.stop();
      await sandbox.host.remove(machine.id);
    };
    await live();
    const before = await held(sandbox.folder);
    for (let life = 0; life < 15; life++) await live();
    // Not more than before: what was still closing then may be closed now.
    const more = async () => {
      const { descriptors, children, files } = await held(sandbox.folder);
      return { more: descriptors > before.descriptors || children > before.children, files };
    };
    await expect.poll(more, { timeout: 60_000 }).toEqual({ more: false, files: before.files });
  });
});

/** What this process holds, the number of its descriptors and children, and what is in the store. */
async function held(folder: string) {
  const descriptors = (await readdir('/proc/self/fd')).length;
  const children = (await readFile('/proc/thread-self/children', 'utf8')).split(' ').length;
  return { descriptors, children, files: (await readdir(folder, { recursive: true })).sort() };
}

/** The first process; that of a machine between two boots is 0. */
function pidOf(machine: Machine): number {
  try {
    return machine.pid;
  } catch {
    return 0;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
