/** A place in a source text: 1-based line and column (in UTF-16 code units), 0-based offset. */
export interface SourcePosition {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A half-open range of a source file; `file` is the path as the user gave it. */
export interface SourceRange {
  readonly file: string;
  readonly start: SourcePosition;
  readonly end: SourcePosition;
}

/** Something a user can mend, with its place. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  /** Stable, PascalCase. */
  readonly code: string;
  /** One line, no final period, with the wrong value in it. */
  readonly summary: string;
  readonly detail?: string | undefined;
  /** How to mend it. */
  readonly hint?: string | undefined;
  /** What the names in the expression stand for, a line each: `var.x is a list of 2 items`. */
  readonly values?: readonly string[] | undefined;
  readonly range?: SourceRange | undefined;
  /** The build whose preparation found it; absent for problems of the template itself. */
  readonly build?: string | undefined;
}

/** The texts of the files that ranges point into: path as in {@link SourceRange.file} -> content. */
export type SourceTexts = ReadonlyMap<string, string>;

/** True when at least one diagnostic is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

/** The nearest of `candidates` to a misspelt `word` (edit distance at most a third of its length), for "did you mean". */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Levenshtein distance, or `limit` as soon as it cannot be smaller. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    if (Math.min(...current) >= limit) return limit;
    previous = current;
  }
  return previous[b.length] ?? limit;
}
