import { lstat, readdir, stat } from 'node:fs/promises';
import { posix } from 'node:path';
import type { UploadOptions, UploadSource } from '../../../contract/communicator.js';
import { BuildError } from '../../../support/errors.js';
import { goBase, goDir } from '../../../support/go-path.js';
import { contentChunks, fileChunks, fileFailed } from './local-file.js';
import { type ScpChannel, scpFailed } from './scp-channel.js';

const blockSize = 64 * 1024;

/** The command that receives a file: the folder's spaces are escaped, the rest is the remote shell's (spec-provision 1.6). */
export function scpUploadCommand(destination: string): string {
  return `scp -vt ${goDir(destination).replaceAll(' ', '\\ ')}`;
}

/** The command that receives a folder: the destination is neither quoted nor escaped. */
export function scpUploadDirectoryCommand(destination: string): string {
  return `scp -rvt ${destination}`;
}

/** Sends one file under the last name of `destination`. */
export async function scpUpload(
  scp: ScpChannel,
  source: UploadSource,
  destination: string,
  options: UploadOptions,
): Promise<void> {
  await scp.readAnswer();
  const mode = options.mode ?? 0o644;
  if ('content' in source) {
    const size = Buffer.byteLength(source.content);
    await sendFile(scp, goBase(destination), { mode, size, chunks: contentChunks(source.content, blockSize) });
  } else {
    const { size } = await stat(source.path).catch(fileFailed('stat', source.path));
    await sendFile(scp, goBase(destination), { mode, size, chunks: fileChunks(source.path, blockSize) });
  }
  await scp.finish();
}

/** Sends a folder: itself, or with a trailing slash only what is in it. */
export async function scpUploadDirectory(scp: ScpChannel, source: string): Promise<void> {
  await scp.readAnswer();
  if (source.endsWith('/')) await sendEntries(scp, source);
  else await sendDirectory(scp, source, goBase(source));
  await scp.finish();
}

async function sendDirectory(scp: ScpChannel, path: string, name: string): Promise<void> {
  const { mode } = await lstat(path).catch(fileFailed('lstat', path));
  await scp.write(`D${octal(mode)} 0 ${name}\n`);
  await scp.readAnswer();
  await sendEntries(scp, path);
  await scp.write('E\n');
  await scp.readAnswer();
}

async function sendEntries(scp: ScpChannel, path: string): Promise<void> {
  for (const name of await readdir(path).catch(fileFailed('open', path))) {
    const entry = posix.join(path, name);
    const [own, target] = await Promise.all([
      lstat(entry).catch(fileFailed('lstat', entry)),
      stat(entry).catch(fileFailed('stat', entry)),
    ]);
    if (target.isDirectory()) {
      await sendDirectory(scp, entry, name);
      continue;
    }
    // Deviation: upload-special-file. A pipe or device is an error; Packer would read from it, for ever perhaps.
    if (!target.isFile())
      throw new BuildError(`${entry} is not a regular file`, { code: 'NotARegularFile', source: 'user' });
    const mode = own.isFile() ? own.mode : 0o644;
    await sendFile(scp, name, { mode, size: target.size, chunks: fileChunks(entry, blockSize) });
  }
}

interface Outgoing {
  readonly mode: number;
  readonly size: number;
  readonly chunks: Iterable<Buffer> | AsyncIterable<Buffer>;
}

async function sendFile(scp: ScpChannel, name: string, file: Outgoing): Promise<void> {
  await scp.write(`C${octal(file.mode)} ${file.size} ${name}\n`);
  await scp.readAnswer();
  let left = file.size;
  for await (const chunk of file.chunks) {
    // A file that grows while it is read is cut at the promised size.
    const piece = chunk.subarray(0, left);
    left -= piece.length;
    await scp.write(piece);
    if (left === 0) break;
  }
  if (left > 0) throw scpFailed(`${name} became shorter while it was sent`);
  await scp.write('\0');
  await scp.readAnswer();
}

function octal(mode: number): string {
  return (mode & 0o777).toString(8).padStart(4, '0');
}
