/** A command on the machine, as one string for its shell. */
export interface RemoteCommand {
  readonly command: string;
  readonly onStdout?: (chunk: Buffer) => void;
  readonly onStderr?: (chunk: Buffer) => void;
}

/** What to upload as a file: a local path, or bytes. */
export type UploadSource = { readonly path: string } | { readonly content: Buffer | string };

/** How to upload a file. */
export interface UploadOptions {
  /** Permission bits; without it scripts arrive as 0644 (spec-provision 1.6). */
  readonly mode?: number;
}

/** A connection to the machine (spec-provision 1, 2). Every call rejects with `signal.reason` when the signal aborts. */
export interface Communicator {
  readonly type: 'ssh' | 'winrm' | 'none';
  /** The exit status: 128+n for a signal, `DISCONNECTED_STATUS` when the connection was lost. Rejects when the command could not start. */
  run(command: RemoteCommand, signal: AbortSignal): Promise<number>;
  upload(source: UploadSource, destination: string, options: UploadOptions, signal: AbortSignal): Promise<void>;
  /** With a trailing slash on `source` its contents, else the folder itself (spec-provision 1.6, 1.7). */
  uploadDirectory(source: string, destination: string, signal: AbortSignal): Promise<void>;
  download(source: string, localPath: string, signal: AbortSignal): Promise<void>;
  downloadDirectory(source: string, localPath: string, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}
