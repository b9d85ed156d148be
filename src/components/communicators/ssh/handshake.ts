import { createHash } from 'node:crypto';
import type { Duplex } from 'node:stream';
import ssh2, { type Client, type ConnectConfig } from 'ssh2';
import { BuildError, errorMessage } from '../../../support/errors.js';
import { type LoginLog, type LoginMethod, loginHandler } from './auth.js';
import { withTimeLimit } from './time-limit.js';
import type { SshWorld } from './world.js';

const handshakeLimit = 60_000;
/** An unanswering machine counts as lost after this long. */
const lostAfter = 120_000;

/** How to shake hands over a stream that is already there. */
export interface HandshakeRequest {
  readonly stream: Duplex;
  /** `host:port`, for messages. */
  readonly address: string;
  readonly username: string;
  readonly methods: readonly LoginMethod[];
  readonly algorithms: NonNullable<ConnectConfig['algorithms']>;
  /** Milliseconds; 0 is off. */
  readonly keepAliveInterval: number;
  /** Socket of the agent to forward. */
  readonly agent?: string | undefined;
}

/**
 * Shakes hands and logs in, within a minute (spec-provision 1.2, 1.3). Host keys are not checked, as in Packer: the
 * machine is minutes old and nobody can know its key; the fingerprint is told at debug level.
 * Codes: `SshAuthFailed`, `SshHandshakeTimeout`, `SshHandshakeFailed`.
 */
export function handshake(request: HandshakeRequest, world: SshWorld, signal: AbortSignal): Promise<Client> {
  const limit = { clock: world.clock, milliseconds: handshakeLimit, error: () => timedOut(request) };
  return withTimeLimit(limit, signal, (inner) => shakeHands(request, world, inner));
}

function shakeHands(request: HandshakeRequest, world: SshWorld, signal: AbortSignal): Promise<Client> {
  const log: LoginLog = { attempted: [], used: [], offered: [] };
  const client = new ssh2.Client();
  return new Promise((resolve, reject) => {
    const aborted = () => fail(signal.reason);
    const fail = (error: unknown) => {
      signal.removeEventListener('abort', aborted);
      client.destroy();
      request.stream.destroy();
      reject(error);
    };
    // The listeners stay: an error without a listener would bring the process down.
    client.on('error', (error) => {
      world.debug(`ssh ${request.address}: ${error.message}`);
      // An agent that fails is one login method that fails; the library goes on to the next.
      if (error.level !== 'agent') fail(handshakeError(request, log, error));
    });
    client.on('close', () => fail(handshakeError(request, log, new Error('the server closed the connection'))));
    client.on('ready', () => {
      signal.removeEventListener('abort', aborted);
      resolve(client);
    });
    signal.addEventListener('abort', aborted, { once: true });
    try {
      client.connect(clientConfig(request, log, world));
    } catch (error) {
      fail(handshakeError(request, log, error));
    }
  });
}

function clientConfig(request: HandshakeRequest, log: LoginLog, world: SshWorld): ConnectConfig {
  const interval = request.keepAliveInterval;
  return {
    sock: request.stream,
    username: request.username,
    authHandler: loginHandler(request.username, request.methods, log),
    algorithms: request.algorithms,
    readyTimeout: 0,
    keepaliveInterval: interval,
    // Deviation: ssh-vanished-machine. A machine that vanished is noticed after two minutes; Packer waits for the kernel's TCP timeout.
    keepaliveCountMax: interval === 0 ? 0 : Math.max(3, Math.ceil(lostAfter / interval)),
    ...(request.agent === undefined ? {} : { agent: request.agent }),
    hostVerifier: (key: Buffer) => {
      const hash = createHash('sha256').update(key).digest('base64').replace(/=+$/, '');
      world.debug(`ssh ${request.address}: host key SHA256:${hash} (not checked)`);
      return true;
    },
  };
}

function handshakeError(request: HandshakeRequest, log: LoginLog, cause: unknown): BuildError {
  const refused = cause instanceof Error && 'level' in cause && cause.level === 'client-authentication';
  if (!refused) {
    return new BuildError(`ssh: handshake failed: ${errorMessage(cause)}`, {
      code: 'SshHandshakeFailed',
      source: 'remote',
      hint: handshakeHint(request, errorMessage(cause)),
      cause,
    });
  }
  const attempted = log.attempted.join(' ');
  const message = `ssh: handshake failed: ssh: unable to authenticate, attempted methods [${attempted}], no supported methods remain`;
  return new BuildError(message, { code: 'SshAuthFailed', source: 'remote', hint: authHint(request, log), cause });
}

/** sshd hangs up in the middle of the login when more keys were offered than its `MaxAuthTries`. */
function handshakeHint({ address }: HandshakeRequest, reason: string): string {
  if (/too many authentication failures/i.test(reason)) {
    return `${address} ended the login because too many keys were tried: remove keys from the SSH agent, or use ssh_private_key_file without ssh_agent_auth.`;
  }
  return `${address} accepted the connection but the SSH handshake failed: check that an SSH server listens there.`;
}

function authHint(request: HandshakeRequest, log: LoginLog): string {
  const offered = log.offered.length === 0 ? 'nothing' : log.offered.join(', ');
  const used = log.used.length === 0 ? 'nothing that it offers' : log.used.join(', ');
  return (
    `${request.address} offers ${offered}; the user "${request.username}" tried ${used}. ` +
    'Check ssh_username, and that the key or password belongs to that user on this machine.'
  );
}

function timedOut(request: HandshakeRequest): BuildError {
  return new BuildError('Timeout during SSH handshake', {
    code: 'SshHandshakeTimeout',
    source: 'remote',
    hint: `${request.address} accepted the connection but did not finish the SSH handshake within a minute: is it an SSH server, is the machine overloaded?`,
  });
}
