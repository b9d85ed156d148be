import { resolve } from 'node:path';
import { FunctionError } from './definition.js';

/** `~` and what follows `~/` in the home directory; other paths stay. Throws {@link FunctionError} for `~user`. */
export function expandHome(path: string, homeDirectory: string): string {
  if (!path.startsWith('~')) return path;
  if (path !== '~' && !path.startsWith('~/')) throw new FunctionError('cannot expand user-specific home dir');
  return resolve(homeDirectory, `.${path.slice(1)}`);
}
