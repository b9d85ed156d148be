import { readFileSync } from 'node:fs';
import type { Communicator, RemoteCommand, UploadOptions, UploadSource } from '../../src/contract/communicator.js';

/** What a command does on the fake machine: its status, or more of it; an Error is thrown instead. */
export type Reply = number | Error | { readonly status?: number; readonly stdout?: string; readonly stderr?: string };

/** A transfer that the machine saw. */
export interface Uploaded {
  readonly destination: string;
  readonly content: string;
  readonly mode: number | undefined;
}

/**
 * A machine that remembers what it was told, in order: `run <command>`, `upload <destination>`, `uploadDirectory <source>
 * <destination>`, `download <source> <path>`, `downloadDirectory <source> <path>`.
 */
export class FakeCommunicator implements Communicator {
  readonly type = 'ssh';
  readonly seen: string[] = [];
  readonly uploads: Uploaded[] = [];
  /** Called for every operation with what is pushed to {@link seen}; 0 for commands when it answers nothing. */
  readonly #reply: (operation: string) => Reply | undefined;

  constructor(reply: (operation: string) => Reply | undefined = () => undefined) {
    this.#reply = reply;
  }

  /** The commands alone. */
  get commands(): readonly string[] {
    return this.seen.filter((one) => one.startsWith('run ')).map((one) => one.slice('run '.length));
  }

  async run({ command, onStdout, onStderr }: RemoteCommand, signal: AbortSignal): Promise<number> {
    const reply = this.#operate(`run ${command}`, signal);
    if (typeof reply === 'number') return reply;
    if (reply?.stdout !== undefined) onStdout?.(Buffer.from(reply.stdout));
    if (reply?.stderr !== undefined) onStderr?.(Buffer.from(reply.stderr));
    return reply?.status ?? 0;
  }

  async upload(source: UploadSource, destination: string, { mode }: UploadOptions, signal: AbortSignal): Promise<void> {
    this.#operate(`upload ${destination}`, signal);
    const content = 'path' in source ? readFileSync(source.path) : Buffer.from(source.content);
    this.uploads.push({ destination, content: content.toString('latin1'), mode });
  }

  async uploadDirectory(source: string, destination: string, signal: AbortSignal): Promise<void> {
    this.#operate(`uploadDirectory ${source} ${destination}`, signal);
  }

  async download(source: string, localPath: string, signal: AbortSignal): Promise<void> {
    this.#operate(`download ${source} ${localPath}`, signal);
  }

  async downloadDirectory(source: string, localPath: string, signal: AbortSignal): Promise<void> {
    this.#operate(`downloadDirectory ${source} ${localPath}`, signal);
  }

  async close(): Promise<void> {
    this.seen.push('close');
  }

  #operate(operation: string, signal: AbortSignal): Exclude<Reply, Error> | undefined {
    signal.throwIfAborted();
    this.seen.push(operation);
    const reply = this.#reply(operation);
    if (reply instanceof Error) throw reply;
    return reply;
  }
}
