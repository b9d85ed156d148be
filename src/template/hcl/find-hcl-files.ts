import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Diagnostic } from '../../support/diagnostics.js';
import { goFileError } from '../../support/go-file-error.js';

/** How files are looked for. */
export interface FindOptions {
  readonly workingDirectory: string;
  /** Look in folders within folders. */
  readonly recursive: boolean;
}

const HCL_FILE = /\.(pkr|pkrvars)\.hcl$/;
/** Hidden files and what editors leave behind. */
const SKIPPED = /^\.|~$|^#.*#$/;

/**
 * The files that `fmt` formats for an argument, by name: the file itself, or those of a folder. A diagnostic when there is no such path
 * (`FileNotFound`) or nothing in HCL2 (`NoHclFile`). @see spec-commands 7
 */
export async function findHclFiles(path: string, options: FindOptions): Promise<readonly string[] | Diagnostic> {
  try {
    const isFolder = (await stat(resolve(options.workingDirectory, path))).isDirectory();
    const files = isFolder ? await filesOf(path, options) : [path].filter((file) => HCL_FILE.test(file));
    return files.length === 0 ? noHclFile(path) : files;
  } catch (error) {
    return { severity: 'error', code: 'FileNotFound', summary: goFileError('stat', path, error) };
  }
}

async function filesOf(folder: string, options: FindOptions): Promise<string[]> {
  const entries = await readdir(resolve(options.workingDirectory, folder), { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (SKIPPED.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) {
      if (HCL_FILE.test(entry.name)) files.push(path);
    } else if (options.recursive) files.push(...(await filesOf(path, options)));
  }
  return files;
}

function noHclFile(path: string): Diagnostic {
  return {
    severity: 'error',
    code: 'NoHclFile',
    summary: `Cannot tell whether ${path} contains HCL2 configuration data`,
    detail: 'Only files whose names end in .pkr.hcl or .pkrvars.hcl are formatted. JSON templates stay as they are.',
  };
}
