import type { FormatLine, SpacedToken } from './format-lines.js';

/** Aligns the `=` of neighbouring lines, then the comments at the ends of neighbouring lines. */
export function alignCells(lines: readonly FormatLine[]): void {
  alignRuns(
    lines,
    (line) => line.assign[0],
    (line) => width(line.lead),
  );
  alignRuns(
    lines,
    (line) => line.comment[0],
    (line) => width(line.lead) + width(line.assign),
  );
}

type Measure = (line: FormatLine) => number;

function alignRuns(
  lines: readonly FormatLine[],
  cell: (line: FormatLine) => SpacedToken | undefined,
  before: Measure,
): void {
  let run: FormatLine[] = [];
  for (const line of lines) {
    if (cell(line) !== undefined) {
      run.push(line);
      continue;
    }
    alignRun(run, cell, before);
    run = [];
  }
  alignRun(run, cell, before);
}

function alignRun(
  run: readonly FormatLine[],
  cell: (line: FormatLine) => SpacedToken | undefined,
  before: Measure,
): void {
  const widths = run.map(before);
  const column = widths.reduce((widest, width) => Math.max(widest, width), 0) + 1;
  run.forEach((line, index) => {
    const first = cell(line);
    if (first !== undefined) first.spaces = column - (widths[index] ?? 0);
  });
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ASCII = /^[\x20-\x7e]*$/;

function width(tokens: readonly SpacedToken[]): number {
  return tokens.reduce((sum, { token, spaces }) => sum + spaces + columns(token.text), 0);
}

function columns(text: string): number {
  return ASCII.test(text) ? text.length : [...graphemes.segment(text)].length;
}
