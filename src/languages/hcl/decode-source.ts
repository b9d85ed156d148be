import type { Diagnostic } from '../../support/diagnostics.js';
import { SYNTAX_PROBLEMS } from './problems.js';

/** The text of a file; a diagnostic in its place when it is not UTF-8. A byte order mark stays: the lexer skips it. */
export function decodeHclSource(file: string, bytes: Uint8Array): string | Diagnostic {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const start = { line: 1, column: 1, offset: 0 };
    return {
      severity: 'error',
      code: 'InvalidCharacterEncoding',
      summary: SYNTAX_PROBLEMS.InvalidCharacterEncoding,
      detail: `${file} is not encoded in UTF-8.`,
      range: { file, start, end: start },
    };
  }
}
