import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Client } from 'ssh2';
import { orAborted } from '../../../support/abort.js';
import { BuildError, errorMessage } from '../../../support/errors.js';
import type { Tunnel } from '../config.js';

/** Open tunnels of one connection. */
export interface Tunnels {
  close(): void;
}

/**
 * Opens the tunnels of a connection (spec-provision 1.8): local ports listen on `localhost` here and lead to the machine,
 * remote ports listen on `localhost` there and lead here. Code: `SshTunnelFailed`.
 */
export async function openTunnels(
  client: Client,
  config: { readonly localTunnels: readonly Tunnel[]; readonly remoteTunnels: readonly Tunnel[] },
  signal: AbortSignal,
): Promise<Tunnels> {
  const servers: Server[] = [];
  const close = () => {
    for (const server of servers) server.close();
  };
  try {
    for (const tunnel of config.localTunnels) servers.push(await orAborted(listenHere(client, tunnel), signal));
    if (config.remoteTunnels.length > 0) answerRemote(client, config.remoteTunnels);
    for (const tunnel of config.remoteTunnels) await orAborted(listenThere(client, tunnel), signal);
  } catch (error) {
    close();
    throw error;
  }
  return { close };
}

function listenHere(client: Client, tunnel: Tunnel): Promise<Server> {
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    // Whoever connects may have gone before the channel is open.
    socket.on('error', () => undefined).unref();
    try {
      forwardOut(client, tunnel, socket);
    } catch {
      // The connection has just been lost.
      socket.destroy();
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(bindFailed('local', tunnel, error)));
    // As Go takes `localhost`: Node would take ::1 alone where the system names it first.
    server.listen(tunnel.listenPort, '127.0.0.1', () => resolve(server));
  });
}

function forwardOut(client: Client, { host, port }: Tunnel, socket: Socket): void {
  client.forwardOut('127.0.0.1', socket.remotePort ?? 0, host, port, (error, channel) => {
    if (error !== undefined) socket.destroy();
    else if (socket.destroyed) channel.destroy();
    else join(socket, channel);
  });
}

function answerRemote(client: Client, tunnels: readonly Tunnel[]): void {
  client.on('tcp connection', (details, accept, refuse) => {
    const tunnel = tunnels.find(({ listenPort }) => listenPort === details.destPort);
    if (tunnel === undefined) {
      refuse();
      return;
    }
    const socket = connect({ port: tunnel.port, host: tunnel.host, allowHalfOpen: true }).unref();
    socket.once('error', () => refuse());
    socket.once('connect', () => {
      socket.removeAllListeners('error');
      join(socket, accept());
    });
  });
}

function listenThere(client: Client, tunnel: Tunnel): Promise<void> {
  return new Promise((resolve, reject) => {
    client.forwardIn('localhost', tunnel.listenPort, (error) => {
      if (error === undefined) resolve();
      else reject(bindFailed('remote', tunnel, error));
    });
  });
}

/**
 * Each side is told its end when the other's is reached, and not before it has been given all that came until then.
 * The sockets keep no process alive (`unref`): one that nobody reads from any more would, when the connection has ended.
 */
function join(one: Duplex, other: Duplex): void {
  one.pipe(other).pipe(one);
  closeAfter(one, other);
  closeAfter(other, one);
}

function closeAfter(from: Duplex, to: Duplex): void {
  from.on('error', () => to.destroy());
  from.on('close', () => {
    if (!from.readableEnded || to.writableFinished) to.destroy();
    else to.once('finish', () => to.destroy());
  });
}

function bindFailed(side: 'local' | 'remote', tunnel: Tunnel, cause: unknown): BuildError {
  const text = `Tunnel: Failed to bind ${side} (localhost:${tunnel.listenPort}): ${errorMessage(cause)}`;
  return new BuildError(text, {
    code: 'SshTunnelFailed',
    source: side === 'local' ? 'user' : 'remote',
    hint: `Something else may use the port: choose another one in ssh_${side}_tunnels.`,
    cause,
  });
}
