import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import type { ServerChannel } from 'ssh2';
import { expect, it, onTestFinished } from 'vitest';
import { startSshServer } from '../../../../support/ssh-server.js';
import { connected } from '../../../../support/ssh-target.js';

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
  await using tunnel = await localTunnel((channel) => {
    channel.on('finish', sent.resolve).end(Buffer.alloc(SIZE));
  });
  await sent.promise;
  expect(await slowly(tunnel.socket)).toBe(SIZE);
});

it('a local tunnel brings the answer to a client that has said all it had to say', async () => {
  await using tunnel = await localTunnel((channel) => {
    channel.resume().on('end', () => channel.end('pong'));
  });
  tunnel.socket.end('ping');
  let answer = '';
  for await (const chunk of tunnel.socket) answer += String(chunk);
  expect(answer).toBe('pong');
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

/** A connection through a local tunnel to a machine that serves it so. */
async function localTunnel(serve: (channel: ServerChannel) => void): Promise<AsyncDisposable & { socket: Socket }> {
  const server = await startSshServer({
    client: (client) => client.on('tcpip', (accept) => serve(accept())),
  });
  const free = createServer();
  const listenPort = await listening(free);
  await new Promise((resolve) => free.close(resolve));
  const ssh = await connected(server, { localTunnels: [{ listenPort, host: 'h', port: 1 }] });
  const socket = connect({ port: listenPort, host: '127.0.0.1', allowHalfOpen: true });
  return {
    socket,
    async [Symbol.asyncDispose]() {
      socket.destroy();
      await ssh[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
    },
  };
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
