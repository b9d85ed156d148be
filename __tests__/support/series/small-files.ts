import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { node24 } from '../runner/run-action.js';

/**
 * A node that can write no file longer than so many bytes: writing on fails in the middle of a line, as on a full
 * disk. Works for everybody, unlike a small file system. Returns its path.
 */
export function nodeOnFullDisk(folder: string, bytes: number): string {
  const path = join(folder, 'node-on-full-disk');
  // bash, because dash drops variables such as INPUT_SECRET-VARIABLES. An ignored SIGXFSZ is inherited: the write fails instead of killing the process.
  writeFileSync(path, `#!/bin/bash\ntrap '' XFSZ\nprlimit --pid $$ --fsize=${bytes}\nexec ${node24()} "$@"\n`);
  chmodSync(path, 0o755);
  return path;
}
