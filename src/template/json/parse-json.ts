import type { SourceValue } from '../../config/source-value.js';
import { JsonReader } from '../../languages/json/json-reader.js';
import { jsonSyntaxHint } from '../../languages/json/syntax-hint.js';
import type { Diagnostic } from '../../support/diagnostics.js';
import { BuildError } from '../../support/errors.js';
import { hclHint } from './hcl-hint.js';

/** What parsing gives: a value, unless the syntax is wrong. */
export interface ParsedJson {
  readonly value: SourceValue | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses the text of a JSON template. Codes: `JsonSyntax` with Go's message, line and column; `DuplicateKey` for every
 * key that an object has twice, at any depth.
 *
 * @see spec-json-template 1
 */
export function parseJson(file: string, text: string): ParsedJson {
  const reader = new JsonReader(file, text, 'float64');
  try {
    const value = reader.document();
    return { value, diagnostics: reader.duplicates.map(duplicate) };
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    return { value: undefined, diagnostics: [...reader.duplicates.map(duplicate), syntaxProblem(error, file, text)] };
  }
}

function duplicate({ key, entry }: JsonReader['duplicates'][number]): Diagnostic {
  return {
    severity: 'error',
    code: 'DuplicateKey',
    summary: `template has duplicate field: ${key}`,
    hint: 'Remove one of the two: which of them would count cannot be seen.',
    range: entry.nameRange,
  };
}

function syntaxProblem(error: BuildError, file: string, text: string): Diagnostic {
  const start = error.range?.start ?? { line: 1, column: 1, offset: 0 };
  return {
    severity: 'error',
    code: 'JsonSyntax',
    summary: `Error parsing JSON: ${error.message}`,
    detail: `At line ${start.line}, column ${start.column}`,
    hint: mend(file, text, start.offset),
    range: error.range,
  };
}

/** How to mend the usual mistakes; undefined when the text gives no clue. */
function mend(file: string, text: string, offset: number): string | undefined {
  return hclHint(file, text) ?? jsonSyntaxHint(text, offset, 'a root key that begins with "_" can hold one');
}
