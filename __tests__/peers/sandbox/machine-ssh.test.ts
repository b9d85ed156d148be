import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Machine } from '../../../src/sandbox/machines/machine.js';
import { fileIn, inside, type TestSandbox, testSandbox } from '../../support/sandbox-machines.js';

// OpenSSH's client against both servers of the machines: the system's own and the built-in one.
describe.each(['openssh', 'built-in'] as const)('a machine with the SSH server %s', (ssh) => {
  let sandbox: TestSandbox;
  let machine: Machine;
  beforeAll(async () => {
    sandbox = await testSandbox((system) =>
      ssh === 'openssh' ? system : { ...system, isolation: { ...system.isolation, ssh }, sshd: undefined },
    );
    machine = await sandbox.start({ environment: (url) => ({ SERVICE: url, QUOTED: `it's "two"` }) });
  });
  afterAll(() => sandbox[Symbol.asyncDispose]());

  it('runs a command as the login user and answers its output and status', async () => {
    expect(await sandbox.ssh(machine, ['id -un; pwd; echo no >&2; exit 7'])).toEqual({
      status: 7,
      stdout: 'ubuntu\n/home/ubuntu\n',
      stderr: 'no\n',
    });
  });

  it('lets the login user be root without a password, in the same environment', async () => {
    const { stdout } = await sandbox.ssh(machine, [
      'echo "$SERVICE $QUOTED"; sudo -n sh -c \'id -u; echo "$SERVICE $QUOTED"\'',
    ]);
    expect(stdout).toBe(`http://169.254.169.254 it's "two"\n0\nhttp://169.254.169.254 it's "two"\n`);
  });

  it('gives a terminal where the client asks for one', async () => {
    expect((await sandbox.ssh(machine, ['tty'])).stdout).toBe('not a tty\n');
    const { stdout } = await sandbox.ssh(machine, ['-tt', 'tty; test -w "$(tty)" && echo usable']);
    expect(stdout).toMatch(/^\/dev\/pts\/\d+\r?\nusable/);
  });

  it.each([
    ['sftp', []],
    ['scp', ['-O']],
  ] as const)('copies files both ways by %s', async (_protocol, options) => {
    const content = randomBytes(3_000_000);
    const sum = createHash('sha256').update(content).digest('hex');
    const local = await fileIn(sandbox, 'there', content);
    expect(await sandbox.scp(machine, [...options, local, 'remote:/tmp/copied'])).toMatchObject({ status: 0 });
    expect(await inside(machine, 'sha256sum </tmp/copied; stat -c %U /tmp/copied')).toBe(`${sum}  -\nubuntu`);
    expect(await sandbox.scp(machine, [...options, 'remote:/tmp/copied', join(sandbox.folder, 'back')])).toMatchObject({
      status: 0,
    });
    expect((await readFile(join(sandbox.folder, 'back'))).equals(content)).toBe(true);
  });

  it('refuses a key that was not launched with the machine, and every password', async () => {
    const stranger = await sandbox.start({ authorizedKeys: [] });
    const { status, stderr } = await sandbox.ssh(stranger, ['true']);
    expect(status).toBe(255);
    expect(stderr).toContain('Permission denied (publickey)');
  });

  it('takes a connection that never was on a network', async () => {
    const connection = machine.dial();
    const banner = await new Promise<string>((resolve) =>
      connection.once('data', (chunk: Buffer) => resolve(chunk.toString())),
    );
    expect(banner).toMatch(/^SSH-2\.0-/);
    connection.destroy();
  });

  it('ends such a connection when the machine stops, without an error', async () => {
    const other = await sandbox.start();
    const connection = other.dial();
    connection.resume();
    connection.write('SSH-2.0-test\r\n');
    const closed = new Promise<void>((resolve, reject) => connection.once('close', resolve).once('error', reject));
    await other.stop();
    connection.end('more');
    await closed;
  });

  it('still lets in after a provisioner removed the host keys', async () => {
    await inside(machine, 'rm -f /etc/ssh/ssh_host_*');
    expect(await sandbox.ssh(machine, ['true'])).toMatchObject({ status: 0 });
  });
});
