import type { SourceRange } from '../support/diagnostics.js';

/** The text of a file for showing diagnostics, with asterisks for what may be secret there. Everything stays at its place. */
export function withStars(text: string, ranges: readonly SourceRange[]): string {
  return ranges.reduce(
    (shown, { start, end }) => replaceAt(shown, start.offset, starred(text.slice(start.offset, end.offset))),
    text,
  );
}

/** Puts something as long as what was there at an offset. */
export function replaceAt(text: string, offset: number, replacement: string): string {
  return text.slice(0, offset) + replacement + text.slice(offset + replacement.length);
}

/** Blanks, quotes and brackets stay; not a quote that is escaped. */
export function starred(text: string): string {
  return text.replaceAll(/\\"|[^\s"=,:()[\]{}]/g, (hidden) => '*'.repeat(hidden.length));
}
