import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { ByteStream, ByteTransform } from '../../../support/archive/blocks.js';
import { tar } from '../../../support/archive/tar.js';
import { zip } from '../../../support/archive/zip.js';
import { BuildError } from '../../../support/errors.js';
import { goFileError } from '../../../support/go-file-error.js';
import type { ArchiveKind } from './archive-kind.js';

/** What to pack, and into what. */
export interface ArchiveRequest {
  readonly kind: ArchiveKind;
  /** As the artifact names them. */
  readonly files: readonly string[];
  /** The archive, as the template names it. */
  readonly target: string;
  readonly directory: string;
  /** Absent where nothing is compressed, or the container does it. */
  readonly compress: ByteTransform | undefined;
  readonly signal: AbortSignal;
}

/**
 * Writes the archive as a stream. Throws `ArchiveNotWritten`, `FileUnreadable`.
 *
 * Deviation: compress-partial-archive. An archive that could not be finished is removed.
 */
export async function writeArchive(request: ArchiveRequest): Promise<void> {
  const { compress, directory, target, signal } = request;
  const path = resolve(directory, target);
  await checkReadable(request);
  checkCount(request);
  const file = await create(path, request);
  try {
    const source = content(request);
    await pipeline(compress === undefined ? source : compress(source), file.createWriteStream(), { signal });
  } catch (error) {
    await rm(path, { force: true });
    signal.throwIfAborted();
    throw notWritten(request, 'write', error);
  }
}

/** Opened apart from writing: what could not be opened is not ours to remove. */
async function create(path: string, request: ArchiveRequest): Promise<FileHandle> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o755 });
    return await open(path, 'w', 0o644);
  } catch (error) {
    throw notWritten(request, 'open', error);
  }
}

function notWritten({ target }: ArchiveRequest, operation: string, cause: unknown): BuildError {
  return new BuildError(`Error creating ${target}: ${goFileError(operation, target, cause)}`, {
    code: 'ArchiveNotWritten',
    source: 'user',
    cause,
  });
}

/** The bytes to compress; `checkCount` has let pass one file alone where there is no container. */
function content({ kind, files, directory }: ArchiveRequest): ByteStream {
  const paths = files.map((name) => ({ name, path: resolve(directory, name) }));
  if (kind.container === 'zip') return zip(paths, -1);
  if (kind.container === 'tar') return tar(paths);
  return createReadStream(paths[0]?.path ?? '');
}

function checkCount({ kind, files }: ArchiveRequest): void {
  if (kind.container !== 'none' || files.length === 1) return;
  const found = `Found ${files.length} files: [${files.join(' ')}]`;
  throw new BuildError(`Can only have 1 input file when not using tar/zip. ${found}`, {
    code: 'TooManyFiles',
    source: 'user',
    hint: 'Put ".tar" before the ending of output, as in "image.tar.gz".',
  });
}

/** Says which file cannot be packed before anything is written. */
async function checkReadable({ kind, files, directory }: ArchiveRequest): Promise<void> {
  for (const file of files) {
    const isFolder = await opened(file, resolve(directory, file), kind);
    if (!isFolder) continue;
    const what = `Failed to copy ${file} data to archive: read ${file}: is a directory`;
    const hint = 'Folders cannot be packed: name the files in them, as with "folder/*" in files of artifice.';
    throw new BuildError(`${context(kind)}${what}`, { code: 'FileUnreadable', source: 'user', hint });
  }
}

async function opened(file: string, path: string, kind: ArchiveKind): Promise<boolean> {
  try {
    await using handle = await open(path);
    return (await handle.stat()).isDirectory();
  } catch (error) {
    const why = goFileError('open', file, error);
    const what =
      kind.container === 'none'
        ? `Failed to open source file ${file} for reading: ${why}`
        : `Unable to read file ${file}: ${why}`;
    throw new BuildError(`${context(kind)}${what}`, { code: 'FileUnreadable', source: 'user', cause: error });
  }
}

function context({ container }: ArchiveKind): string {
  return container === 'none' ? '' : `Error creating ${container}: `;
}
