import { mkdir, open, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { BuildContext } from '../../../contract/component.js';
import { BuildError } from '../../../support/errors.js';
import { goFileError } from '../../../support/go-file-error.js';

/** What to write, and where; paths as the template gives them. */
export interface Target {
  readonly target: string;
  readonly source: string;
  readonly content: string;
}

/** Writes the file of the file builder: a copy of `source`, or `content` with mode 0600 (spec-provision 5.2). Gives its absolute path. */
export async function writeTarget({ target, source, content }: Target, context: BuildContext): Promise<string> {
  const path = resolve(context.host.workingDirectory, target);
  const folder = dirname(path);
  await fileStep('mkdir', dirname(target), () => mkdir(folder, { recursive: true, mode: 0o755 }));
  if (source === '') {
    // An existing file keeps its mode, as with Go's WriteFile.
    await fileStep('open', target, () => writeFile(path, content, { mode: 0o600 }));
    return path;
  }
  const from = resolve(context.host.workingDirectory, source);
  await fileStep('open', source, async () => (await open(from, 'r')).close());
  context.ui.say(`Copying ${source} to ${target}`);
  await fileStep('open', target, () => copyContent(from, path));
  context.ui.say(`Copied ${(await stat(path)).size} bytes`);
  return path;
}

/** Copies the content alone: the copy has the mode that the umask gives a new file, or keeps its own. */
async function copyContent(from: string, to: string): Promise<void> {
  const source = await open(from, 'r');
  try {
    await writeFile(to, source.createReadStream({ autoClose: false }));
  } finally {
    await source.close();
  }
}

async function fileStep<T>(operation: string, path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw new BuildError(goFileError(operation, path, error), { code: 'FileNotWritten', source: 'user', cause: error });
  }
}
