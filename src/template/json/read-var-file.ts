import type { SourceString } from '../../config/source-value.js';
import { JsonReader } from '../../languages/json/json-reader.js';
import type { Diagnostic, SourceRange } from '../../support/diagnostics.js';
import { BuildError, errorMessage } from '../../support/errors.js';
import { fileErrorCode, goFileError } from '../../support/go-file-error.js';

/** Reads a text file; rejects as node:fs does. */
export type ReadFile = (path: string) => Promise<string>;

/** What a variable file gives. */
export interface VarFile {
  readonly text: string | undefined;
  readonly values: readonly { readonly name: string; readonly value: SourceString }[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a variable file: the first JSON value of the file, an object of strings; null is the empty string. Codes:
 * `VariableFileNotFound`, `InvalidVariableFile`.
 *
 * @see spec-json-template 2.2
 */
export async function readVarFile(path: string, absolutePath: string, readFile: ReadFile): Promise<VarFile> {
  let text: string;
  try {
    text = await readFile(absolutePath);
  } catch (error) {
    const code = fileErrorCode(error) === 'ENOENT' ? 'VariableFileNotFound' : 'InvalidVariableFile';
    const summary = goFileError('open', path, error);
    return { text: undefined, values: [], diagnostics: [{ severity: 'error', code, summary }] };
  }
  const diagnostics: Diagnostic[] = [];
  const report = (message: string, range: SourceRange | undefined, hint?: string) => {
    const summary = `Error reading variables in '${path}': ${message}`;
    diagnostics.push({ severity: 'error', code: 'InvalidVariableFile', summary, range, hint });
  };
  const values = readValues(path, text, report);
  return { text, values, diagnostics };
}

type Report = (message: string, range: SourceRange | undefined, hint?: string) => void;

function readValues(path: string, text: string, report: Report): VarFile['values'] {
  try {
    const root = new JsonReader(path, text, 'float64').firstValue();
    if (root.kind === 'null') return [];
    if (root.kind !== 'map') {
      report(`json: cannot unmarshal ${jsonKind(root.kind)} into Go value of type kvflag.FlagJSON`, root.range);
      return [];
    }
    return root.entries.flatMap(({ name, value }) => {
      if (value.kind === 'string') return { name, value };
      if (value.kind === 'null') return { name, value: { kind: 'string', value: '', range: value.range } };
      const hint = `The value of "${name}" is ${article(jsonKind(value.kind))}: variables are strings, in double quotes.`;
      report(`json: cannot unmarshal ${jsonKind(value.kind)} into Go value of type string`, value.range, hint);
      return [];
    });
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    const isHcl = /\.hcl$/.test(path);
    const hint = isHcl ? 'JSON templates take variable files in JSON only.' : undefined;
    report(text.trim() === '' ? 'EOF' : errorMessage(error), error.range, hint);
    return [];
  }
}

function jsonKind(kind: string): string {
  if (kind === 'list') return 'array';
  return kind === 'map' ? 'object' : kind;
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
