import type { SourcePosition, SourceRange } from '../../src/support/diagnostics.js';

/** `LINE,COL-COL` or `LINE,COL-LINE,COL`, as vectors of the specification write it: columns count grapheme clusters. */
export function graphemeRange({ start, end }: SourceRange, text: string): string {
  const lines = text.split('\n');
  const to = start.line === end.line ? '' : `${end.line},`;
  return `${start.line},${graphemeColumn(start, lines)}-${to}${graphemeColumn(end, lines)}`;
}

function graphemeColumn({ line, column }: SourcePosition, lines: readonly string[]): number {
  const before = (lines[line - 1] ?? '').slice(0, column - 1);
  return [...new Intl.Segmenter().segment(before)].length + 1;
}
