import type { SourceRange } from '../../support/diagnostics.js';
import type { LineIndex } from '../../support/line-index.js';

/**
 * The place of the template action at `offset` of a string's value, inside the string's JSON literal; the whole literal
 * when the action cannot be found there (a value that was rendered, or from the command line).
 */
export function actionPlace(
  lines: LineIndex,
  literal: SourceRange,
  { value, offset }: { value: string; offset: number },
): SourceRange {
  const open = value.lastIndexOf('{{', offset);
  if (open === -1 || lines.text[literal.start.offset] !== '"') return literal;
  const close = value.indexOf('}}', Math.max(offset, open + 2));
  const end = close === -1 ? value.length : close + 2;
  const starts = unitOffsets(lines.text, literal);
  const from = starts[open];
  const to = starts[end];
  return from === undefined || to === undefined ? literal : lines.range(from, to);
}

/** For every UTF-16 unit of the decoded string, and its end, the offset in the source. */
function unitOffsets(text: string, literal: SourceRange): number[] {
  const offsets: number[] = [];
  let at = literal.start.offset + 1;
  const end = literal.end.offset - 1;
  while (at < end) {
    offsets.push(at);
    if (text[at] !== '\\') at += 1;
    else at += text[at + 1] === 'u' ? 6 : 2;
  }
  offsets.push(end);
  return offsets;
}
