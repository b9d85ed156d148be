import { open } from 'node:fs/promises';
import { BuildError } from '../../../support/errors.js';
import { goFileError } from '../../../support/go-file-error.js';

/** The bytes of a local file, in blocks, opened when the first is asked for. Code: `LocalFileFailed`. */
export async function* fileChunks(path: string, blockSize: number): AsyncGenerator<Buffer> {
  const file = await open(path).catch(fileFailed('open', path));
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(blockSize)).catch(fileFailed('read', path));
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** Bytes in memory, in blocks. */
export function* contentChunks(content: Buffer | string, blockSize: number): Generator<Buffer> {
  const bytes = Buffer.from(content);
  for (let start = 0; start < bytes.length; start += blockSize) yield bytes.subarray(start, start + blockSize);
}

/** For `.catch`: rejects with Go's text of a failed file operation. Code: `LocalFileFailed`. */
export function fileFailed(operation: string, path: string): (cause: unknown) => never {
  return (cause) => {
    throw new BuildError(goFileError(operation, path, cause), { code: 'LocalFileFailed', source: 'user', cause });
  };
}
