import type { Socket } from 'node:net';
import { BuildError } from '../../../support/errors.js';
import type { ProxyConfig } from '../config.js';
import { dial } from './dial.js';
import type { SshWorld } from './world.js';

const replies: Readonly<Record<number, string>> = {
  1: 'general SOCKS server failure',
  2: 'connection not allowed by ruleset',
  3: 'network unreachable',
  4: 'host unreachable',
  5: 'connection refused',
  6: 'TTL expired',
  7: 'command not supported',
  8: 'address type not supported',
};

/** Opens a TCP connection through a SOCKS5 proxy (RFC 1928, RFC 1929). The proxy resolves the name. Code: `SshProxyFailed`. */
export async function dialThroughProxy(
  proxy: ProxyConfig,
  target: { readonly host: string; readonly port: number },
  world: SshWorld,
  signal: AbortSignal,
): Promise<Socket> {
  const socket = await dial(proxy.host, proxy.port, world, signal);
  const stop = () => socket.destroy();
  signal.addEventListener('abort', stop, { once: true });
  try {
    await greet(socket, proxy);
    await request(socket, target);
    return socket;
  } catch (error) {
    socket.destroy();
    throw signal.aborted ? signal.reason : error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

async function greet(socket: Socket, proxy: ProxyConfig): Promise<void> {
  const withUser = proxy.username !== '';
  socket.write(Buffer.from(withUser ? [5, 2, 0, 2] : [5, 1, 0]));
  const [version, method] = await take(socket, 2);
  if (version !== 5) throw failed(`${proxy.host}:${proxy.port} does not speak SOCKS5`);
  if (method === 0) return;
  if (method !== 2 || !withUser) throw failed('the proxy wants another way of logging in');

  socket.write(Buffer.concat([Buffer.from([1]), text(proxy.username), text(proxy.password)]));
  const [, status] = await take(socket, 2);
  if (status !== 0) throw failed(`the proxy refused the user ${proxy.username}`);
}

async function request(socket: Socket, target: { readonly host: string; readonly port: number }): Promise<void> {
  const port = Buffer.from([target.port >> 8, target.port & 0xff]);
  socket.write(Buffer.concat([Buffer.from([5, 1, 0, 3]), text(target.host), port]));
  const [, status, , kind] = await take(socket, 4);
  if (status !== 0) {
    throw failed(
      `the proxy could not reach ${target.host}:${target.port}: ${replies[status ?? 1] ?? `code ${status}`}`,
    );
  }
  const length = kind === 1 ? 4 : kind === 4 ? 16 : ((await take(socket, 1))[0] ?? 0);
  await take(socket, length + 2);
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  if (bytes.length > 255) throw failed('a SOCKS5 user, password or host name has at most 255 bytes');
  return Buffer.concat([Buffer.from([bytes.length]), bytes]);
}

/** Exactly `length` bytes; what comes after them stays in the socket. */
function take(socket: Socket, length: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const attempt = () => {
      // as: a socket without an encoding gives buffers.
      const bytes = socket.read(length) as Buffer | null;
      if (bytes !== null) finish(() => resolve(bytes));
    };
    const lost = () => finish(() => reject(failed('the proxy closed the connection')));
    const finish = (settle: () => void) => {
      socket.off('readable', attempt).off('close', lost).off('end', lost);
      settle();
    };
    socket.on('readable', attempt).on('close', lost).on('end', lost);
    attempt();
  });
}

function failed(message: string): BuildError {
  return new BuildError(message, {
    code: 'SshProxyFailed',
    source: 'remote',
    hint: 'Check ssh_proxy_host, ssh_proxy_port, ssh_proxy_username and ssh_proxy_password.',
  });
}
