import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { NetworkContext } from '../../contract/network-function.js';
import { BuildError } from '../../support/errors.js';
import { goFileError } from '../../support/go-file-error.js';
import type { HttpTls } from '../../support/http.js';

/** Names of the environment variables that hold paths of PEM files; empty ones are left out. */
export interface TlsVariables {
  readonly ca: string;
  /** A folder of certificates. */
  readonly caPath: string;
  readonly cert: string;
  readonly key: string;
}

/** Reads the files that the environment names. Throws a BuildError `TlsFileUnreadable` that names the variable. */
export async function readTlsFiles(names: TlsVariables, context: NetworkContext): Promise<HttpTls> {
  const path = (name: string) => {
    const given = context.env[name] ?? '';
    return given === '' ? undefined : resolve(context.workingDirectory, given);
  };
  const read = async (name: string) => {
    const file = path(name);
    return file === undefined ? undefined : readText(file, name);
  };
  const [ca, cert, key] = await Promise.all([read(names.ca), read(names.cert), read(names.key)]);
  const folder = ca === undefined ? path(names.caPath) : undefined;
  const roots = folder === undefined ? ca && [ca] : await readFolder(folder, names.caPath);
  return { ca: roots === '' ? undefined : roots, cert, key };
}

async function readFolder(folder: string, name: string): Promise<string[]> {
  const files = await readdir(folder, { withFileTypes: true }).catch((error: unknown) =>
    unreadable(folder, name, error),
  );
  const wanted = files.filter((file) => !file.isDirectory()).map((file) => join(folder, file.name));
  return Promise.all(wanted.toSorted().map((file) => readText(file, name)));
}

function readText(file: string, name: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => unreadable(file, name, error));
}

function unreadable(path: string, name: string, cause: unknown): never {
  throw new BuildError(`cannot read the file of ${name}: ${goFileError('open', path, cause)}`, {
    code: 'TlsFileUnreadable',
    source: 'user',
    cause,
  });
}
