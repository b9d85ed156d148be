import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, readlink, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Machine } from '../../../src/sandbox/machines/machine.js';
import { projectRoot } from '../../support/peers-env.js';
import { inside, type TestSandbox, testSandbox } from '../../support/sandbox-machines.js';

/** The kinds of walls: with and without a user namespace, and over the host's network. */
const WALLS = [
  { walls: 'a user namespace', userNamespace: true, network: 'isolated' },
  { walls: 'capabilities alone', userNamespace: false, network: 'isolated' },
  { walls: 'the network of the host', userNamespace: true, network: 'host' },
] as const;

// The table of sandbox notes 7: every known way out of a machine, tried as its root.
describe.each(WALLS)('a machine within $walls', ({ userNamespace, network }) => {
  let sandbox: TestSandbox;
  let machine: Machine;
  beforeAll(async () => {
    sandbox = await testSandbox((system) => ({ ...system, isolation: { ...system.isolation, userNamespace } }));
    machine = await sandbox.start({ network });
    await machine.booted;
  });
  afterAll(() => sandbox[Symbol.asyncDispose]());

  it('shows nothing of the host’s homes, work folders, secrets and processes', async () => {
    const secret = join(sandbox.folder, 'secret');
    await writeFile(secret, 'secret');
    expect(
      await inside(
        machine,
        `ls -A /root | grep -v '^.ssh$'; ls -A /opt /srv /mnt; ls /home; cat ${secret} ${import.meta.filename}`,
      ),
    ).toMatch(/^\/mnt:\n\n\/opt:\n\n\/srv:\nubuntu\ncat: .*No such file.*\ncat: .*No such file/);
    expect(await inside(machine, 'getent shadow | grep -v ":\\*:" | wc -l; ls /etc/ssh/*_key | wc -l')).toMatch(
      /^0\n.*0$/s,
    );
    expect(Number(await inside(machine, 'ls -d /proc/[0-9]* | wc -l'))).toBeLessThan(8);
  });

  it('has an environment and descriptors without anything of the host', async () => {
    process.env['SANDBOX_TEST_SECRET'] = 'secret';
    const other = await sandbox.start({ network });
    delete process.env['SANDBOX_TEST_SECRET'];
    expect(await inside(other, 'cat /proc/1/environ | tr "\\0" "\\n" | cut -d= -f1 | sort')).toBe(
      'HOME\nLC_ALL\nPATH\nPWD\nSHLVL',
    );
    expect(await inside(other, 'ls -l /proc/1/fd | grep -v " [012] -> " | grep -c -- "->"')).toMatch(/^[01]$/);
    expect(await inside(other, 'ls -l /proc/1/fd')).not.toContain(sandbox.folder);
    expect(await inside(other, 'env')).not.toContain('SECRET');
  });

  it.each([
    ['mounting', 'mount -t tmpfs none /mnt'],
    ['mounting anew', 'mount -o remount,rw /proc/sys'],
    ['unmounting the root', 'umount -l /'],
    ['unmounting a read-only cover', 'umount /proc/sys'],
    ['writing a kernel setting', 'echo x >/proc/sys/kernel/core_pattern'],
    ['writing to sysfs', 'echo 1 >/sys/kernel/mm/ksm/run'],
    ['a system request', 'echo b >/proc/sysrq-trigger'],
    ['a device node', 'mknod /dev/disk b 254 0'],
    ['the host name', 'hostname other'],
    ['the clock', 'date -s 2001-01-01'],
    ['the kernel’s messages', 'dmesg'],
    ['loading a module', 'perl -e \'syscall(175, "", 0, "") == 0 or die "$!\\n"\''],
    ['loading another kernel', 'perl -e \'syscall(246, 0, 0, 0, 0) == 0 or die "$!\\n"\''],
    [
      'opening a file by handle',
      'perl -e \'my $h = pack("Iiq", 8, 1, 2); opendir(D, "/"); syscall(304, fileno(D), $h, 0) >= 0 or die "$!\\n"\'',
    ],
    ['entering the namespaces of its parent', 'nsenter --target 1 --mount --root=/proc/1/root/.. ls /work'],
    ['the network’s settings', 'ip link add other type dummy'],
  ])('refuses %s', async (_what, command) => {
    const { status } = await machine.enter(['bash', '-c', `${command} 2>&1 >/dev/null`]);
    expect(status).not.toBe(0);
  });

  it('does not open a device node that came with an image', async () => {
    await inside(machine, 'true');
    const [device] = await deviceOfRoot();
    const upper = join(sandbox.folder, 'store/machines', machine.id, 'upper');
    execFileSync('mknod', [join(upper, 'planted'), 'b', ...(device ?? '254:0').split(':')]);
    expect(await inside(machine, 'head -c 1 /planted')).toMatch(
      /Permission denied|Operation not permitted|cannot open/,
    );
  });

  it.each(['chroot', 'nested user namespace'])('is not left by the old trick of chroot, in a %s', async (where) => {
    const leave = `mkdir -p /hole; perl -e 'opendir(D, "/"); chroot "/hole" or die; chdir(*D) or die; chdir ".." for 1..60; chroot "."; print join " ", grep { -e } qw(/work /farm /hole)'`;
    const command =
      where === 'chroot'
        ? leave
        : `unshare --user --map-root-user --mount bash -c ${JSON.stringify(leave.replaceAll('$', '\\$'))}`;
    const output = await inside(machine, command);
    // Without a namespace of users of its own the machine cannot make another one with a map; that is a refusal too.
    if (where === 'chroot' || userNamespace === (network === 'isolated'))
      expect(output).toMatch(/^(\/hole|.*uid_map.*)$/);
    expect(output).not.toContain('/work');
  });

  it('gives a nested user namespace no proc of its own, and no way below its covers', async () => {
    const attempts =
      'umount -l /; umount /proc/sys; mount -t proc proc /proc && echo mounted; echo x >/proc/sys/kernel/core_pattern && echo written';
    const output = await inside(
      machine,
      `unshare --user --map-root-user --mount --pid --fork bash -c '${attempts}; ls /'`,
    );
    expect(output).not.toMatch(/^(mounted|written|work|farm)$/m);
  });

  it('cannot read the host’s listeners on its own network', async () => {
    const server = createServer((socket) => socket.end('host'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const bound = server.address();
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
    const answer = await inside(machine, `exec 3<>/dev/tcp/127.0.0.1/${port} && cat <&3`);
    server.close();
    if (network === 'isolated') expect(answer).toContain('Connection refused');
    else expect(answer).toBe('host');
  });

  it('cannot read the keys in the session keyring of who started it', async () => {
    // A key is added to a keyring that the child joins, and the machine's root looks for it by its name.
    const add = `my ($t, $d, $p) = ("user\\0", "sandbox-test\\0", "secret"); syscall(250, 1, 0); syscall(248, $t, $d, $p, 6, -3) > 0 or die; exec { $ARGV[0] } @ARGV`;
    const find = `my ($t, $d) = ("user\\0", "sandbox-test\\0"); print syscall(250, 10, -3, $t, $d, 0) > 0 ? "found" : "nothing"`;
    const child = [process.execPath, '--import', join(projectRoot, '__tests__/support/typescript-hook.mjs')];
    const program = join(projectRoot, '__tests__/support/sandbox-child.ts');
    const argv = ['-e', add, ...child, program, join(sandbox.folder, 'store'), '1', network, `perl -e '${find}'`];
    const { stdout } = await promisify(execFile)('perl', argv);
    expect(JSON.parse(stdout)).toMatchObject({ seen: 'nothing' });
    expect(execFileSync('perl', ['-e', add, 'perl', '-e', find]).toString()).toBe('found');
  });

  it('mounts nothing on the host, and sees no mount of it that is made later', async () => {
    const mounts = await readFile('/proc/mounts', 'utf8');
    expect(mounts).not.toContain(sandbox.folder);
    const folder = join(sandbox.folder, 'later');
    await mkdir(folder);
    execFileSync('mount', ['-t', 'tmpfs', 'later', folder]);
    try {
      expect(await inside(machine, 'cat /proc/self/mountinfo')).not.toContain('later');
    } finally {
      execFileSync('umount', [folder]);
    }
  });

  it('keeps its disk from the users of the host: a setuid program in it would be theirs', async () => {
    await inside(machine, 'cp /bin/id /usr/bin/rootid; chmod 4755 /usr/bin/rootid');
    const program = join(sandbox.folder, 'store/machines', machine.id, 'upper/usr/bin/rootid');
    expect((await stat(program)).mode & 0o4000).toBe(0o4000);
    expect(() =>
      execFileSync('setpriv', ['--reuid=65534', '--regid=65534', '--clear-groups', 'sh', '-c', program], {
        stdio: 'pipe',
      }),
    ).toThrow(/Permission denied/);
  });

  it('has a limit for what is in memory', async () => {
    expect(
      await inside(machine, 'fallocate -l 4G /tmp/fill; fallocate -l 4G /run/fill; fallocate -l 4G /dev/shm/fill'),
    ).toMatch(/^(fallocate: fallocate failed: No space left on device\n?){3}$/);
  });

  it('stops although its root took its first process over', async () => {
    const rebel = await sandbox.start({ network });
    await inside(
      rebel,
      `setsid perl -e 'syscall(101, 16, 1, 0, 0); sleep 100' </dev/null >/dev/null 2>&1 &
      until grep -q 'TracerPid:.[1-9]' /proc/1/status; do sleep 0.01; done`,
    );
    const { pid } = rebel;
    await rebel.stop();
    expect(await rebel.ended).toBe('stopped');
    expect(() => process.kill(pid, 0)).toThrow();
  });

  it('leaves the host as it was, whatever it destroys', async () => {
    const before = await fingerprint();
    const victim = await sandbox.start({ network });
    await inside(victim, 'echo root::0:0::/:/bin/sh >/etc/passwd; kill -9 1');
    await inside(
      victim,
      `rm -rf /home /etc /var /opt /root ${userNamespace && network === 'isolated' ? '/usr' : '/usr/local'}`,
    );
    await inside(victim, 'kill -9 -1');
    expect(await fingerprint()).toEqual(before);
  });
});

/** Hashes of what a machine would destroy first, and what the host mounts and runs of the sandbox. */
async function fingerprint(): Promise<unknown> {
  const hash = createHash('sha256');
  for (const folder of ['/etc', '/home', '/root', '/usr/bin', '/usr/sbin', '/usr/local/bin', '/opt']) {
    for (const name of (await readdir(folder)).sort()) {
      const facts = await stat(join(folder, name)).catch(() => undefined);
      hash.update(
        `${folder}/${name} ${facts?.mode} ${facts?.uid} ${facts?.isFile() ? `${facts.size} ${facts.mtimeMs}` : ''}\n`,
      );
    }
  }
  for (const file of [
    '/etc/passwd',
    '/etc/shadow',
    '/etc/hosts',
    '/var/lib/dpkg/status',
    '/proc/mounts',
    '/proc/sys/kernel/core_pattern',
  ]) {
    hash.update(await readFile(file));
  }
  return [hash.digest('hex'), await readlink('/proc/self/ns/mnt'), execFileSync('hostname').toString()];
}

/** The numbers of the device that holds the host's root. */
async function deviceOfRoot(): Promise<string[]> {
  const line = (await readFile('/proc/self/mountinfo', 'utf8'))
    .split('\n')
    .find((entry) => entry.split(' ')[4] === '/');
  return [line?.split(' ')[2] ?? ''];
}
