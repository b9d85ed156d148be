import { randomInt } from 'node:crypto';
import { chmod, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileErrorCode } from '../support/go-file-error.js';

/** A file that is removed when its scope ends. */
export interface TemporaryFile extends AsyncDisposable {
  readonly path: string;
}

/** How the file is named, and what is in it. */
export interface TemporaryFileOptions {
  readonly folder: string;
  /** A random number is appended: `packer-shell` gives `packer-shell1846303012`. */
  readonly prefix: string;
  /** Appended after the number: `.cmd`. */
  readonly suffix?: string;
  readonly content: string | Buffer;
  /** Permission bits, whatever the umask is. */
  readonly mode: number;
}

/** Creates a new file in the host's temporary folder; use it with `await using`, so that every path removes it. */
export async function temporaryFile(options: TemporaryFileOptions): Promise<TemporaryFile> {
  const path = await create(options);
  const dispose = () => rm(path, { force: true });
  try {
    await chmod(path, options.mode);
  } catch (error) {
    await dispose();
    throw error;
  }
  return { path, [Symbol.asyncDispose]: dispose };
}

async function create(options: TemporaryFileOptions): Promise<string> {
  for (;;) {
    const path = join(options.folder, `${options.prefix}${randomInt(2 ** 31)}${options.suffix ?? ''}`);
    const handle = await open(path, 'wx', 0o600).catch((error: unknown) => {
      if (fileErrorCode(error) === 'EEXIST') return undefined;
      throw error;
    });
    if (handle === undefined) continue;
    try {
      await handle.writeFile(options.content);
      return path;
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      await handle.close();
    }
  }
}
