/** Unchanged lines that are shown around a change. */
const CONTEXT = 3;

/**
 * The differences of two texts with the same number of lines, as `diff -u` shows them, with labels `old/PATH` and `new/PATH`.
 * (Formatting never adds or removes a line.)
 */
export function lineDiff(path: string, before: string, after: string): string {
  const old = intoLines(before);
  const now = intoLines(after);
  const changed = old.flatMap((line, index) => (line === now[index] ? [] : [index]));
  const hunks = intoHunks(changed, old.length).map((hunk) => hunkText(hunk, old, now));
  return `--- old/${path}\n+++ new/${path}\n${hunks.join('')}`;
}

/** A half-open range of lines. */
interface Hunk {
  readonly start: number;
  readonly end: number;
}

/** Lines with their line breaks, so that a missing last one is seen. */
function intoLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function intoHunks(changed: readonly number[], count: number): Hunk[] {
  const hunks: Hunk[] = [];
  for (const line of changed) {
    const hunk = { start: Math.max(0, line - CONTEXT), end: Math.min(count, line + CONTEXT + 1) };
    const last = hunks.at(-1);
    if (last !== undefined && hunk.start <= last.end) hunks[hunks.length - 1] = { start: last.start, end: hunk.end };
    else hunks.push(hunk);
  }
  return hunks;
}

function hunkText({ start, end }: Hunk, old: readonly string[], now: readonly string[]): string {
  const count = end - start;
  const place = count === 1 ? `${start + 1}` : `${start + 1},${count}`;
  let text = `@@ -${place} +${place} @@\n`;
  let added = '';
  for (let at = start; at < end; at++) {
    const before = old[at] ?? '';
    const after = now[at] ?? '';
    if (before === after) {
      text += added + marked(' ', before);
      added = '';
    } else {
      text += marked('-', before);
      added += marked('+', after);
    }
  }
  return text + added;
}

function marked(mark: string, line: string): string {
  return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
}
