import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { BodyAttribute } from '../../languages/hcl/body/body.js';
import { decodeHclSource } from '../../languages/hcl/decode-source.js';
import { type Diagnostic, hasErrors } from '../../support/diagnostics.js';
import { fileErrorCode, goFileError } from '../../support/go-file-error.js';
import { parseFile } from './parse-file.js';
import { problem } from './problem.js';

/** A file of variable values. */
export interface VarFile {
  /** For showing diagnostics; undefined when it could not be read. */
  readonly text: string | undefined;
  readonly attributes: readonly BodyAttribute[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a file of variable values. Codes beside those of syntax: `VariableFileNotFound`, `InvalidVariableFile`. @see spec-hcl2 B.3 */
export async function readVarFile(path: string, workingDirectory: string): Promise<VarFile> {
  if (!/\.(?:hcl|json)$/.test(path)) {
    const detail = 'The name of a file of variable values ends in .hcl or .json.';
    return unreadable(problem('InvalidVariableFile', `Could not guess format of ${path}`, { detail }));
  }
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(workingDirectory, path));
  } catch (error) {
    const code = fileErrorCode(error) === 'ENOENT' ? 'VariableFileNotFound' : 'InvalidVariableFile';
    return unreadable(problem(code, goFileError('open', path, error)));
  }
  const text = decodeHclSource(path, bytes);
  return typeof text === 'string' ? parsed(path, text) : unreadable(text);
}

function parsed(path: string, text: string): VarFile {
  const { body, diagnostics } = parseFile(path, text);
  if (hasErrors(diagnostics)) return { text, attributes: [], diagnostics };
  // Whoever declares a variable where values are expected is told so, rather than that blocks are not.
  const { content, rest } = body.partialContent({ blocks: [{ type: 'variable', labels: ['name'] }] });
  const declared = content.blocks.map(({ typeRange }) =>
    problem('VariableInVarFile', 'Variable declaration in a .pkrvar file', {
      detail: 'A file of variable values has only values: name = value.',
      hint: 'Declare the variable in a .pkr.hcl file.',
      range: typeRange,
    }),
  );
  const values = rest.justAttributes();
  return { text, attributes: [...values.attributes.values()], diagnostics: [...declared, ...values.diagnostics] };
}

function unreadable(diagnostic: Diagnostic): VarFile {
  return { text: undefined, attributes: [], diagnostics: [diagnostic] };
}
