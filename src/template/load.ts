import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { BuildError } from '../support/errors.js';
import { fileErrorCode, goFileError } from '../support/go-file-error.js';
import type * as HclLoader from './hcl/load-hcl-template.js';
import { type LoadOptions, loadJsonTemplate } from './json/load-json-template.js';
import { readStdin } from './read-stdin.js';
import type { Template } from './template.js';

/** How a template is loaded. */
export interface LoadTemplateOptions extends LoadOptions {
  /** `-config-type`: the language of a template whose path does not say it; `json` when absent. */
  readonly configType?: 'json' | 'hcl2' | undefined;
}

/**
 * Loads a template in the language that its path says, or `configType` (spec-json-template 1, spec-hcl2 B.1). Throws a BuildError
 * `TemplateNotFound` or `TemplateUnreadable`; every other problem is a diagnostic of the template.
 */
export async function loadTemplate(path: string, options: LoadTemplateOptions): Promise<Template> {
  const { workingDirectory, configType } = options;
  if (path === '-') {
    if (configType !== 'hcl2') return loadJsonTemplate(path, options);
    return loadHcl(path, { workingDirectory, isFolder: false, text: await readStdin(options) });
  }
  const isFolder = options.readFile === undefined && (await isDirectory(path, resolve(workingDirectory, path)));
  const isHcl = isFolder || configType === 'hcl2' || /\.pkr\.(?:hcl|json)$/.test(path);
  return isHcl ? loadHcl(path, { workingDirectory, isFolder }) : loadJsonTemplate(path, options);
}

/** HCL2 with all its functions is loaded when a template is written in it: a JSON template starts without. */
async function loadHcl(...args: Parameters<typeof HclLoader.loadHclTemplate>): Promise<Template> {
  return (await import('./hcl/load-hcl-template.js')).loadHclTemplate(...args);
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
