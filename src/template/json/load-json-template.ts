import { readFile as readFileOfNode } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { BuildError } from '../../support/errors.js';
import { fileErrorCode, goFileError } from '../../support/go-file-error.js';
import { LineIndex } from '../../support/line-index.js';
import { readStdin } from '../read-stdin.js';
import type { Template } from '../template.js';
import { JsonTemplate } from './json-template.js';
import { parseJson } from './parse-json.js';
import { readDocument } from './read-document.js';
import type { ReadFile } from './read-var-file.js';

/** How files of a template are read. */
export interface LoadOptions {
  /** Absolute; relative paths start here. */
  readonly workingDirectory: string;
  readonly readFile?: ReadFile | undefined;
  /** Gives the template when the path is `-`. */
  readonly stdin?: (() => Promise<string>) | undefined;
}

/**
 * Reads a legacy JSON template; problems of syntax and structure are its diagnostics. Throws a BuildError
 * `TemplateNotFound` or `TemplateUnreadable`.
 *
 * @see spec-json-template 1
 */
export async function loadJsonTemplate(path: string, options: LoadOptions): Promise<Template> {
  const readFile = options.readFile ?? ((file: string) => readFileOfNode(file, 'utf8'));
  const isStdin = path === '-';
  const absolute = resolve(options.workingDirectory, path);
  const text = isStdin ? await readStdin(options) : await readTemplate(path, absolute, readFile);
  const parsed = parseJson(path, text);
  const lines = new LineIndex(path, text);
  const start = lines.range(0, 0);
  const document = readDocument(parsed.value ?? { kind: 'null', range: start });
  return new JsonTemplate({
    path,
    directory: isStdin ? resolve(options.workingDirectory) : dirname(absolute),
    lines,
    document,
    diagnostics: [...parsed.diagnostics, ...document.diagnostics],
    readFile,
  });
}

async function readTemplate(path: string, absolute: string, readFile: ReadFile): Promise<string> {
  try {
    return await readFile(absolute);
  } catch (error) {
    const isMissing = fileErrorCode(error) === 'ENOENT';
    throw new BuildError(goFileError(isMissing ? 'stat' : 'open', path, error), {
      code: isMissing ? 'TemplateNotFound' : 'TemplateUnreadable',
      source: 'user',
      cause: error,
    });
  }
}
