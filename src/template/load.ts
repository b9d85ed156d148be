import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Diagnostic, SourceTexts } from '../support/diagnostics.js';
import { BuildError } from '../support/errors.js';
import { fileErrorCode, goFileError } from '../support/go-file-error.js';
import { type LoadOptions, loadJsonTemplate } from './json/load-json-template.js';
import type { Template } from './template.js';

/** How a template is loaded. */
export interface LoadTemplateOptions extends LoadOptions {
  /** `-config-type`: the language of a template from standard input; `json` when absent. */
  readonly configType?: 'json' | 'hcl2' | undefined;
}

/**
 * Loads a template in the language that its path says (spec-json-template 1). Throws a BuildError `TemplateNotFound` or
 * `TemplateUnreadable`; every other problem is a diagnostic of the template.
 */
export async function loadTemplate(path: string, options: LoadTemplateOptions): Promise<Template> {
  if (path === '-') {
    return options.configType === 'hcl2' ? unsupportedTemplate(path, options) : loadJsonTemplate(path, options);
  }
  const isFolder = options.readFile === undefined && (await isDirectory(path, resolve(options.workingDirectory, path)));
  if (isFolder || /\.pkr\.(?:hcl|json)$/.test(path)) return unsupportedTemplate(path, options);
  return loadJsonTemplate(path, options);
}

async function isDirectory(path: string, absolute: string): Promise<boolean> {
  try {
    return (await stat(absolute)).isDirectory();
  } catch (error) {
    throw new BuildError(goFileError('stat', path, error), {
      code: fileErrorCode(error) === 'ENOENT' ? 'TemplateNotFound' : 'TemplateUnreadable',
      source: 'user',
      hint: 'Paths are relative to the working directory.',
      cause: error,
    });
  }
}

/** Deviation: hcl2-refused. HCL2 templates are refused, with one diagnostic. */
function unsupportedTemplate(path: string, { workingDirectory }: LoadTemplateOptions): Template {
  const start = { line: 1, column: 1, offset: 0 };
  const isFile = /\.pkr\.(?:hcl|json)$/.test(path);
  const diagnostic: Diagnostic = {
    severity: 'error',
    code: 'UnsupportedLanguage',
    summary: `${path}: HCL2 templates are not supported by this version yet`,
    detail: 'This version runs legacy JSON templates. A folder, .pkr.hcl and .pkr.json mean HCL2.',
    range: isFile ? { file: path, start, end: start } : undefined,
  };
  const sources: SourceTexts = new Map();
  return {
    language: 'hcl2',
    path,
    directory: resolve(workingDirectory, path),
    description: '',
    sources,
    diagnostics: [diagnostic],
    variableNames: [],
    resolve: async () => ({ builds: [], sensitive: [], diagnostics: [diagnostic] }),
    inspection: () => ({ description: '', variables: [], builders: [], provisioners: [] }),
    openConsole: async () => ({
      sensitive: [],
      diagnostics: [diagnostic],
      variables: () => '',
      evaluate: () => ({ problem: diagnostic.summary }),
    }),
  };
}
