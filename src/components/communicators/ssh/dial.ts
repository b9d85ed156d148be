import { connect, type Socket } from 'node:net';
import { BuildError, errorMessage } from '../../../support/errors.js';
import { fileErrorCode } from '../../../support/go-file-error.js';
import { withTimeLimit } from './time-limit.js';
import type { SshWorld } from './world.js';

const dialLimit = 15_000;
const tcpKeepAlive = 5_000;

/**
 * Opens a TCP connection: 15 s limit, TCP keepalive 5 s (spec-provision 1.2).
 * Codes: `SshConnectRefused`, `SshConnectTimeout`, `SshHostUnknown`, `SshConnectFailed`.
 */
export function dial(host: string, port: number, world: SshWorld, signal: AbortSignal): Promise<Socket> {
  const limit = { clock: world.clock, milliseconds: dialLimit, error: () => timedOut(host, port) };
  return withTimeLimit(limit, signal, (inner) => open(host, port, inner));
}

function open(host: string, port: number, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, noDelay: true, keepAlive: true, keepAliveInitialDelay: tcpKeepAlive });
    const aborted = () => {
      socket.destroy();
      reject(signal.reason);
    };
    signal.addEventListener('abort', aborted, { once: true });
    socket.once('error', (error) => {
      signal.removeEventListener('abort', aborted);
      reject(dialError(host, port, error));
    });
    socket.once('connect', () => {
      signal.removeEventListener('abort', aborted);
      socket.removeAllListeners('error');
      // A socket without a listener would bring the process down between here and its next owner.
      socket.on('error', () => undefined);
      resolve(socket);
    });
  });
}

function dialError(host: string, port: number, cause: Error): BuildError {
  const code = fileErrorCode(cause);
  if (code === 'ETIMEDOUT') return timedOut(host, port, cause);
  if (code === 'ECONNREFUSED') {
    return new BuildError(`${host}:${port} refused the connection`, {
      code: 'SshConnectRefused',
      source: 'remote',
      hint: 'The machine answers, but nothing listens on that port: check ssh_port, and that the image starts an SSH server.',
      cause,
    });
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new BuildError(`the host name ${host} cannot be resolved`, {
      code: 'SshHostUnknown',
      source: 'remote',
      hint: 'Check ssh_host, and the DNS of the machine that runs the build.',
      cause,
    });
  }
  return new BuildError(`cannot connect to ${host}:${port}: ${errorMessage(cause)}`, {
    code: 'SshConnectFailed',
    source: 'remote',
    hint: 'Check that this machine has a route to the address: public or private, and the network it is in.',
    cause,
  });
}

function timedOut(host: string, port: number, cause?: unknown): BuildError {
  return new BuildError(`connecting to ${host}:${port} timed out`, {
    code: 'SshConnectTimeout',
    source: 'remote',
    hint: 'Nothing answers: check that the machine has started, that firewall or security group let this address in, and that the address can be reached from here (public or private).',
    cause,
  });
}
