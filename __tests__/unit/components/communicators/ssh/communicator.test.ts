import { generateKeyPairSync } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServerChannel } from 'ssh2';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DISCONNECTED_STATUS } from '../../../../../src/support/exit-status.js';
import { openSshPrivateKey } from '../../../../../src/support/openssh-key.js';
import { exitWith, startSshServer } from '../../../../support/ssh-server.js';
import { connected, never, sshWorld } from '../../../../support/ssh-target.js';

const privateKey = openSshPrivateKey(generateKeyPairSync('ed25519').privateKey);

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ssh-unit-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a machine of a sandbox', () => {
  it('is reached without the network, past bastion and proxy', async () => {
    await using server = await startSshServer({ run: exitWith(7) });
    const dialled: string[] = [];
    const playedCloud = {
      dial: (address: string) => {
        dialled.push(address);
        return connect(server.port, server.host);
      },
    };
    const proxy = { host: '192.0.2.1', port: 1080, username: '', password: '' };
    const target = { host: '192.0.2.2', port: 22, privateKey };
    await using ssh = await connected(target, { proxy }, sshWorld({ playedCloud }));
    expect((await ssh.output('true')).status).toBe(7);
    expect(dialled).toEqual(['192.0.2.2']);
  });
});

describe('logging in', () => {
  it('tries none, then each method name once, in order', async () => {
    await using server = await startSshServer({
      methods: ['publickey', 'password', 'keyboard-interactive'],
      login: () => false,
    });
    const config = { password: 'p', inlinePrivateKey: privateKey };
    await expect(connected(server, config)).rejects.toMatchObject({ code: 'SshAuthFailed', source: 'remote' });
    expect(server.logins).toEqual([['none', 'publickey', 'password', 'keyboard-interactive']]);
  });

  it('tries only what the server offers, and says what that is', async () => {
    await using server = await startSshServer({ methods: ['password'], login: () => false });
    await expect(connected({ ...server, privateKey })).rejects.toMatchObject({
      message:
        'ssh: handshake failed: ssh: unable to authenticate, attempted methods [none], no supported methods remain',
      hint: `${server.host}:${server.port} offers password; the user "root" tried nothing that it offers. Check ssh_username, and that the key or password belongs to that user on this machine.`,
    });
    expect(server.logins).toEqual([['none']]);
  });

  it('answers every question with the password', async () => {
    const answers: string[][] = [];
    await using server = await startSshServer({
      methods: ['keyboard-interactive'],
      login: (context) => {
        if (context.method !== 'keyboard-interactive') return false;
        context.prompt(
          [
            { prompt: 'Code: ', echo: true },
            { prompt: 'Again: ', echo: true },
          ],
          (given) => answers.push(given),
        );
        setTimeout(() => context.accept(), 50);
        return false;
      },
    });
    await connected(server, { password: 'p' }).catch(() => undefined);
    expect(answers.flat().every((answer) => answer === 'p')).toBe(true);
  });

  it('tells the fingerprint of the host key at debug level', async () => {
    await using server = await startSshServer();
    const world = sshWorld();
    await using _ssh = await connected(server, {}, world);
    expect(world.lines[0]).toMatch(/host key SHA256:[A-Za-z0-9+/]{43} \(not checked\)$/);
  });

  it('needs an agent when the agent is to log in', async () => {
    await using server = await startSshServer();
    await expect(connected(server, { agentAuth: true })).rejects.toMatchObject({ code: 'SshAgentMissing' });
  });

  it.each([
    ['refused', 'SshConnectRefused'],
    ['no SSH server', 'SshHandshakeFailed'],
  ])('says how it failed: %s', async (how, code) => {
    const tcp = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    const port = await new Promise<number>((resolve) => {
      tcp.listen(0, '127.0.0.1', () => {
        const address = tcp.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    if (how === 'refused') await new Promise((resolve) => tcp.close(resolve));
    await expect(connected({ host: '127.0.0.1', port })).rejects.toMatchObject({ code, hint: expect.any(String) });
    tcp.close();
  });
});

describe('run', () => {
  it('sends the command with a newline, no pty, and maps the exit status', async () => {
    await using server = await startSshServer({ run: exitWith(42) });
    await using ssh = await connected(server);
    expect(await ssh.run({ command: 'echo hi' }, never)).toBe(42);
    expect(server.commands).toEqual([{ command: 'echo hi\n', pty: undefined, agentForwarding: false }]);
  });

  it('asks for a terminal of 40 by 80, for commands only', async () => {
    await using server = await startSshServer();
    await using ssh = await connected(server, { pty: true });
    await ssh.run({ command: 'true' }, never);
    await ssh.upload({ content: '' }, '/x', {}, never).catch(() => undefined);
    expect(server.commands[0]?.pty).toMatchObject({ term: 'xterm', rows: 40, cols: 80 });
    expect(server.commands[1]?.pty).toBeUndefined();
  });

  it('keeps both streams apart and ends input at once', async () => {
    await using server = await startSshServer({
      run: (channel) => {
        channel.on('end', () => {
          channel.write('out');
          channel.stderr.write('err');
          channel.exit(0);
          channel.end();
        });
        channel.resume();
      },
    });
    await using ssh = await connected(server);
    expect(await ssh.output('cat')).toEqual({ status: 0, stdout: 'out', stderr: 'err' });
  });

  it('waits for the exit status of a command that closes its output first', async () => {
    const first = Promise.withResolvers<ServerChannel>();
    await using server = await startSshServer({
      run: (channel, { command }) => {
        if (command !== 'first\n') return exitWith(0)(channel);
        channel.resume();
        channel.eof();
        first.resolve(channel);
      },
    });
    await using ssh = await connected(server);
    const running = ssh.run({ command: 'first' }, never);
    // Once these have ended, the client has also seen that the output of the first has, and done what it does then.
    for (const command of ['second', 'third']) await ssh.run({ command }, never);
    exitAfterOutput(await first.promise, 3);
    expect(await running).toBe(3);
  });

  it.each([
    ['KILL', 137],
    ['TERM', 143],
    ['SEGV', 139],
  ])('a command ended by SIG%s has status %i', async (name, status) => {
    await using server = await startSshServer({
      run: (channel) => {
        channel.exit(name);
        channel.end();
      },
    });
    await using ssh = await connected(server);
    expect(await ssh.run({ command: 'x' }, never)).toBe(status);
  });

  it('a channel that closes without a status means disconnected', async () => {
    await using server = await startSshServer({ run: (channel) => channel.end() });
    await using ssh = await connected(server);
    expect(await ssh.run({ command: 'x' }, never)).toBe(DISCONNECTED_STATUS);
  });

  it('a lost connection means disconnected; the next command connects again', async () => {
    let first = true;
    await using server = await startSshServer({
      run: (channel) => {
        if (first) server.cut();
        else exitWith(0)(channel);
        first = false;
      },
    });
    await using ssh = await connected(server);
    expect(await ssh.run({ command: 'x' }, never)).toBe(DISCONNECTED_STATUS);
    expect(await ssh.run({ command: 'y' }, never)).toBe(0);
    expect(server.logins.length).toBe(2);
  });

  it('gives up after one new connection: retrying is for the provisioner', async () => {
    const server = await startSshServer();
    await using ssh = await connected(server);
    await server[Symbol.asyncDispose]();
    await expect(ssh.run({ command: 'x' }, never)).rejects.toMatchObject({ code: 'SshConnectRefused' });
  });

  it('rejects with the reason of the abort and closes the channel', async () => {
    const closed = Promise.withResolvers<void>();
    await using server = await startSshServer({
      run: (channel) => {
        channel.resume();
        channel.on('close', closed.resolve);
        controller.abort(reason);
      },
    });
    const controller = new AbortController();
    const reason = new Error('stop');
    await using ssh = await connected(server);
    await expect(ssh.run({ command: 'x' }, controller.signal)).rejects.toBe(reason);
    await closed.promise;
    await expect(ssh.run({ command: 'x' }, controller.signal)).rejects.toBe(reason);
  });

  it('sends signs of life', async () => {
    const pinged = Promise.withResolvers<void>();
    await using server = await startSshServer({
      run: (channel) => {
        // The answers to keepalives show as packets of the client that are no channel data: count socket bytes.
        setTimeout(() => {
          channel.exit(0);
          channel.end();
          pinged.resolve();
        }, 4_000);
      },
    });
    const world = sshWorld();
    await using ssh = await connected(server, { readWriteTimeout: 2_000, keepAliveInterval: 100 }, world);
    // Without the answers to the signs of life, 2 s of silence would drop the connection.
    expect(await ssh.run({ command: 'x' }, never)).toBe(0);
    await pinged.promise;
  });
});

describe('scp', () => {
  /** A sink that says yes to everything and keeps what it got. */
  const sink = (got: Buffer[]) =>
    startSshServer({
      run: (channel) => {
        channel.write('\0');
        channel.on('data', (chunk: Buffer) => {
          got.push(chunk);
          if (/(^[CDE].*\n$)|(\0$)/s.test(chunk.toString('latin1'))) channel.write('\0');
        });
        channel.on('end', () => {
          channel.exit(0);
          channel.end();
        });
      },
    });

  it.each([
    ['/tmp/script_1.sh', 'scp -vt /tmp', 'script_1.sh'],
    ['/tmp//foo.sh', 'scp -vt /tmp', 'foo.sh'],
    ['/p/sp ace/x y.txt', 'scp -vt /p/sp\\ ace', 'x y.txt'],
    ['foo.sh', 'scp -vt .', 'foo.sh'],
    ['~/a/$X/f', 'scp -vt ~/a/$X', 'f'],
    ['/f', 'scp -vt /', 'f'],
    ['/d/', 'scp -vt /d', 'd'],
  ])('uploads to %s by %s', async (destination, command, name) => {
    const got: Buffer[] = [];
    await using server = await sink(got);
    await using ssh = await connected(server);
    await ssh.upload({ content: 'hi' }, destination, {}, never);
    expect(server.commands.map((seen) => seen.command)).toEqual([command]);
    expect(Buffer.concat(got).toString()).toBe(`C0644 2 ${name}\nhi\0`);
  });

  it('uploads a folder in order with modes', async () => {
    const got: Buffer[] = [];
    await using server = await sink(got);
    await using ssh = await connected(server);
    await mkdir(join(folder, 's', 'sub'), { recursive: true, mode: 0o755 });
    await writeFile(join(folder, 's', 'a'), 'A', { mode: 0o600 });
    await writeFile(join(folder, 's', 'sub', 'b'), '', { mode: 0o700 });
    await ssh.uploadDirectory(join(folder, 's'), '/d e', never);
    await ssh.uploadDirectory(`${join(folder, 's')}/`, '/d', never);
    expect(server.commands.map((seen) => seen.command)).toEqual(['scp -rvt /d e', 'scp -rvt /d']);
    const inner = 'C0600 1 a\nA\0D0755 0 sub\nC0700 0 b\n\0E\n';
    expect(Buffer.concat(got).toString()).toBe(`D0755 0 s\n${inner}E\n${inner}`);
  });

  it('rejects with the line of the machine', async () => {
    await using server = await startSshServer({
      run: (channel) => {
        channel.resume();
        channel.write('\x01scp: /no: No such file or directory\n');
        channel.exit(1);
        channel.end();
      },
    });
    await using ssh = await connected(server);
    await expect(ssh.upload({ content: 'x' }, '/no/x', {}, never)).rejects.toMatchObject({
      message: 'scp: /no: No such file or directory',
    });
  });

  it.each([
    [127, 'SCP failed to start. This usually means that SCP is not\nproperly installed on the remote system.'],
    [1, 'Process exited with status 1'],
  ])('an scp that ends at once with %i', async (status, message) => {
    await using server = await startSshServer({ run: exitWith(status) });
    await using ssh = await connected(server);
    await expect(ssh.upload({ content: 'x' }, '/x', {}, never)).rejects.toMatchObject({ message });
  });

  it('notices a connection that is lost in the middle of a large file', async () => {
    await using server = await startSshServer({
      run: (channel) => {
        channel.write('\0\0');
        channel.once('data', () => setTimeout(() => server.cut(), 50));
      },
    });
    await using ssh = await connected(server);
    await expect(ssh.upload({ content: Buffer.alloc(20_000_000) }, '/x', {}, never)).rejects.toMatchObject({
      message: 'the connection was lost during the transfer',
    });
  });

  /** A source that sends its pieces, each after the reader said go on. */
  const source = (...pieces: string[]) =>
    startSshServer({
      run: (channel) => {
        channel.on('data', () => {
          const piece = pieces.shift();
          if (piece !== undefined) channel.write(piece);
          if (pieces.length > 0) return;
          channel.exit(0);
          channel.end();
        });
      },
    });

  it.each([
    ['/r/f', 'scp -vf /r/f'],
    ['/r/r 3.txt', 'scp -vf "/r/r 3.txt"'],
  ])('downloads %s by %s', async (path, command) => {
    await using server = await source('C0600 5 f\n', 'hello\0', '');
    await using ssh = await connected(server);
    await ssh.download(path, join(folder, 'f'), never);
    expect(await readFile(join(folder, 'f'), 'utf8')).toBe('hello');
    expect(server.commands.map((seen) => seen.command)).toEqual([command]);
  });

  it('downloads a folder', async () => {
    await using server = await source('D0750 0 d\n', 'C0640 1 r 2.txt\n', 'x\0', 'E\n', '');
    await using ssh = await connected(server);
    await ssh.downloadDirectory('/r/d', folder, never);
    expect(await readFile(join(folder, 'd', 'r 2.txt'), 'utf8')).toBe('x');
    expect(((await stat(join(folder, 'd'))).mode & 0o777).toString(8)).toBe('750');
  });

  it.each(['C0644 1 ../evil\n', 'C0644 1 ..\n', 'D0755 0 a/b\n'])('refuses the name in %j', async (line) => {
    await using server = await source(line);
    await using ssh = await connected(server);
    await expect(ssh.downloadDirectory('/r', folder, never)).rejects.toMatchObject({ code: 'ScpFailed' });
  });

  it.each([
    ['D0755 0 d\n', 'remote file is directory'],
    ['\x01scp: /r: No such file or directory\n', 'scp: /r: No such file or directory'],
  ])('a download that gets %j', async (line, message) => {
    await using server = await source(line);
    await using ssh = await connected(server);
    await expect(ssh.download('/r', join(folder, 'f'), never)).rejects.toMatchObject({ message });
  });

  it('rejects at once when the signal aborts', async () => {
    const controller = new AbortController();
    const reason = new Error('stop');
    await using server = await startSshServer({ run: () => controller.abort(reason) });
    await using ssh = await connected(server);
    await expect(ssh.upload({ content: 'x' }, '/x', {}, controller.signal)).rejects.toBe(reason);
  });
});

describe('sftp', () => {
  it('names the failure to open a session', async () => {
    await using server = await startSshServer();
    await using ssh = await connected(server, { fileTransferMethod: 'sftp' });
    await expect(ssh.upload({ content: 'x' }, '/x', {}, never)).rejects.toMatchObject({
      message: expect.stringMatching(/^sftpSession error: /),
      code: 'SftpFailed',
    });
  });

  it.each([
    [
      0o700,
      [
        ['open', '/f'],
        ['write', 'hello'],
        ['close', ''],
        ['chmod', '700'],
      ],
    ],
    [
      undefined,
      [
        ['open', '/f'],
        ['write', 'hello'],
        ['close', ''],
      ],
    ],
  ])('writes a file with mode %s', async (mode, expected) => {
    const calls: string[][] = [];
    await using server = await startSshServer({
      session: (session) => {
        session.on('sftp', (accept) => {
          const sftp = accept();
          sftp.on('OPEN', (id, path) => {
            calls.push(['open', path]);
            sftp.handle(id, Buffer.from('h'));
          });
          sftp.on('WRITE', (id, _handle, _offset, data) => {
            calls.push(['write', data.toString()]);
            sftp.status(id, 0);
          });
          sftp.on('CLOSE', (id) => {
            calls.push(['close', '']);
            sftp.status(id, 0);
          });
          sftp.on('SETSTAT', (id, _path, attributes) => {
            calls.push(['chmod', ((attributes.mode ?? 0) & 0o777).toString(8)]);
            sftp.status(id, 0);
          });
        });
      },
    });
    await using ssh = await connected(server, { fileTransferMethod: 'sftp' });
    await ssh.upload({ content: 'hello' }, '/f', mode === undefined ? {} : { mode }, never);
    expect(calls).toEqual(expected);
  });
});

/** Tells the exit status of a command whose output has ended, as sshd does. */
function exitAfterOutput(channel: ServerChannel, status: number): void {
  // as: ssh2's servers tell it before the end of the output only; their protocol can do it any time.
  const { _client: client, outgoing } = channel as unknown as {
    readonly _client: { readonly _protocol: { exitStatus(channel: number, status: number): void } };
    readonly outgoing: { readonly id: number };
  };
  client._protocol.exitStatus(outgoing.id, status);
  channel.close();
}
