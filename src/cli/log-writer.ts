import { openSync, writeSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { BuildError } from '../support/errors.js';
import { goFileError } from '../support/go-file-error.js';
import { safeWriter, type Write } from '../support/safe-writer.js';

type Env = Readonly<Record<string, string | undefined>>;

/** Whether debug lines are wanted (`PACKER_LOG`). */
export function isLogging(env: Env): boolean {
  const log = env['PACKER_LOG'] ?? '';
  return log !== '' && log !== '0';
}

/** Where they go: the file of `PACKER_LOG_PATH`, at its end, else standard error. Throws `LogNotOpened`, with Packer's text. */
export function logWriter(env: Env, standardError: Writable): Write {
  const path = env['PACKER_LOG_PATH'] ?? '';
  if (path === '' || !isLogging(env)) return safeWriter(standardError);
  return fileWriter(openLog(path));
}

function openLog(path: string): number {
  try {
    return openSync(path, 'a', 0o600);
  } catch (cause) {
    throw new BuildError(`Couldn't setup log output: ${goFileError('open', path, cause)}`, {
      code: 'LogNotOpened',
      source: 'user',
      hint: 'PACKER_LOG_PATH names the file; its folder must exist.',
      cause,
    });
  }
}

/** A log that cannot be written any more, as on a full disk, ends; the build goes on. */
function fileWriter(file: number): Write {
  let broken = false;
  return (line) => {
    if (broken) return;
    try {
      writeSync(file, line);
    } catch {
      broken = true;
    }
  };
}
