import type { ClientChannel } from 'ssh2';
import { BuildError } from '../../../support/errors.js';
import type { RemoteProcess } from './remote-process.js';

const startFailed = 'SCP failed to start. This usually means that SCP is not\nproperly installed on the remote system.';

/**
 * The stream of a remote `scp -t` or `scp -f`: reading and writing by turns, with back pressure both ways. Every call
 * rejects with `signal.reason` once the signal aborts; the channel is closed then. Codes: `ScpFailed`, `ScpMissing`.
 */
export class ScpChannel {
  readonly #process: RemoteProcess;
  readonly #channel: ClientChannel;
  readonly #signal: AbortSignal;
  readonly #wake = () => this.#woken();
  readonly #aborted = () => {
    this.#channel.close();
    this.#woken();
  };
  #woken: () => void = () => undefined;
  /** Read ahead while waiting to write, or more than was asked for. */
  #ahead: Buffer[] = [];
  #ended = false;
  #closed = false;

  constructor(process: RemoteProcess, signal: AbortSignal) {
    const { channel } = process;
    this.#process = process;
    this.#channel = channel;
    this.#signal = signal;
    channel.on('readable', this.#wake).on('drain', this.#wake);
    channel.on('end', () => {
      this.#ended = true;
      this.#woken();
    });
    channel.on('close', () => {
      this.#closed = true;
      this.#woken();
    });
    // `-v` is chatty there.
    channel.stderr.resume();
    signal.addEventListener('abort', this.#aborted, { once: true });
  }

  /** At least one byte and at most `most`; rejects at the end of the stream. */
  async read(most: number): Promise<Buffer> {
    for (;;) {
      this.#signal.throwIfAborted();
      const chunk = this.#ahead.shift() ?? this.#next();
      if (chunk !== undefined) {
        if (chunk.length > most) this.#ahead.unshift(chunk.subarray(most));
        return chunk.subarray(0, most);
      }
      if (this.#ended || this.#closed) throw await this.#broken();
      await this.#event();
    }
  }

  /** One character, undefined at the end of the stream. */
  async readUnlessEnded(): Promise<string | undefined> {
    while (this.#ahead.length === 0) {
      this.#signal.throwIfAborted();
      const chunk = this.#next();
      if (chunk !== undefined) this.#ahead.push(chunk);
      else if (this.#ended || this.#closed) return undefined;
      else await this.#event();
    }
    return (await this.read(1)).toString('latin1');
  }

  /** A line without its end. */
  async readLine(): Promise<string> {
    const bytes: Buffer[] = [];
    for (;;) {
      const byte = await this.read(1);
      if (byte[0] === 0x0a) return Buffer.concat(bytes).toString();
      bytes.push(byte);
    }
  }

  /** The answer to what was sent: rejects with the remote error line when it is not "go on". */
  async readAnswer(): Promise<void> {
    const [status] = await this.read(1);
    if (status !== 0) throw scpFailed(await this.readLine());
  }

  /** Resolves when more may be written. */
  async write(chunk: Buffer | string): Promise<void> {
    this.#signal.throwIfAborted();
    if (this.#closed) throw await this.#broken();
    if (this.#channel.write(chunk)) return;
    while (this.#channel.writableNeedDrain) {
      // The end of the stream shows only to who reads.
      const early = this.#next();
      if (early !== undefined) this.#ahead.push(early);
      if (this.#closed) throw await this.#broken();
      await this.#event();
      this.#signal.throwIfAborted();
    }
  }

  /** Ends the input and waits for scp to end; rejects when it tells a failure. */
  async finish(): Promise<void> {
    await this.#end();
    if (this.#process.status !== 0) throw this.#exitError();
  }

  /** Lets go of the channel on every path. */
  dispose(): void {
    this.#signal.removeEventListener('abort', this.#aborted);
    if (!this.#closed) this.#channel.close();
    this.#channel.resume();
  }

  async #end(): Promise<void> {
    this.#process.endInput();
    while (!this.#closed) {
      this.#signal.throwIfAborted();
      if (this.#next() === undefined) await this.#event();
    }
    this.#signal.throwIfAborted();
  }

  /** Why the stream ended early: scp's exit status tells. */
  async #broken(): Promise<BuildError> {
    await this.#end();
    return this.#process.status === 0 ? scpFailed('scp ended before the transfer was complete') : this.#exitError();
  }

  #exitError(): BuildError {
    if (this.#process.status === undefined) return scpFailed('the connection was lost during the transfer');
    if (this.#process.status !== 127) return scpFailed(`Process exited with status ${this.#process.status}`);
    return new BuildError(startFailed, {
      code: 'ScpMissing',
      source: 'remote',
      hint: 'Install the OpenSSH client on the machine, or set ssh_file_transfer_method to "sftp".',
    });
  }

  #next(): Buffer | undefined {
    // as: a channel without an encoding gives buffers.
    return (this.#channel.read() as Buffer | null) ?? undefined;
  }

  /** Resolves at the next event of the channel, or the abort. */
  #event(): Promise<void> {
    if (this.#signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      this.#woken = resolve;
    });
  }
}

/** A failure of a transfer, with the remote text. */
export function scpFailed(message: string): BuildError {
  return new BuildError(message, { code: 'ScpFailed', source: 'remote' });
}
