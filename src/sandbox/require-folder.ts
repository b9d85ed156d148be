import { stat } from 'node:fs/promises';
import { BuildError } from '../support/errors.js';

/** Rejects with `SandboxNoSuchFolder` when `path` is given and not a directory; `what` says in one phrase what it is for. */
export async function requireFolder(what: string, path: string | undefined): Promise<void> {
  if (path === undefined || (await stat(path).catch(() => undefined))?.isDirectory()) return;
  throw new BuildError(`the ${what} of the sandbox is not a directory: ${path}`, {
    code: 'SandboxNoSuchFolder',
    source: 'user',
    hint: 'Paths are relative to the working directory.',
  });
}
