import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { BuildError } from '../../../support/errors.js';
import { goFileError } from '../../../support/go-file-error.js';

/** Which file to read, and how. */
export interface HashRequest {
  /** As the artifact names it. */
  readonly file: string;
  readonly directory: string;
  readonly type: string;
  readonly signal: AbortSignal;
}

/** Computes the checksum of a file, in hexadecimal digits. Throws `FileUnreadable`. */
export async function hashFile({ file, directory, type, signal }: HashRequest): Promise<string> {
  const path = resolve(directory, file);
  await checkOpens(file, path);
  const hash = createHash(type);
  try {
    for await (const part of createReadStream(path, { signal })) hash.update(part);
  } catch (error) {
    signal.throwIfAborted();
    throw unreadable(`unable to compute ${type} hash for ${file}`, error);
  }
  return hash.digest('hex');
}

async function checkOpens(file: string, path: string): Promise<void> {
  try {
    await (await open(path)).close();
  } catch (error) {
    throw unreadable(`unable to open file ${file}: ${goFileError('open', file, error)}`, error);
  }
}

function unreadable(message: string, cause: unknown): BuildError {
  return new BuildError(message, { code: 'FileUnreadable', source: 'user', cause });
}
