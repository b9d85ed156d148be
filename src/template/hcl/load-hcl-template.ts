import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { decodeHclSource } from '../../languages/hcl/decode-source.js';
import { type Diagnostic, hasErrors } from '../../support/diagnostics.js';
import { BuildError } from '../../support/errors.js';
import { fileErrorCode, goFileError } from '../../support/go-file-error.js';
import type { Template } from '../template.js';
import { collectDeclarations } from './declarations.js';
import { HclTemplate } from './hcl-template.js';
import { hideTexts } from './hide-texts.js';
import { withoutMisreadSecrets } from './misread-secrets.js';
import { checkRequiredVersion } from './packer-block.js';
import { type ParsedFile, parseFile } from './parse-file.js';
import { problem } from './problem.js';
import { filesOfFolder, singleFile, type TemplateFiles } from './template-files.js';

/** Where an HCL2 template comes from. */
export interface LoadHclOptions {
  /** Absolute; relative paths start here. */
  readonly workingDirectory: string;
  readonly isFolder: boolean;
  /** The text of the template, where it is not read from its file: of `-`, and of what is not written yet. */
  readonly text?: string | undefined;
}

/**
 * Reads an HCL2 template: a folder, or one file. Problems of syntax and structure are its diagnostics. Throws a BuildError
 * `TemplateNotFound` or `TemplateUnreadable`.
 *
 * @see spec-hcl2 B.1
 */
export async function loadHclTemplate(path: string, options: LoadHclOptions): Promise<Template> {
  const { workingDirectory, isFolder, text } = options;
  const isStdin = path === '-';
  const files = isStdin
    ? { baseDirectory: '.', templates: [path], variables: [] }
    : isFolder
      ? await filesOfFolder(path, workingDirectory)
      : singleFile(path);
  const sources = new Map<string, string>();
  const parsed: ParsedFile[] = [];
  const found: Diagnostic[] = files.templates.length === 0 ? [noFiles(path)] : [];
  for (const file of files.templates) {
    const source = text ?? decodeHclSource(file, await bytesOf(file, workingDirectory));
    if (typeof source !== 'string') {
      found.push(source);
      continue;
    }
    const result = parseFile(file, source);
    const { shown, diagnostics } = hasErrors(result.diagnostics)
      ? withoutMisreadSecrets(file, source, result.diagnostics)
      : { shown: source, ...result };
    if (shown !== undefined) sources.set(file, shown);
    found.push(...diagnostics);
    parsed.push(result);
  }
  return templateOf(path, { files, parsed, found, sources, workingDirectory });
}

interface Loaded {
  readonly files: TemplateFiles;
  readonly parsed: readonly ParsedFile[];
  readonly found: readonly Diagnostic[];
  readonly sources: Map<string, string>;
  readonly workingDirectory: string;
}

function templateOf(path: string, { files, parsed, found, sources, workingDirectory }: Loaded): Template {
  const bodies = parsed.map(({ body }) => body);
  const versions = hasErrors(found) ? [] : bodies.flatMap(checkRequiredVersion);
  const declared = collectDeclarations(bodies);
  for (const [file, text] of sources) sources.set(file, hideTexts(file, text, declared.secrets));
  const declarations = hasErrors([...found, ...versions]) ? collectDeclarations([]) : declared;
  return new HclTemplate({
    path,
    directory: resolve(workingDirectory, files.baseDirectory),
    files,
    declarations,
    diagnostics: [...found, ...versions, ...declarations.diagnostics],
    sources,
  });
}

async function bytesOf(path: string, workingDirectory: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(workingDirectory, path));
  } catch (error) {
    throw new BuildError(goFileError('open', path, error), {
      code: fileErrorCode(error) === 'ENOENT' ? 'TemplateNotFound' : 'TemplateUnreadable',
      source: 'user',
      cause: error,
    });
  }
}

function noFiles(path: string): Diagnostic {
  return problem('NoTemplateFile', `Could not find any config file in ${path}`, {
    detail: 'HCL2 templates are files whose names end in .pkr.hcl or .pkr.json.',
    hint: 'A JSON template is given by the path of its file.',
  });
}
