import { type Diagnostic, hasErrors } from '../../../support/diagnostics.js';
import { checkTargets } from '../check-targets.js';
import { parseJson } from '../parse-json.js';
import { readDocument } from '../read-document.js';

/**
 * Parses a fixed template and checks its targets, without variables and components (spec-json-template 6, steps 1 to 3).
 * Gives the text that Packer shows when something is wrong: all problems are listed.
 */
export function checkFixed(file: string, text: string): string | undefined {
  const parsed = parseJson(file, text);
  if (parsed.value === undefined) return failure('fails to parse', parsed.diagnostics);
  const document = readDocument(parsed.value);
  const structure = [...parsed.diagnostics, ...document.diagnostics];
  if (hasErrors(structure)) return failure('fails to parse', structure);
  const targets = checkTargets(document);
  return hasErrors(targets) ? failure('failed to validate', targets) : undefined;
}

function failure(verb: string, diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  const count = errors.length === 1 ? '1 error occurred' : `${errors.length} errors occurred`;
  const list = errors.map((error) => `\t* ${error.summary}\n`).join('');
  return [
    `Error! Fixed template ${verb}: ${count}:\n${list}\n`,
    '\nThis is usually caused by an error in the input template.\nPlease fix the error and try again.',
  ].join('\n');
}
