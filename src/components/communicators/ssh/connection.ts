import type { Client, ExecOptions, SFTPWrapper } from 'ssh2';
import { orAborted } from '../../../support/abort.js';
import { BuildError, errorMessage } from '../../../support/errors.js';
import { watchReads } from './read-watch.js';
import { RemoteProcess } from './remote-process.js';
import { type Login, login } from './transport.js';
import { openTunnels, type Tunnels } from './tunnels.js';
import type { SshTarget, SshWorld } from './world.js';

const terminal = { term: 'xterm', rows: 40, cols: 80, width: 0, height: 0 };
// Terminal modes of RFC 4254 section 8 that Packer sends.
const modes = { ECHO: 0, TTY_OP_ISPEED: 14_400, TTY_OP_OSPEED: 14_400 };

interface Live {
  readonly client: Client;
  readonly login: Login;
  readonly tunnels: Tunnels;
  /** Whether the agent was already offered to the machine. */
  forwardAgent: boolean;
}

/** The refusals of a request inside a session that did open: trying again with a new connection would not help. */
const refusals: ReadonlySet<string> = new Set(['Unable to exec', 'Unable to request a pseudo-terminal']);

/** One logged-in connection that is made anew, once, when a session cannot be opened on it (spec-provision 1.5). */
export class SshConnection {
  readonly #target: SshTarget;
  readonly #world: SshWorld;
  #live: Live | undefined;
  #connecting: Promise<void> | undefined;

  constructor(target: SshTarget, world: SshWorld) {
    this.#target = target;
    this.#world = world;
  }

  /** Dials, logs in and builds the tunnels; what was connected before is closed. */
  async connect(signal: AbortSignal): Promise<void> {
    this.close();
    const { config } = this.#target;
    const made = await login(this.#target, this.#world, signal);
    try {
      const tunnels = await openTunnels(made.client, config, signal);
      const live: Live = { client: made.client, login: made, tunnels, forwardAgent: made.agentForwarding };
      this.#live = live;
      made.client.once('close', () => this.#lost(live));
      if (config.readWriteTimeout > 0) watchReads(made, config.readWriteTimeout, this.#world);
    } catch (error) {
      made.close();
      throw error;
    }
  }

  /** Starts a command; in a terminal when asked to. Codes: `SshSessionFailed`, and those of connecting. */
  exec(command: string, pty: boolean, signal: AbortSignal): Promise<RemoteProcess> {
    // as: the types know no terminal modes.
    const options = (pty ? { pty: { ...terminal, modes } } : {}) as ExecOptions;
    const start = async (live: Live) => {
      if (!live.forwardAgent) return execOn(live.client, command, options);
      live.forwardAgent = false;
      try {
        return await execOn(live.client, command, { ...options, agentForward: true });
      } catch (error) {
        if (errorMessage(error) !== 'Unable to request agent forwarding') throw error;
        this.#world.debug('the machine refuses agent forwarding');
        return execOn(live.client, command, options);
      }
    };
    return this.#open(signal, start, ({ channel }) => channel.close());
  }

  /** Starts an sftp session. Code: `SshSessionFailed`. */
  sftp(signal: AbortSignal): Promise<SFTPWrapper> {
    return this.#open(
      signal,
      (live) => sftpOn(live.client),
      (sftp) => sftp.end(),
    );
  }

  close(): void {
    const live = this.#live;
    if (live === undefined) return;
    this.#live = undefined;
    live.tunnels.close();
    live.login.close();
  }

  async #open<T>(signal: AbortSignal, start: (live: Live) => Promise<T>, end: (session: T) => void): Promise<T> {
    signal.throwIfAborted();
    if (this.#live !== undefined) {
      try {
        return await orEnded(start(this.#live), end, signal);
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        if (refusals.has(errorMessage(error)) && this.#live !== undefined) throw sessionFailed(error);
        this.#world.debug(`ssh session: ${errorMessage(error)}; connecting again`);
      }
    }
    await this.#connectAgain(signal);
    if (this.#live === undefined) throw sessionFailed(new Error('the connection was closed'));
    return await orEnded(start(this.#live), end, signal).catch((error: unknown) => {
      throw signal.aborted ? signal.reason : sessionFailed(error);
    });
  }

  /** Sessions that find the connection lost at the same time share one new one. */
  #connectAgain(signal: AbortSignal): Promise<void> {
    this.#connecting ??= this.connect(signal).finally(() => {
      this.#connecting = undefined;
    });
    return orAborted(this.#connecting, signal);
  }

  #lost(live: Live): void {
    live.tunnels.close();
    if (this.#live === live) this.#live = undefined;
  }
}

/** A session that opens after the abort is ended, so that the machine does not keep it. */
function orEnded<T>(opening: Promise<T>, end: (session: T) => void, signal: AbortSignal): Promise<T> {
  opening.then(
    (session) => {
      if (signal.aborted) end(session);
    },
    () => undefined,
  );
  return orAborted(opening, signal);
}

function execOn(
  client: Client,
  command: string,
  options: ExecOptions & { agentForward?: boolean },
): Promise<RemoteProcess> {
  return new Promise((resolve, reject) => {
    client.exec(command, options, (error, channel) => {
      if (error === undefined) resolve(new RemoteProcess(channel));
      else reject(error);
    });
  });
}

function sftpOn(client: Client): Promise<SFTPWrapper> {
  return new Promise((resolve, reject) => {
    client.sftp((error, sftp) => (error === undefined ? resolve(sftp) : reject(error)));
  });
}

function sessionFailed(cause: unknown): BuildError {
  return new BuildError(`ssh session: ${errorMessage(cause)}`, { code: 'SshSessionFailed', source: 'remote', cause });
}
