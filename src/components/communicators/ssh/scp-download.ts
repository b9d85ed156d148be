import { chmod, type FileHandle, mkdir, open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileErrorCode } from '../../../support/go-file-error.js';
import { goQuote } from '../../../support/go-quote.js';
import { fileFailed } from './local-file.js';
import { type ScpChannel, scpFailed } from './scp-channel.js';

const blockSize = 256 * 1024;

/** The command that sends a file: the path is quoted only when it holds a space (spec-provision 1.6). */
export function scpDownloadCommand(source: string): string {
  return `scp -vf ${source.includes(' ') ? goQuote(source) : source}`;
}

/** The command that sends a folder. */
export function scpDownloadDirectoryCommand(source: string): string {
  return `scp -vrf ${source}`;
}

/** Receives one file into `localPath`, which is made (0644) before anything is asked for. */
export async function scpDownload(scp: ScpChannel, localPath: string): Promise<void> {
  await using file = await create(localPath, 0o644);
  await scp.write('\0');
  const header = parseHeader(await scp.readLine());
  if (header.kind === 'directory') throw scpFailed('remote file is directory');
  if (header.kind !== 'file') throw scpFailed('scp sent no file');
  await receive(scp, header.size, file);
  await scp.finish();
}

/** Receives a folder as `<localPath>/<its name>/...`, with the modes it has there less the umask. */
export async function scpDownloadDirectory(scp: ScpChannel, localPath: string): Promise<void> {
  await scp.write('\0');
  const folders: { readonly path: string; readonly mode: number }[] = [{ path: localPath, mode: -1 }];
  for (;;) {
    const line = await nextLine(scp);
    if (line === undefined) break;
    const header = parseHeader(line);
    const parent = folders.at(-1)?.path ?? localPath;
    if (header.kind === 'directory') {
      const path = join(parent, header.name);
      await makeFolder(path, header.mode);
      folders.push({ path, mode: header.mode });
      await scp.write('\0');
    } else if (header.kind === 'file') {
      await receiveInto(scp, header, join(parent, header.name));
    } else {
      if (folders.length === 1) throw scpFailed('scp left a folder that it had not entered');
      const left = folders.pop();
      if (left !== undefined) await closeFolder(left.path, left.mode);
      await scp.write('\0');
    }
  }
  await scp.finish();
}

/** Undefined when the remote scp is done. */
async function nextLine(scp: ScpChannel): Promise<string | undefined> {
  const first = await scp.readUnlessEnded();
  if (first === undefined) return undefined;
  if (first === '\x01' || first === '\x02') throw scpFailed(await scp.readLine());
  return first + (await scp.readLine());
}

async function receiveInto(scp: ScpChannel, header: FileHeader, path: string): Promise<void> {
  await using file = await create(path, header.mode);
  await receive(scp, header.size, file);
}

async function receive(scp: ScpChannel, size: number, file: FileHandle): Promise<void> {
  await scp.write('\0');
  for (let left = size; left > 0; ) {
    const chunk = await scp.read(Math.min(left, blockSize));
    await file.writeFile(chunk);
    left -= chunk.length;
  }
  await scp.readAnswer();
  await scp.write('\0');
}

interface FileHeader {
  readonly kind: 'file';
  readonly mode: number;
  readonly size: number;
  readonly name: string;
}

type Header =
  | FileHeader
  | { readonly kind: 'directory'; readonly mode: number; readonly name: string }
  | { readonly kind: 'leave' };

/** `C0644 12 name`, `D0755 0 name` or `E`; `\x01text` is the remote error. */
function parseHeader(line: string): Header {
  if (line.startsWith('\x01') || line.startsWith('\x02')) throw scpFailed(line.slice(1));
  if (line === 'E') return { kind: 'leave' };
  // Deviation: download-folder-names. The whole rest of the line is the name; Packer stops at the first space, so that "r 2.txt" becomes "r".
  const [, kind, mode, size, name] = /^([CD])([0-7]+) (\d+) (.+)$/s.exec(line) ?? [];
  if (name === undefined) throw scpFailed(`scp sent a line that is not understood: ${goQuote(line)}`);
  // A machine must not write outside the folder it was asked for (CVE-2019-6111).
  if (name.includes('/') || name === '.' || name === '..')
    throw scpFailed(`scp sent a forbidden name: ${goQuote(name)}`);
  const bits = Number.parseInt(mode ?? '', 8) & 0o777;
  if (kind === 'D') return { kind: 'directory', mode: bits, name };
  return { kind: 'file', mode: bits, size: Number(size), name };
}

/** Open for us until its entries are written. */
async function makeFolder(path: string, mode: number): Promise<void> {
  try {
    await mkdir(path, { mode: mode | 0o700 });
  } catch (cause) {
    const there = fileErrorCode(cause) === 'EEXIST' && (await stat(path)).isDirectory();
    if (!there) fileFailed('mkdir', path)(cause);
  }
}

async function closeFolder(path: string, mode: number): Promise<void> {
  const made = await stat(path);
  await chmod(path, made.mode & mode);
}

function create(path: string, mode: number): Promise<FileHandle> {
  return open(path, 'w', mode).catch(fileFailed('open', path));
}
