/** What a version must satisfy: all of its terms. @see spec-hcl2 B.2 */
export interface VersionConstraint {
  readonly terms: readonly ConstraintTerm[];
}

interface ConstraintTerm {
  readonly operator: string;
  readonly segments: readonly number[];
  readonly prerelease: string;
}

/** Parses `>= 1.2, < 2`; undefined when it is none. */
export function parseConstraint(text: string): VersionConstraint | undefined {
  const terms = text.split(',').map(parseTerm);
  return terms.every((term) => term !== undefined) ? { terms } : undefined;
}

/** True when a term names a prerelease (`>= 1.0-beta`). */
export function namesPrerelease({ terms }: VersionConstraint): boolean {
  return terms.some(({ prerelease }) => prerelease !== '');
}

/** Whether a released version (`1.16.0`) satisfies the constraint. */
export function satisfies(version: string, { terms }: VersionConstraint): boolean {
  const segments = version.split('.').map(Number);
  return terms.every((term) => satisfiesTerm(segments, term));
}

const TERM = /^\s*(=|!=|>|>=|<|<=|~>|)\s*v?(\d+(?:\.\d+)*)(?:-([0-9A-Za-z.~-]+))?(?:\+[0-9A-Za-z.~-]+)?\s*$/;

function parseTerm(text: string): ConstraintTerm | undefined {
  const match = TERM.exec(text);
  if (match === null) return undefined;
  const [, operator = '', segments = '', prerelease = ''] = match;
  return { operator: operator || '=', segments: segments.split('.').map(Number), prerelease };
}

function satisfiesTerm(version: readonly number[], { operator, segments, prerelease }: ConstraintTerm): boolean {
  // A prerelease comes before its release, and the version never is one.
  const order = compareSegments(version, segments) || (prerelease === '' ? 0 : 1);
  switch (operator) {
    case '!=':
      return order !== 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '~>':
      return order >= 0 && compareSegments(version, nextSibling(segments)) < 0;
    default:
      return order === 0;
  }
}

function compareSegments(a: readonly number[], b: readonly number[]): number {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** What `~>` stays below: 1.2 -> 2, 1.2.3 -> 1.3. */
function nextSibling(segments: readonly number[]): readonly number[] {
  const kept = segments.slice(0, Math.max(1, segments.length - 1));
  return kept.map((segment, index) => (index === kept.length - 1 ? segment + 1 : segment));
}
