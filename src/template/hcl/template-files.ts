import { readdir } from 'node:fs/promises';
import { dirname, join, normalize, resolve } from 'node:path';
import { BuildError } from '../../support/errors.js';
import { fileErrorCode, goFileError } from '../../support/go-file-error.js';

/** The files of a template, in the order in which they are read; paths as the user would write them. */
export interface TemplateFiles {
  /** `path.root`, and where relative paths of functions start: the folder as given. */
  readonly baseDirectory: string;
  readonly templates: readonly string[];
  /** `*.auto.pkrvars.*`: of folders only. */
  readonly variables: readonly string[];
}

/** The one file of a template that is a file; none when its name does not end as it must. @see spec-hcl2 B.1 */
export function singleFile(path: string): TemplateFiles {
  return { baseDirectory: normalize(dirname(path)), templates: TEMPLATE_FILE.test(path) ? [path] : [], variables: [] };
}

/**
 * The files of a folder, not of its folders: native syntax before JSON, each by name. Throws a BuildError `TemplateUnreadable`.
 *
 * @see spec-hcl2 B.1
 */
export async function filesOfFolder(path: string, workingDirectory: string): Promise<TemplateFiles> {
  const names = await namesIn(path, workingDirectory);
  const ending = (...endings: readonly string[]) =>
    endings.flatMap((end) => names.filter((name) => name.endsWith(end)).map((name) => join(path, name)));
  return {
    baseDirectory: path,
    templates: ending('.pkr.hcl', '.pkr.json'),
    variables: ending('.auto.pkrvars.hcl', '.auto.pkrvars.json'),
  };
}

const TEMPLATE_FILE = /\.pkr\.(?:hcl|json)$/;

async function namesIn(path: string, workingDirectory: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(resolve(workingDirectory, path), { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => entry.name)
      .sort((a, b) => (a < b ? -1 : 1));
  } catch (error) {
    throw new BuildError(goFileError('open', path, error), {
      code: fileErrorCode(error) === 'ENOENT' ? 'TemplateNotFound' : 'TemplateUnreadable',
      source: 'user',
      cause: error,
    });
  }
}
