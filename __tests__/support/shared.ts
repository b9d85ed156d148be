import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../../shared');

/** True when the folder `../shared` (specification, corpus) stands beside the checkout. */
export const hasShared = existsSync(join(root, 'spec'));

/**
 * The path of a file under `../shared`. Throws when the folder is absent, unless `NO_CORPUS=1` says that its absence is
 * intended; then callers guard with {@link hasShared} and say so loudly.
 */
export function sharedPath(...parts: string[]): string {
  if (!hasShared) throw new Error(`../shared is absent: ${root} (set NO_CORPUS=1 only where that is intended)`);
  return join(root, ...parts);
}
