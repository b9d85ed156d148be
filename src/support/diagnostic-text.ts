import type { Diagnostic, SourceRange, SourceTexts } from './diagnostics.js';
import { jsonPathAt } from './json-path-at.js';
import { wrapText } from './wrap-text.js';

/** How a diagnostic is printed. */
export interface DiagnosticTextOptions {
  readonly color: boolean;
}

/** How much of a long source line is shown. */
const SOURCE_WIDTH = 110;
const TAB = '    ';

/**
 * A diagnostic for people: summary, place (with the option's path in JSON files), the source line with the range
 * underlined, the values of its names, detail, and how to mend it.
 * Ends without a line break. Control characters of the template are shown as marks, so that they cannot act on a terminal.
 */
export function renderDiagnostic(
  diagnostic: Diagnostic,
  sources: SourceTexts,
  { color }: DiagnosticTextOptions,
): string {
  const isError = diagnostic.severity === 'error';
  const paint = painter(color, isError ? '31' : '33');
  const { summary, build, range, detail, hint, values = [] } = diagnostic;
  const parts = [`${paint.mark(isError ? 'Error:' : 'Warning:')} ${paint.strong(visible(summary))}`];
  if (range !== undefined) parts.push(snippet(range, sources.get(range.file), { paint, build }));
  else if (build !== undefined) parts.push(`  in build "${visible(build)}"`);
  if (values.length > 0) parts.push(values.map((line) => `  ${visible(line)}`).join('\n'));
  if (detail !== undefined && detail !== '') parts.push(wrapText(visible(detail)));
  if (hint !== undefined) parts.push(wrapText(visible(hint)));
  return parts.join('\n\n');
}

interface Paint {
  mark(text: string): string;
  strong(text: string): string;
}

function painter(color: boolean, code: string): Paint {
  if (!color) return { mark: (text) => text, strong: (text) => text };
  return {
    mark: (text) => `\x1b[1;${code}m${text}\x1b[0m`,
    strong: (text) => `\x1b[1m${text}\x1b[0m`,
  };
}

function snippet(
  range: SourceRange,
  text: string | undefined,
  { paint, build }: { paint: Paint; build: string | undefined },
): string {
  const { line, column } = range.start;
  const path = text === undefined ? undefined : jsonPathAt(text, range.start.offset);
  const place = path === undefined ? `column ${column}` : `in ${visible(path)}`;
  const of = build === undefined ? '' : ` (build "${visible(build)}")`;
  const head = `  on ${visible(range.file)} line ${line}, ${place}${of}:`;
  const source = text === undefined ? undefined : linesOf(text)[line - 1];
  if (source === undefined) return head;
  const part = excerpt(source.replace(/\r$/, ''), range);
  const gutter = `  ${line}: `;
  const indent = ' '.repeat(gutter.length + [...part.before].length);
  const underline = paint.mark('^'.repeat(Math.max(1, [...part.marked].length)));
  const more = range.end.line > line ? '\n  ...' : '';
  return `${head}\n${gutter}${part.before}${part.marked}${part.after}\n${indent}${underline}${more}`;
}

/** The text whose lines were shown last: many problems are often in one file. */
let shown: { readonly text: string; readonly lines: readonly string[] } = { text: '', lines: [''] };

function linesOf(text: string): readonly string[] {
  if (shown.text !== text) shown = { text, lines: text.split('\n') };
  return shown.lines;
}

interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** The line in three parts, cut around the range when long. */
function excerpt(line: string, { start, end }: SourceRange): Excerpt {
  const from = Math.min(start.column - 1, line.length);
  const to = end.line > start.line ? line.length : Math.min(Math.max(end.column - 1, from), line.length);
  const before = visible(line.slice(0, from)).replaceAll('\n', '');
  const marked = visible(line.slice(from, to));
  const after = visible(line.slice(to));
  if (before.length + marked.length + after.length <= SOURCE_WIDTH) return { before, marked, after };

  const markedPart = cutEnd(marked, SOURCE_WIDTH - 20);
  const left = SOURCE_WIDTH - markedPart.length;
  const isShort = before.length <= left - Math.min(after.length, left / 2);
  const beforePart = isShort
    ? before
    : cutStart(before, Math.max(10, Math.floor(left - Math.min(after.length, left / 2))));
  return {
    before: beforePart,
    marked: markedPart,
    after: markedPart === marked ? cutEnd(after, Math.max(10, left - beforePart.length)) : '',
  };
}

function cutEnd(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 3).toWellFormed()}...`;
}

function cutStart(text: string, length: number): string {
  return text.length <= length ? text : `...${text.slice(text.length - length + 3).toWellFormed()}`;
}

/** Tabs as blanks, other control characters as U+FFFD; line breaks stay. */
function visible(text: string): string {
  return text
    .replaceAll('\t', TAB)
    .replace(/\r\n/g, '\n')
    .replace(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
