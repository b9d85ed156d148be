import type { FlatPart } from './template-parts.js';
import { leadingSpace } from './white-space.js';

/**
 * Applies `<<-`: takes the least indentation of all lines from every line, in place, after trimming. Only literal text at the start of
 * a line counts; a line that starts with a sequence has none, blank lines do not count and stay as they are. @see spec-hcl2 A.3
 */
export function removeIndentation(parts: readonly FlatPart[]): void {
  const starts = parts.filter((part, index) => startsLine(parts, index) && !isBlankLine(part));
  const widths = starts.map((part) => (part.kind === 'text' ? leadingSpace(part.value) : 0));
  const least = widths.reduce((smallest, width) => Math.min(smallest, width), Number.POSITIVE_INFINITY);
  for (const part of starts) if (part.kind === 'text') part.value = part.value.slice(least);
}

function startsLine(parts: readonly FlatPart[], index: number): boolean {
  const before = parts[index - 1];
  return before === undefined || (before.kind === 'text' && before.value.endsWith('\n'));
}

function isBlankLine(part: FlatPart): boolean {
  return part.kind === 'text' && part.value.endsWith('\n') && leadingSpace(part.value) === part.value.length;
}
