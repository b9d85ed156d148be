import { randomInt } from 'node:crypto';
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileErrorCode } from '../../../support/go-file-error.js';

/**
 * Writes a file so that a crash leaves the old content or the new, never half of one: a temporary file in the same folder
 * takes its place. A new file gets `mode` less the umask, an old one keeps its mode; a link keeps leading to its file.
 */
export async function replaceFile(path: string, content: string, mode: number): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const old = await stat(target).catch(() => undefined);
  if (old !== undefined && !old.isFile()) {
    await writeFile(target, content);
    return;
  }
  const temporary = join(dirname(target), `.${basename(target)}.${randomInt(2 ** 31)}`);
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      if (old !== undefined) await file.chmod(old.mode);
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    // A file that may be written in a folder that may not: no other way than to write into it.
    if (old === undefined || !['EACCES', 'EPERM', 'EROFS'].includes(fileErrorCode(error) ?? '')) throw error;
    await writeFile(target, content);
  }
}
