import { isAbsolute, relative, resolve } from 'node:path';
import type { Diagnostic } from '../support/diagnostics.js';

/** The runner keeps ten of each kind per step (spec-runner 3.2). */
const MOST_PER_SEVERITY = 10;
// The runner cuts messages at 4,096 characters.
const LONGEST_MESSAGE = 4_000;

/** An annotation as the toolkit's `error` and `warning` take it. */
export interface Annotation {
  readonly severity: Diagnostic['severity'];
  readonly message: string;
  readonly properties: {
    readonly title: string;
    readonly file?: string;
    readonly startLine?: number;
    readonly endLine?: number;
    readonly startColumn?: number;
    readonly endColumn?: number;
  };
}

/** The annotations for a list of diagnostics: the first ten of each severity, errors first; the summary has them all. */
export function annotations(
  diagnostics: readonly Diagnostic[],
  workspace: string,
  workingDirectory: string,
): Annotation[] {
  const bySeverity = (severity: Diagnostic['severity']) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).slice(0, MOST_PER_SEVERITY);
  return [...bySeverity('error'), ...bySeverity('warning')].map((diagnostic) =>
    annotation(diagnostic, workspace, workingDirectory),
  );
}

function annotation(diagnostic: Diagnostic, workspace: string, workingDirectory: string): Annotation {
  const parts = [diagnostic.summary, diagnostic.detail, diagnostic.hint].filter(
    (part) => part !== undefined && part !== '',
  );
  const message = parts.join('\n').slice(0, LONGEST_MESSAGE);
  // Titles are not masked by the runner, so they hold nothing of the template.
  const title = diagnostic.severity === 'error' ? 'Template error' : 'Template warning';
  const range = diagnostic.range;
  if (range === undefined) return { severity: diagnostic.severity, message, properties: { title } };
  const oneLine = range.start.line === range.end.line;
  return {
    severity: diagnostic.severity,
    message,
    properties: {
      title,
      file: fileInRepository(range.file, workspace, workingDirectory),
      startLine: range.start.line,
      endLine: Math.max(range.start.line, range.end.line),
      // The runner drops columns of a range over several lines.
      ...(oneLine
        ? { startColumn: range.start.column, endColumn: Math.max(range.start.column, range.end.column) }
        : {}),
    },
  };
}

function fileInRepository(file: string, workspace: string, workingDirectory: string): string {
  const absolute = resolve(workingDirectory, file);
  const inside = relative(workspace, absolute);
  return inside.startsWith('..') || isAbsolute(inside) ? absolute : inside;
}
