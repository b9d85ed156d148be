import { isAbsolute } from 'node:path';
import type { ProvisionContext } from '../../../contract/component.js';
import { BuildError } from '../../../support/errors.js';
import { goFileError } from '../../../support/go-file-error.js';

/** What to copy where, rendered; local paths as the template gives them. */
export interface Transfer {
  readonly sources: readonly string[];
  readonly destination: string;
}

/**
 * A local path that starts at the working directory. It is not normalised: a trailing slash, or a last part `.`, says what
 * is copied of a folder.
 */
export function localPath(path: string, { host }: Pick<ProvisionContext, 'host'>): string {
  return isAbsolute(path) ? path : `${host.workingDirectory}/${path}`;
}

/** Runs a local file operation; its failure is told with the path as the template gives it. Code: `FileNotCopied`. */
export async function localStep<T>(operation: string, path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw new BuildError(goFileError(operation, path, error), { code: 'FileNotCopied', source: 'user', cause: error });
  }
}
