import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import type { Client, ServerChannel } from 'ssh2';
import { expect, it, onTestFinished } from 'vitest';
import { openTunnels } from '../../../../../src/components/communicators/ssh/tunnels.js';
import { startSshServer } from '../../../../support/ssh-server.js';
import { connected, never } from '../../../../support/ssh-target.js';

it('a local port that is taken makes connecting fail, by name', async () => {
  await using server = await startSshServer();
  const taken = createServer();
  const listenPort = await listening(taken);
  const localTunnels = [{ listenPort, host: 'h', port: 1 }];
  await expect(connected(server, { localTunnels })).rejects.toMatchObject({
    code: 'SshTunnelFailed',
    source: 'user',
    message: expect.stringContaining(`Tunnel: Failed to bind local (localhost:${listenPort}): `),
  });
});

it('a server that refuses to listen makes connecting fail, by name', async () => {
  await using server = await startSshServer();
  const remoteTunnels = [{ listenPort: 4_000, host: 'h', port: 1 }];
  await expect(connected(server, { remoteTunnels })).rejects.toMatchObject({
    code: 'SshTunnelFailed',
    source: 'remote',
    message: expect.stringContaining('Tunnel: Failed to bind remote (localhost:4000): '),
  });
});

/** More than fits into sockets and windows, not more than all buffers on the way hold. */
const SIZE = 5 << 20;

it('a local tunnel delivers all that the machine sent before it closed, to a slow reader too', async () => {
  const sent = Promise.withResolvers<void>();
  await using tunnel = await localTunnel((accept) => {
    accept().on('finish', sent.resolve).end(Buffer.alloc(SIZE));
  });
  await sent.promise;
  expect(await slowly(tunnel.socket)).toBe(SIZE);
});

it('a local tunnel brings the answer to a client that has said all it had to say', async () => {
  await using tunnel = await localTunnel((accept) => {
    const channel = accept();
    channel.resume().on('end', () => channel.end('pong'));
  });
  tunnel.socket.end('ping');
  let answer = '';
  for await (const chunk of tunnel.socket) answer += String(chunk);
  expect(answer).toBe('pong');
});

it('a local tunnel closes its channel when the client has gone before it was open', async () => {
  const asked = Promise.withResolvers<() => ServerChannel>();
  await using tunnel = await localTunnel(asked.resolve);
  const accept = await asked.promise;
  tunnel.socket.resetAndDestroy();
  await once(tunnel.socket, 'close');
  for (let count = 0; count < 20; count += 1) await turn();
  await once(accept().resume(), 'close');
});

it('a local tunnel hangs up on whoever connects when the connection is just lost', async () => {
  // as: ssh2's client throws when its socket has ended; nothing else of it is used here.
  const lost = {
    forwardOut: () => {
      throw new Error('Not connected');
    },
  } as unknown as Client;
  const listenPort = await freePort();
  const tunnels = await openTunnels(
    lost,
    { localTunnels: [{ listenPort, host: 'h', port: 1 }], remoteTunnels: [] },
    never,
  );
  onTestFinished(tunnels.close);
  await once(connect(listenPort, '127.0.0.1').resume(), 'close');
});

it('a local tunnel that nobody reads from keeps no process alive when the connection has ended', async () => {
  const sockets = () => process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length;
  const none = () => expect.poll(sockets, { timeout: 10_000 }).toBe(0);
  await none();
  await using tunnel = await localTunnel((accept) => void accept().write(Buffer.alloc(64 << 20)));
  await once(tunnel.socket, 'readable');
  for (let count = 0; count < 100; count += 1) await turn();
  await tunnel.end();
  tunnel.socket.unref();
  await none();
});

it('a remote tunnel delivers all that was sent from here before it closed, to a slow reader too', async () => {
  const sent = Promise.withResolvers<void>();
  const service = createServer((socket) => {
    socket.on('finish', sent.resolve).end(Buffer.alloc(SIZE));
  });
  const port = await listening(service);
  const opened = Promise.withResolvers<ServerChannel>();
  await using server = await startSshServer({
    client: (client) =>
      client.on('request', (accept, _reject, name, info) => {
        accept?.();
        if (name !== 'tcpip-forward') return;
        client.forwardOut(info.bindAddr, info.bindPort, '127.0.0.1', 1, (error, channel) =>
          error === undefined ? opened.resolve(channel) : opened.reject(error),
        );
      }),
  });
  await using _ssh = await connected(server, { remoteTunnels: [{ listenPort: 4_000, host: '127.0.0.1', port }] });
  const channel = await opened.promise;
  await sent.promise;
  expect(await slowly(channel)).toBe(SIZE);
});

interface LocalTunnel extends AsyncDisposable {
  readonly socket: Socket;
  /** Ends the connection that the tunnel is in. */
  end(): Promise<void>;
}

/** A connection through a local tunnel to a machine that serves it so. */
async function localTunnel(serve: (accept: () => ServerChannel) => void): Promise<LocalTunnel> {
  const server = await startSshServer({ client: (client) => client.on('tcpip', serve) });
  const listenPort = await freePort();
  const ssh = await connected(server, { localTunnels: [{ listenPort, host: 'h', port: 1 }] });
  const socket = connect({ port: listenPort, host: '127.0.0.1', allowHalfOpen: true });
  const end = async () => {
    await ssh[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
  };
  return {
    socket,
    end,
    async [Symbol.asyncDispose]() {
      socket.destroy();
      await end();
    },
  };
}

async function freePort(): Promise<number> {
  const free = createServer();
  const port = await listening(free);
  await new Promise((resolve) => free.close(resolve));
  return port;
}

/** Its port; it closes with the test. */
async function listening(server: Server): Promise<number> {
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** How many bytes come, to a reader that leaves the other side time to close first. */
async function slowly(stream: Readable): Promise<number> {
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    for (let count = 0; count < 20; count += 1) await turn();
  }
  return length;
}
