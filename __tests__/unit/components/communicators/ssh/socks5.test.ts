import { connect, createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { ProxyConfig } from '../../../../../src/components/communicators/config.js';
import { startSshServer } from '../../../../support/ssh-server.js';
import { connected } from '../../../../support/ssh-target.js';

const open: { close(): unknown }[] = [];

afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** A SOCKS5 proxy that wants `user` when one is given, and answers requests with `reply`. */
function startProxy(
  target: { host: string; port: number },
  user = '',
  reply = 0,
): Promise<{ port: number; seen: string[] }> {
  const seen: string[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    void converse(socket);
  });
  const converse = async (socket: Socket) => {
    seen.push((await chunk(socket)).toString('hex'));
    socket.write(Buffer.from([5, user === '' ? 0 : 2]));
    if (user !== '') {
      const login = (await chunk(socket)).toString('latin1');
      seen.push(login);
      socket.write(Buffer.from([1, login === `\x01${String.fromCharCode(user.length)}${user}\x01p` ? 0 : 1]));
    }
    seen.push((await chunk(socket)).toString('latin1'));
    socket.write(Buffer.from([5, reply, 0, 1, 127, 0, 0, 1, 0, 22]));
    if (reply !== 0) return;
    const onward = connect(target.port, target.host);
    onward.on('error', () => socket.destroy());
    socket.pipe(onward).pipe(socket);
  };
  open.push(server);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({ port: typeof address === 'object' && address !== null ? address.port : 0, seen });
    });
  });
}

function chunk(socket: Socket): Promise<Buffer> {
  return new Promise((resolve) => socket.once('data', resolve));
}

const proxyAt = (port: number, username = ''): ProxyConfig => ({ host: '127.0.0.1', port, username, password: 'p' });

describe('ssh_proxy_host', () => {
  it('leads to the machine; the proxy resolves its name', async () => {
    await using server = await startSshServer();
    const proxy = await startProxy(server);
    await using ssh = await connected({ host: 'machine.internal', port: 22 }, { proxy: proxyAt(proxy.port) });
    expect((await ssh.output('true')).status).toBe(0);
    expect(proxy.seen).toEqual(['050100', '\x05\x01\x00\x03\x10machine.internal\x00\x16']);
  });

  it('logs in to the proxy', async () => {
    await using server = await startSshServer();
    const proxy = await startProxy(server, 'me');
    await using ssh = await connected(server, { proxy: proxyAt(proxy.port, 'me') });
    expect((await ssh.output('true')).status).toBe(0);
    expect(proxy.seen[0]).toBe('05020002');
  });

  it.each([
    ['a wrong user', 'other', 0, 'the proxy refused the user me'],
    ['a machine that refuses', 'me', 5, 'the proxy could not reach 127.0.0.1:1: connection refused'],
  ])('says what went wrong: %s', async (_case, user, reply, message) => {
    const proxy = await startProxy({ host: '127.0.0.1', port: 1 }, user, reply);
    const connecting = connected({ host: '127.0.0.1', port: 1 }, { proxy: proxyAt(proxy.port, 'me') });
    await expect(connecting).rejects.toMatchObject({ message, code: 'SshProxyFailed' });
  });
});
