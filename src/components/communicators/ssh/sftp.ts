import { createWriteStream } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { posix } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { SFTPWrapper } from 'ssh2';
import type { UploadOptions, UploadSource } from '../../../contract/communicator.js';
import { BuildError, errorMessage } from '../../../support/errors.js';
import { goBase } from '../../../support/go-path.js';
import { contentChunks, fileChunks, fileFailed } from './local-file.js';

const blockSize = 32 * 1024;
const inFlight = 32;

const statusNames: Readonly<Record<number, string>> = {
  4: 'SSH_FX_FAILURE',
  5: 'SSH_FX_BAD_MESSAGE',
  6: 'SSH_FX_NO_CONNECTION',
  7: 'SSH_FX_CONNECTION_LOST',
  8: 'SSH_FX_OP_UNSUPPORTED',
};

/** Writes one file; its mode is set only when one is given (spec-provision 1.7). */
export async function sftpUpload(
  sftp: SFTPWrapper,
  source: UploadSource,
  destination: string,
  options: UploadOptions,
): Promise<void> {
  const chunks = 'content' in source ? contentChunks(source.content, blockSize) : fileChunks(source.path, blockSize);
  await writeRemote(sftp, destination, chunks);
  const { mode } = options;
  if (mode !== undefined) await call((done) => sftp.chmod(destination, mode & 0o777, done));
}

/** Copies a folder: into `destination/<name>`, or with a trailing slash into `destination` itself, which must exist. */
export async function sftpUploadDirectory(sftp: SFTPWrapper, source: string, destination: string): Promise<void> {
  if (source.endsWith('/')) {
    await copyEntries(sftp, source, destination);
    return;
  }
  await copyFolder(sftp, source, posix.join(destination, goBase(source)));
}

/** Reads one remote file into `localPath`. */
export async function sftpDownload(
  sftp: SFTPWrapper,
  source: string,
  localPath: string,
  signal: AbortSignal,
): Promise<void> {
  const reader = sftp.createReadStream(source, { highWaterMark: 256 * 1024 });
  try {
    await pipeline(reader, createWriteStream(localPath, { mode: 0o644 }), { signal });
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (isStatus(error)) throw sftpError(error);
    fileFailed('open', localPath)(error);
  }
}

async function copyFolder(sftp: SFTPWrapper, source: string, destination: string): Promise<void> {
  const { mode } = await lstat(source).catch(fileFailed('lstat', source));
  await makeFolder(sftp, destination);
  await call((done) => sftp.chmod(destination, mode & 0o777, done));
  await copyEntries(sftp, source, destination);
}

async function copyEntries(sftp: SFTPWrapper, source: string, destination: string): Promise<void> {
  for (const name of await readdir(source)) {
    const [from, to] = [posix.join(source, name), posix.join(destination, name)];
    const own = await lstat(from);
    if (own.isDirectory()) {
      await copyFolder(sftp, from, to);
      continue;
    }
    await sftpUpload(sftp, { path: from }, to, own.isFile() ? { mode: own.mode } : {});
  }
}

/** A folder that is there already is fine. */
async function makeFolder(sftp: SFTPWrapper, path: string): Promise<void> {
  try {
    await call((done) => sftp.mkdir(path, done));
  } catch (error) {
    const isFolder = await new Promise<boolean>((resolve) => {
      sftp.stat(path, (failure, facts) => resolve(failure === undefined && facts.isDirectory()));
    });
    if (!isFolder) throw error;
  }
}

async function writeRemote(
  sftp: SFTPWrapper,
  destination: string,
  chunks: Iterable<Buffer> | AsyncIterable<Buffer>,
): Promise<void> {
  const handle = await call<Buffer>((done) => sftp.open(destination, 'w', done));
  const pending = new Set<Promise<void>>();
  let position = 0;
  try {
    for await (const chunk of chunks) {
      const at = position;
      position += chunk.length;
      const write = call((done) => sftp.write(handle, chunk, 0, chunk.length, at, done)).finally(() =>
        pending.delete(write),
      );
      pending.add(write);
      // Many writes are under way at once, since each waits for an answer.
      if (pending.size >= inFlight) await Promise.race(pending);
    }
    await Promise.all(pending);
  } finally {
    await Promise.allSettled(pending);
    await call((done) => sftp.close(handle, done));
  }
}

function call<T = void>(start: (done: (error: Error | null | undefined, value: T) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    start((error, value) => (error instanceof Error ? reject(sftpError(error)) : resolve(value)));
  });
}

function isStatus(error: unknown): error is Error & { code: number } {
  return error instanceof Error && 'code' in error && typeof error.code === 'number';
}

/** The text that Packer's sftp client gives for a status. */
function sftpError(cause: Error): BuildError {
  const code = isStatus(cause) ? cause.code : undefined;
  const texts: Readonly<Record<number, string>> = { 1: 'EOF', 2: 'file does not exist', 3: 'permission denied' };
  const name = statusNames[code ?? 0];
  const text = texts[code ?? 0] ?? (name === undefined ? errorMessage(cause) : `sftp: "${cause.message}" (${name})`);
  return new BuildError(text, { code: 'SftpFailed', source: 'remote', cause });
}
