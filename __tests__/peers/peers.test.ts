import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ssh2 from 'ssh2';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readPeers } from '../support/peers-env.js';
import { sshSession } from '../support/ssh-session.js';
import { type Machine, openMachine, resetMachine } from '../support/sshd.js';

const peers = readPeers();
const { host, port, keyboardInteractivePort, passwordUser, password } = peers.sshd;
const exec = promisify(execFile);

const key = ssh2.utils.generateKeyPairSync('ed25519', { comment: 'peers-test' });

let machine: Machine;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'peers-test-'));
  machine = await openMachine(peers);
  await machine.authorize(key.public);
  await writeFile(join(folder, 'key'), key.private, { mode: 0o600 });
});

afterAll(async () => {
  await machine.remove();
  await rm(folder, { recursive: true, force: true });
});

describe('the sshd peer', () => {
  const byKey = () => sshSession({ host, port, username: 'root', privateKey: key.private });

  beforeEach(() => machine.reset());

  it('runs a command, with exit status, stdin and both streams apart', async () => {
    await using session = await byKey();
    const result = await session.run('cat; echo problem >&2; exit 7', 'from stdin');
    expect(result).toEqual({ code: 7, stdout: 'from stdin', stderr: 'problem\n' });
  });

  it('tells the signal that ended a command', async () => {
    await using session = await byKey();
    expect(await session.run('kill -9 $$')).toMatchObject({ signal: 'SIGKILL' });
  });

  it.each(['ed25519Key', 'rsaKey'] as const)('lets the fixed %s in, onto the machine "default"', async (name) => {
    const privateKey = await readFile(peers.sshd[name]);
    await using session = await sshSession({ host, port, username: peers.sshd.keyUser, privateKey });
    expect((await session.run('id -un; echo $HOME')).stdout).toBe(`root\n${peers.sshd.folder}/machines/default/home\n`);
  });

  it.each(['ed25519', 'rsa'] as const)('makes %s keys for a machine', async (type) => {
    const privateKey = await readFile(await machine.newKey(type));
    await using session = await sshSession({ host, port, username: 'root', privateKey });
    expect((await session.run('echo $HOME')).stdout).toBe(`${machine.home}\n`);
  });

  it('lets the password user in by password', async () => {
    await using session = await sshSession({ host, port, username: passwordUser, password });
    expect((await session.run('id -un')).stdout).toBe(`${passwordUser}\n`);
  });

  it('lets the password user in by keyboard-interactive, on a port that offers nothing else', async () => {
    const address = { host, port: keyboardInteractivePort, username: passwordUser };
    await using session = await sshSession({ ...address, tryKeyboard: true }, () => password);
    expect((await session.run('id -un')).stdout).toBe(`${passwordUser}\n`);
    await expect(sshSession({ ...address, password })).rejects.toThrow(/authentication methods failed/);
  });

  it('refuses a wrong password, an unknown key, and a key that was shut out', async () => {
    const other = ssh2.utils.generateKeyPairSync('ed25519');
    await expect(sshSession({ host, port, username: passwordUser, password: 'wrong' })).rejects.toThrow(
      /authentication/,
    );
    await expect(sshSession({ host, port, username: 'root', privateKey: other.private })).rejects.toThrow(
      /authentication/,
    );
    await machine.authorize(other.public);
    await (await sshSession({ host, port, username: 'root', privateKey: other.private }))[Symbol.asyncDispose]();
    await machine.revoke(other.public);
    await expect(sshSession({ host, port, username: 'root', privateKey: other.private })).rejects.toThrow(
      /authentication/,
    );
  });

  it('gives each machine a HOME of its own, which also stands in for /home, and a /root of its own', async () => {
    const other = await openMachine(peers);
    const otherKey = ssh2.utils.generateKeyPairSync('ed25519');
    await other.authorize(otherKey.public);
    await using session = await byKey();
    await using second = await sshSession({ host, port, username: 'root', privateKey: otherKey.private });
    await session.run('rm ~/.ssh/authorized_keys /root/.ssh/authorized_keys; touch ~/mine /home/also-mine');
    expect((await session.run('pwd; ls -A ~ ~/.ssh')).stdout).toBe(
      `${machine.home}\n${machine.home}:\n.ssh\nalso-mine\nmine\n\n${machine.home}/.ssh:\n`,
    );
    expect((await session.run('ls -A /root/.ssh')).stdout).toBe('');
    expect((await second.run('ls -A /root/.ssh')).stdout).toBe('authorized_keys\n');
    expect((await second.run('ls -A ~ ~/.ssh')).stdout).toBe(
      `${other.home}:\n.ssh\n\n${other.home}/.ssh:\nauthorized_keys\n`,
    );
    await other.remove();
  });

  it('keeps what one session leaves for the next, until the machine is reset', async () => {
    await using session = await byKey();
    await session.run('echo kept >~/file');
    expect((await session.run('cat ~/file')).stdout).toBe('kept\n');
    await machine.reset();
    expect((await session.run('cat ~/file')).code).toBe(1);
  });

  it('notes what the stubs are called with, and sudo runs the rest', async () => {
    await using session = await byKey();
    const result = await session.run(
      `sudo -E -u root X='a "b"' sh -c 'pip install "x y"; echo "$X"'; systemctl stop it`,
    );
    expect(result).toEqual({ code: 0, stdout: 'a "b"\n', stderr: '' });
    expect(await machine.calls()).toEqual([
      { name: 'sudo', args: ['-E', '-u', 'root', 'X=a "b"', 'sh', '-c', 'pip install "x y"; echo "$X"'] },
      { name: 'pip', args: ['install', 'x y'] },
      { name: 'systemctl', args: ['stop', 'it'] },
    ]);
  });

  it('runs a program that a test installed instead of the stub', async () => {
    await machine.install('apt-get', '#!/bin/sh\necho "no network" >&2\nexit 100\n');
    await using session = await byKey();
    expect(await session.run('sudo apt-get update')).toEqual({ code: 100, stdout: '', stderr: 'no network\n' });
  });

  it('shows the machine nothing of the environment of whoever started it', async () => {
    await using session = await byKey();
    const names = (await session.run('env')).stdout.split('\n').map((line) => line.split('=')[0]);
    expect(names.sort()).toEqual(
      [
        '',
        'HOME',
        'IMAGE_BUILD_CALLS',
        'LOGNAME',
        'PATH',
        'PWD',
        'SHELL',
        'SHLVL',
        'SSH_CLIENT',
        'SSH_CONNECTION',
        'USER',
        '_',
      ].sort(),
    );
  });

  it.each([
    ['scp protocol', ['-O']],
    ['sftp', ['-s']],
  ])('copies both ways by %s', async (_name, flags) => {
    await writeFile(join(folder, 'up'), 'content');
    const options = ['-F', 'none', '-i', join(folder, 'key'), '-P', String(port), '-q', ...flags];
    const quiet = ['-o', 'StrictHostKeyChecking=no', '-o', 'UserKnownHostsFile=/dev/null', '-o', 'IdentitiesOnly=yes'];
    await exec('scp', [...options, ...quiet, join(folder, 'up'), `root@${host}:there`], { timeout: 120_000 });
    expect(await readFile(join(machine.home, 'there'), 'utf8')).toBe('content');
    await exec('scp', [...options, ...quiet, `root@${host}:there`, join(folder, 'down')], { timeout: 120_000 });
    expect(await readFile(join(folder, 'down'), 'utf8')).toBe('content');
    await rm(join(folder, 'down'));
  });

  it('gives a terminal when asked', async () => {
    await using session = await byKey();
    const output = await new Promise<string>((resolve, reject) => {
      session.client.exec('tty; stty size', { pty: { rows: 40, cols: 80, term: 'xterm' } }, (error, channel) => {
        if (error !== undefined) return reject(error);
        let text = '';
        channel.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
        channel.on('close', () => resolve(text));
      });
    });
    expect(output).toMatch(/^\/dev\/pts\/\d+\r\n40 80\r\n$/);
  });

  it('empties the machines of fixed keys and passwords by resetMachine', async () => {
    await using session = await sshSession({ host, port, username: passwordUser, password });
    await session.run('touch ~/left; sudo true');
    await resetMachine(peers);
    expect((await session.run('ls -A ~; cat ~/../calls.log')).stdout).toBe('.ssh\n');
  });
});
