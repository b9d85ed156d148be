import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergeLayers } from '../../../src/sandbox/images/merge-layers.js';
import type { Machine } from '../../../src/sandbox/machines/machine.js';
import { inside, type TestSandbox, testSandbox } from '../../support/sandbox-machines.js';

/** Everything that can be told of the files of a machine, but for what every boot makes anew; then a digest of it. */
const LIST = `cd /; find . -xdev \\( -path ./proc -o -path ./sys -o -path ./run -o -path ./tmp -o -path ./dev -o -path ./etc/ssh \\
  -o -path ./var/lib/cloud -o -path './etc/host*' -o -path ./etc/machine-id \\) -prune -o -printf '%p %m %U %G %y %l %s\\n' | sort >/run/list
getcap -r /opt; find /opt -type f -size -1M -exec sha256sum {} + | sort; wc -l </run/list; sha256sum </run/list`;

describe('images', () => {
  let sandbox: TestSandbox;
  beforeAll(async () => {
    sandbox = await testSandbox();
  });
  afterAll(() => sandbox[Symbol.asyncDispose]());

  /** A machine that has done its first boot: nothing that it writes by itself comes later. */
  async function booted(layers: readonly string[]): Promise<Machine> {
    const machine = await sandbox.start({ layers });
    await machine.booted;
    return machine;
  }

  /** Runs a script on a machine of these layers and saves it: the layers of the image, and what the script printed. */
  async function build(below: readonly string[], script: string) {
    const machine = await booted(below);
    const output = await inside(machine, script);
    await machine.stop();
    const { layers, saved } = await sandbox.images.save(machine.id, below);
    await sandbox.host.remove(machine.id);
    return { layers, saved, output };
  }

  it('bring back what a build installed, and what it removed', async () => {
    const { layers } = await build(
      [],
      'echo 1 >/opt/one; rm -rf /usr/share/doc; apt-get --version >/opt/apt; useradd -m deploy',
    );
    const next = await sandbox.start({ layers });
    expect(await inside(next, 'cat /opt/one; ls /usr/share/doc; id -un deploy; stat -c %U /home/deploy')).toBe(
      "1\nls: cannot access '/usr/share/doc': No such file or directory\ndeploy\ndeploy",
    );
    const fresh = await sandbox.start();
    expect(await inside(fresh, 'ls /opt; test -d /usr/share/doc && echo there')).toBe('there');
  });

  it('keep owners, modes, links, capabilities, holes and times', async () => {
    const script = `cd /opt; echo 1 >a; ln a hard; ln -s nowhere soft; mkfifo pipe; truncate -s 1G sparse; install -o 1234 -g 4321 -m 4751 a owned
cp /bin/true bound; setcap cap_net_bind_service+ep bound; touch -d 2001-02-03 old; mkdir -m 1770 sticky; printf 'x' >'with
newline and ä'`;
    const facts = `cd /opt; stat -c '%n %a %u %g %h %s %F' *; stat -c %y old; getcap bound; du -k sparse`;
    const { layers, output, saved } = await build([], `${script}\n${facts}`);
    expect(output).toContain('owned 4751 1234 4321 1');
    expect(output).toContain('bound cap_net_bind_service=ep');
    expect(saved.size).toBeGreaterThan(1_000_000_000);
    expect(await inside(await sandbox.start({ layers }), facts)).toBe(output);
  });

  it('have one name for one content', async () => {
    const script =
      'mkdir -p /opt/same; echo same >/opt/same/file; touch -d 2001-01-01 /opt/same/file /opt/same /opt /var/log /var /root /home /etc; rm -rf /home/* /var/lib/cloud /etc/machine-id';
    const { saved } = await build([], script);
    expect(saved.layer).toMatch(/^[0-9a-f]{64}$/);
    expect((await sandbox.images.list()).filter(({ layer }) => layer === saved.layer)).toHaveLength(1);
    expect(await sandbox.images.hostFingerprint()).toMatch(/^[0-9a-f]{64}$/);
  });

  it('give every machine its own identity', async () => {
    const first = await sandbox.start();
    const identity = 'cat /etc/machine-id; hostname; ls /etc/ssh | grep -c ssh_host';
    const before = await inside(first, identity);
    await inside(first, 'ssh-keygen -A');
    await first.stop();
    const { layers } = await sandbox.images.save(first.id, []);
    const after = await inside(await sandbox.start({ layers }), `${identity}; sudo -u ubuntu sudo -n true`);
    expect(after.split('\n')).toHaveLength(before.split('\n').length);
    expect(after.split('\n')[0]).not.toBe(before.split('\n')[0]);
    expect(after.split('\n')[2]).toBe('0');
  });

  it('can be saved while the machine runs, with its processes standing still', async () => {
    const machine = await sandbox.start();
    await inside(
      machine,
      `setsid bash -c 'i=0; while :; do i=$((i+1)); for f in a b; do echo $i >/opt/new; mv /opt/new /opt/$f; done; done' </dev/null >/dev/null 2>&1 &
      until [ -e /opt/b ]; do sleep 0.01; done`,
    );
    const { layers } = await machine.frozen(() => sandbox.images.save(machine.id, []));
    const [a, b] = (await inside(await sandbox.start({ layers }), 'cat /opt/a /opt/b')).split('\n').map(Number);
    expect((a ?? 0) - (b ?? 0)).toBeGreaterThanOrEqual(0);
    expect((a ?? 0) - (b ?? 0)).toBeLessThanOrEqual(1);
    await inside(machine, 'x=$(cat /opt/b); until [ "$x" != "$(cat /opt/b)" ]; do sleep 0.01; done');
  });

  it('of a machine that goes on leave what came in from outside going on too, and the machine can end', async () => {
    const machine = await sandbox.start();
    const entered = machine.enter(['sh', '-c', 'echo >/opt/entered; sleep 1; echo awake']);
    await inside(machine, 'until [ -e /opt/entered ]; do sleep 0.01; done');
    await machine.frozen(() => sandbox.images.save(machine.id, []));
    expect(await entered).toMatchObject({ status: 0, stdout: 'awake\n' });
    await machine.stop();
    expect(await machine.ended).toBe('stopped');
  });

  it('are no obstacle when a machine ends whose processes outside were stopped', async () => {
    const machine = await sandbox.start();
    const entered = machine.enter(['sh', '-c', 'echo >/opt/entered; kill -STOP $$; echo awake']);
    await inside(machine, 'until [ -e /opt/entered ]; do sleep 0.01; done; sleep 0.2');
    await machine.stop();
    expect(await machine.ended).toBe('stopped');
    expect((await entered).status).not.toBe(0);
  });

  it('show the same files when their layers are merged into one', async () => {
    const steps = [
      'mkdir -p /opt/a/b; echo 1 >/opt/a/b/f; ln /opt/a/b/f /opt/hard; truncate -s 1G /opt/sparse; rm -rf /usr/share/doc; echo k >/opt/kind; cp /bin/true /opt/cap; setcap cap_chown+ep /opt/cap',
      'rm -rf /opt/a; mkdir /opt/a; echo 2 >/opt/a/new; mkdir /usr/share/doc; echo mine >/usr/share/doc/x; rm /opt/kind; mkdir /opt/kind; echo z >/opt/kind/z; rm -rf /usr/share/man; echo file >/usr/share/man',
      'rm -rf /usr/share/doc /usr/share/man; mkdir /usr/share/man; rm /opt/hard; echo 3 >/opt/hard; mkdir /opt/owned; chown 1000:1000 /opt/owned; mv /opt/kind /opt/moved; rm -rf /etc/apt; mkdir /etc/apt',
      'mkdir /usr/share/doc; echo again >/usr/share/doc/again; echo 4 >>/opt/hard; rm /opt/sparse; mkdir /opt/sparse',
    ];
    let layers: readonly string[] = [];
    for (const step of steps) layers = (await build(layers, step)).layers;
    expect(layers).toHaveLength(4);
    const wanted = await inside(await booted(layers), LIST);
    const [merged = ''] = (await mergeLayers(await sandbox.access.require(), layers)).split(' ');
    expect(await inside(await booted([merged]), LIST)).toBe(wanted);
    expect(Number(wanted.split('\n').at(-2))).toBeGreaterThan(10_000);
  });

  it('are merged by themselves when there are too many', async () => {
    let layers: readonly string[] = [];
    for (let number = 1; number <= 11; number++)
      layers = (await build(layers, `echo ${number} >/opt/${number}; rm -f /opt/${number - 1}`)).layers;
    expect(layers).toHaveLength(1);
    expect(await inside(await sandbox.start({ layers }), 'ls /opt')).toBe('11');
  });

  it('are removed', async () => {
    const { saved } = await build([], 'echo removed >/opt/x');
    await sandbox.images.remove(saved.layer);
    await sandbox.images.remove(saved.layer);
    expect((await sandbox.images.list()).map(({ layer }) => layer)).not.toContain(saved.layer);
  });
});
