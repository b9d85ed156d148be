import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DISCONNECTED_STATUS } from '../../src/support/exit-status.js';
import { openSshPrivateKey, publicKeyLine } from '../../src/support/openssh-key.js';
import { readPeers } from '../support/peers-env.js';
import { connected, never, sshWorld } from '../support/ssh-target.js';
import { type Machine, openMachine, resetMachine } from '../support/sshd.js';

const { sshd } = readPeers();
const key = generateKeyPairSync('ed25519');
const privateKey = openSshPrivateKey(key.privateKey);
const target = { host: sshd.host, port: sshd.port, privateKey };

let machine: Machine;
let folder: string;

beforeAll(async () => {
  machine = await openMachine(readPeers());
  await machine.authorize(publicKeyLine(key.publicKey, 'ssh-test'));
});

afterAll(() => machine.remove());

beforeEach(async () => {
  await machine.reset();
  folder = await mkdtemp(join(tmpdir(), 'ssh-test-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('logging in to OpenSSH', () => {
  it.each(['ed25519Key', 'rsaKey'] as const)('with the file %s', async (name) => {
    await using ssh = await connected({ host: sshd.host, port: sshd.port }, { privateKeyFile: sshd[name] });
    expect(await ssh.output('id -un')).toEqual({ status: 0, stdout: 'root\n', stderr: '' });
  });

  it.each([
    ['rsa', 'pkcs1', () => generateKeyPairSync('rsa', { modulusLength: 2048 })],
    ['rsa', 'pkcs8', () => generateKeyPairSync('rsa', { modulusLength: 2048 })],
    ['ec P-256', 'sec1', () => generateKeyPairSync('ec', { namedCurve: 'P-256' })],
    ['ec P-521', 'pkcs8', () => generateKeyPairSync('ec', { namedCurve: 'P-521' })],
    ['ed25519', 'pkcs8', () => generateKeyPairSync('ed25519')],
  ] as const)('with an %s key in %s form', async (_kind, type, make) => {
    const pair = make();
    await machine.authorize(publicKeyLine(pair.publicKey));
    const pem = pair.privateKey.export({ format: 'pem', type }).toString();
    await using ssh = await connected({ ...target, privateKey: pem });
    expect((await ssh.output('echo in')).stdout).toBe('in\n');
  });

  it('with a password', async () => {
    await resetMachine(readPeers());
    const config = { username: sshd.passwordUser, password: sshd.password };
    await using ssh = await connected({ host: sshd.host, port: sshd.port }, config);
    expect((await ssh.output('id -un')).stdout).toBe(`${sshd.passwordUser}\n`);
  });

  it('with the password as answer to keyboard-interactive questions', async () => {
    const config = { username: sshd.passwordUser, password: sshd.password };
    await using ssh = await connected({ host: sshd.host, port: sshd.keyboardInteractivePort }, config);
    expect((await ssh.output('id -un')).stdout).toBe(`${sshd.passwordUser}\n`);
  });

  it('is refused with what was tried and what the server offers', async () => {
    const stranger = openSshPrivateKey(generateKeyPairSync('ed25519').privateKey);
    await expect(connected({ ...target, privateKey: stranger }, { password: 'wrong' })).rejects.toMatchObject({
      code: 'SshAuthFailed',
      message:
        'ssh: handshake failed: ssh: unable to authenticate, attempted methods [none publickey password keyboard-interactive], no supported methods remain',
      hint: expect.stringMatching(
        /offers publickey.*the user "root" tried the key of this build \(ssh-ed25519 SHA256:/,
      ),
    });
  });

  it('uses ciphers and key exchange as asked', async () => {
    const config = { ciphers: ['nonsense', 'aes256-ctr'], keyExchangeAlgorithms: ['ecdh-sha2-nistp256'] };
    await using ssh = await connected(target, config);
    expect((await ssh.output('echo in')).stdout).toBe('in\n');
  });

  it('over a bastion', async () => {
    const bastion = { host: sshd.host, port: sshd.port, username: sshd.keyUser, password: '', interactive: false };
    const config = { bastion: { ...bastion, agentAuth: false, privateKeyFile: sshd.rsaKey } };
    await using ssh = await connected(target, config);
    expect((await ssh.output('echo over')).stdout).toBe('over\n');
  });
});

describe('the SSH agent', () => {
  let agent: ChildProcess;
  let env: { readonly SSH_AUTH_SOCK: string };

  beforeEach(async () => {
    env = { SSH_AUTH_SOCK: join(folder, 'agent') };
    agent = spawn('ssh-agent', ['-D', '-a', env.SSH_AUTH_SOCK], { stdio: 'ignore' });
    await writeFile(join(folder, 'key'), privateKey, { mode: 0o600 });
    while ((await stat(env.SSH_AUTH_SOCK).catch(() => undefined)) === undefined) await sleep(20);
    execFileSync('ssh-add', ['-q', join(folder, 'key')], { env });
  });

  afterEach(() => {
    agent.kill();
  });

  it('logs in, and is forwarded to commands', async () => {
    await using ssh = await connected({ host: sshd.host, port: sshd.port }, { agentAuth: true }, sshWorld({ env }));
    await ssh.output('true');
    expect((await ssh.output('ssh-add -L')).stdout).toBe(
      `${publicKeyLine(key.publicKey)}\n`.replace('\n', ` ${join(folder, 'key')}\n`),
    );
  });

  it('says what to do about more keys than the server lets try', async () => {
    execFileSync('ssh-add', ['-q', '-D'], { env });
    // The sshd peer ends a login after 20.
    for (let made = 0; made < 21; made += 1) {
      const input = openSshPrivateKey(generateKeyPairSync('ed25519').privateKey);
      execFileSync('ssh-add', ['-q', '-'], { env, input });
    }
    const login = connected({ host: sshd.host, port: sshd.port }, { agentAuth: true }, sshWorld({ env }));
    await expect(login).rejects.toMatchObject({
      code: 'SshHandshakeFailed',
      message: expect.stringContaining('Too many authentication failures'),
      hint: expect.stringContaining('remove keys from the SSH agent'),
    });
  });

  it('is not forwarded when that is disabled, or nothing listens', async () => {
    await using disabled = await connected(target, { agentForwarding: false }, sshWorld({ env }));
    expect((await disabled.output('echo "[$SSH_AUTH_SOCK]"')).stdout).toBe('[]\n');
    const gone = sshWorld({ env: { SSH_AUTH_SOCK: join(folder, 'gone') } });
    await using without = await connected(target, {}, gone);
    expect((await without.output('echo "[$SSH_AUTH_SOCK]"')).stdout).toBe('[]\n');
    expect(gone.lines).toContain('the SSH agent does not answer and is not forwarded');
  });
});

describe('commands', () => {
  it.each([
    ['echo out; echo err >&2; exit 7', { status: 7, stdout: 'out\n', stderr: 'err\n' }],
    ['kill -9 $$', { status: 137, stdout: '', stderr: '' }],
    ['read x; echo "$?"', { status: 0, stdout: '1\n', stderr: '' }],
    ['head -c 3000000 /dev/zero | tr "\\0" x | wc -c', { status: 0, stdout: '3000000\n', stderr: '' }],
  ])('%s', async (command, expected) => {
    await using ssh = await connected(target);
    expect(await ssh.output(command)).toEqual(expected);
  });

  it('get all of a large output', async () => {
    await using ssh = await connected(target);
    const { stdout } = await ssh.output('head -c 5000000 /dev/zero | tr "\\0" x');
    expect(stdout.length).toBe(5_000_000);
  });

  it('run in a terminal of 40 by 80 without echo when asked, with stderr in stdout', async () => {
    await using ssh = await connected(target, { pty: true });
    const { stdout, stderr } = await ssh.output(
      'tty; echo $TERM; stty size; stty -a | grep -o -- "-echo "; echo e >&2',
    );
    expect(stdout).toMatch(/^\/dev\/pts\/\d+\r\nxterm\r\n40 80\r\n-echo \r\ne\r\n$/);
    expect(stderr).toBe('');
  });

  it('in a terminal are not hung up when they close it before they end', async () => {
    await using ssh = await connected(target, { pty: true });
    expect(await ssh.output('exec <&- >&- 2>&-; sleep 0.2; exit 3')).toMatchObject({ status: 3 });
    // As rm and cp do; 30 times because they are quick.
    for (let run = 0; run < 30; run += 1) expect((await ssh.output('rm -f /nowhere')).status).toBe(0);
  });

  it('wait for background children that hold the output', async () => {
    await using ssh = await connected(target);
    expect((await ssh.output('(sleep 1; echo late) &')).stdout).toBe('late\n');
  });

  it('that lose their connection have the disconnect status; the next one connects again', async () => {
    await using ssh = await connected(target);
    // The parents are: the shell's login wrapper (if it did not exec), then the session's sshd.
    const kill =
      'p=$PPID; while [ "$(cat /proc/$p/comm)" != sshd ] && [ "$(cat /proc/$p/comm)" != sshd-session ]; do p=$(cut -d" " -f4 /proc/$p/stat); done; kill -9 $p; sleep 1';
    expect(await ssh.output(kill)).toMatchObject({ status: DISCONNECTED_STATUS });
    expect(await ssh.output('echo again')).toEqual({ status: 0, stdout: 'again\n', stderr: '' });
  });

  it('end at once when the signal aborts', async () => {
    await using ssh = await connected(target);
    const controller = new AbortController();
    const reason = new Error('stop');
    setTimeout(() => controller.abort(reason), 200);
    await expect(ssh.output('sleep 300', controller.signal)).rejects.toBe(reason);
    expect((await ssh.output('echo still')).stdout).toBe('still\n');
  });

  it('are dropped after ssh_read_write_timeout without any packet, not while keepalives are answered', async () => {
    await using silent = await connected(target, { readWriteTimeout: 3_000, keepAliveInterval: 0 });
    expect(await silent.output('sleep 60')).toMatchObject({ status: DISCONNECTED_STATUS });
    await using lively = await connected(target, { readWriteTimeout: 3_000, keepAliveInterval: 300 });
    expect(await lively.output('sleep 6; echo done')).toMatchObject({ status: 0, stdout: 'done\n' });
  });
});

describe('tunnels', () => {
  it('lead from here to the machine and back', async () => {
    // Below the range from which connections take their own ports: nothing else can hold them by chance.
    const [localPort, remotePort] = [22_771, 22_772];
    const config = {
      localTunnels: [{ listenPort: localPort, host: '127.0.0.1', port: sshd.port }],
      remoteTunnels: [{ listenPort: remotePort, host: '127.0.0.1', port: sshd.port }],
    };
    await using ssh = await connected(target, config);
    await using through = await connected({ ...target, host: 'localhost', port: localPort });
    expect((await through.output('echo there')).stdout).toBe('there\n');
    const banner = await ssh.output(`exec 3<>/dev/tcp/localhost/${remotePort}; head -n1 <&3`);
    expect(banner).toEqual({ status: 0, stdout: expect.stringMatching(/^SSH-2\.0-OpenSSH/), stderr: '' });
  });
});

describe.each(['scp', 'sftp'] as const)('copying by %s', (fileTransferMethod) => {
  const connect = () => connected(target, { fileTransferMethod });
  const there = (path: string) => join(machine.home, path);
  const mode = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);

  it.each(['plain.txt', "it's $HOME.txt", 'ä ö.txt', 'x'])('uploads a file named %s with its mode', async (name) => {
    await using ssh = await connect();
    await writeFile(join(folder, name), 'hello');
    await ssh.upload({ path: join(folder, name) }, `/home/${name}`, { mode: 0o750 }, never);
    expect(await readFile(there(name), 'utf8')).toBe('hello');
    expect(await mode(there(name))).toBe('750');
  });

  it.each([0, 1, 65_536, 5_000_001])('uploads and downloads %i bytes', async (size) => {
    await using ssh = await connect();
    const content = Buffer.alloc(size, 'abcdefg');
    await ssh.upload({ content }, '/home/big', {}, never);
    expect((await readFile(there('big'))).equals(content)).toBe(true);
    expect(await mode(there('big'))).toBe('644');
    await ssh.download('/home/big', join(folder, 'big'), never);
    expect((await readFile(join(folder, 'big'))).equals(content)).toBe(true);
  });

  it('uploads into a folder with spaces', async () => {
    await using ssh = await connect();
    await mkdir(there('sp ace'), { recursive: true });
    await ssh.upload({ content: 'x' }, '/home/sp ace/x y.txt', {}, never);
    expect(await readFile(there('sp ace/x y.txt'), 'utf8')).toBe('x');
  });

  it('uploads a folder: itself without a slash, its contents with one', async () => {
    await using ssh = await connect();
    const source = join(folder, 'src');
    await mkdir(join(source, 'sub'), { recursive: true });
    await writeFile(join(source, 'a.txt'), 'a');
    await chmod(join(source, 'a.txt'), 0o600);
    await writeFile(join(source, 'sub', 'b'), 'b');
    await chmod(join(source, 'sub'), 0o711);
    await symlink('a.txt', join(source, 'link'));
    await mkdir(there('e'), { recursive: true });
    await ssh.uploadDirectory(source, '/home/e', never);
    await ssh.uploadDirectory(`${source}/`, '/home/e', never);
    for (const base of ['e/src', 'e']) {
      expect(await readFile(there(`${base}/link`), 'utf8')).toBe('a');
      expect(await readFile(there(`${base}/sub/b`), 'utf8')).toBe('b');
      expect(await mode(there(`${base}/a.txt`))).toBe('600');
      expect(await mode(there(`${base}/sub`))).toBe('711');
    }
  });

  it('downloads a folder with names that hold spaces', async () => {
    await using ssh = await connect();
    await ssh.output('mkdir -p d/sub; echo 1 > "d/r 1.txt"; echo 2 > d/sub/x; chmod 640 d/sub/x; chmod 751 d/sub');
    await ssh.downloadDirectory('/home/d', folder, never);
    expect(await readFile(join(folder, 'd', 'r 1.txt'), 'utf8')).toBe('1\n');
    expect(await mode(join(folder, 'd', 'sub', 'x'))).toBe('640');
    expect(await mode(join(folder, 'd', 'sub'))).toBe('751');
  });

  it('stops a large upload when the signal aborts', async () => {
    await using ssh = await connect();
    const controller = new AbortController();
    const reason = new Error('stop');
    const big = ssh.upload({ content: Buffer.alloc(200_000_000) }, '/home/big', {}, controller.signal);
    setTimeout(() => controller.abort(reason), 100);
    await expect(big).rejects.toBe(reason);
    expect((await ssh.output('echo alive')).stdout).toBe('alive\n');
  });
});

describe("scp's sink as users know it", () => {
  it.each([
    ['parent and grandparent missing', '/home/no/such/x', 'scp: /home/no/such: No such file or directory'],
    ['destination is a folder', '/home/.ssh', 'scp: /home/.ssh: Is a directory'],
  ])('%s', async (_case, destination, message) => {
    await using ssh = await connected(target);
    await ssh.output('true');
    await expect(ssh.upload({ content: 'x' }, destination, {}, never)).rejects.toMatchObject({ message });
  });

  it('parent missing: the content lands in a file named like the parent', async () => {
    await using ssh = await connected(target);
    await ssh.upload({ content: 'x' }, '/home/parent/f', {}, never);
    expect((await ssh.output('cat parent')).stdout).toBe('x');
  });

  it('a folder without slash to a missing destination becomes it; with slash it fails', async () => {
    await using ssh = await connected(target);
    await writeFile(join(folder, 'f'), 'x');
    await mkdir(join(folder, 'sub'));
    await ssh.uploadDirectory(folder, '/home/n', never);
    expect((await ssh.output('cat n/f')).stdout).toBe('x');
    await expect(ssh.uploadDirectory(`${folder}/`, '/home/n2', never)).rejects.toMatchObject({
      message: 'scp: /home/n2: Not a directory',
    });
  });

  it('downloading a folder as a file is refused, an empty file remains', async () => {
    await using ssh = await connected(target);
    await expect(ssh.download('/home/.ssh', join(folder, 'f'), never)).rejects.toMatchObject({
      message: 'scp: /home/.ssh: not a regular file',
    });
    expect(await readdir(folder)).toEqual(['f']);
  });

  it('a machine without scp says so', async () => {
    await machine.install('scp', '#!/bin/sh\nexit 127\n');
    await using ssh = await connected(target);
    await expect(ssh.upload({ content: 'x' }, '/home/x', {}, never)).rejects.toMatchObject({ code: 'ScpMissing' });
  });
});

describe('sftp as users know it', () => {
  it.each([
    ['parent missing', '/home/no/x', 'file does not exist'],
    ['destination is a folder', '/home/.ssh', 'sftp: "Failure" (SSH_FX_FAILURE)'],
  ])('%s', async (_case, destination, message) => {
    await using ssh = await connected(target, { fileTransferMethod: 'sftp' });
    await expect(ssh.upload({ content: 'x' }, destination, {}, never)).rejects.toMatchObject({ message });
  });

  it('a folder needs its destination, and links to folders are refused', async () => {
    await using ssh = await connected(target, { fileTransferMethod: 'sftp' });
    await mkdir(join(folder, 'src', 'd'), { recursive: true });
    await expect(ssh.uploadDirectory(join(folder, 'src'), '/home/n', never)).rejects.toMatchObject({
      message: 'file does not exist',
    });
    await symlink('d', join(folder, 'src', 'dlnk'));
    await expect(ssh.uploadDirectory(join(folder, 'src'), '/home', never)).rejects.toMatchObject({
      message: `read ${join(folder, 'src', 'dlnk')}: is a directory`,
    });
  });
});
