import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Diagnostic } from '../../support/diagnostics.js';
import { goFileError } from '../../support/go-file-error.js';
import { LineIndex } from '../../support/line-index.js';
import type { JsonDocument } from '../json/document.js';
import { parseJson } from '../json/parse-json.js';
import { readDocument } from '../json/read-document.js';

/** A JSON template that is to be upgraded; without a document when there is none. */
export interface Original {
  readonly text: string;
  /** Absolute folder. */
  readonly directory: string;
  readonly document: { readonly content: JsonDocument; readonly lines: LineIndex } | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a JSON template. What is wrong with it is a diagnostic: `TemplateUnreadable`, `NotJsonTemplate`, or of its syntax. */
export async function readOriginal(path: string, workingDirectory: string): Promise<Original> {
  const absolute = resolve(workingDirectory, path);
  const read = await readText(path, absolute);
  const directory = dirname(absolute);
  if (typeof read !== 'string') return { text: '', directory, document: undefined, diagnostics: [read] };
  const parsed = parseJson(path, read);
  if (parsed.value === undefined) {
    return { text: read, directory, document: undefined, diagnostics: parsed.diagnostics };
  }
  const content = readDocument(parsed.value);
  const diagnostics = [...parsed.diagnostics, ...content.diagnostics];
  return { text: read, directory, document: { content, lines: new LineIndex(path, read) }, diagnostics };
}

async function readText(path: string, absolute: string): Promise<string | Diagnostic> {
  try {
    const isFolder = (await stat(absolute)).isDirectory();
    return isFolder || /\.pkr\.(hcl|json)$/.test(path) ? notJson(path) : await readFile(absolute, 'utf8');
  } catch (error) {
    return { severity: 'error', code: 'TemplateUnreadable', summary: goFileError('open', path, error) };
  }
}

function notJson(path: string): Diagnostic {
  return {
    severity: 'error',
    code: 'NotJsonTemplate',
    summary: `${path} is an HCL2 template already`,
    hint: 'hcl2_upgrade takes a JSON template.',
  };
}
