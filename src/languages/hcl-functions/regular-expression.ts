import { RE2JS, RE2JSSyntaxException } from 're2js';

/** One match: `groups[0]` is the text of the whole, the others those of the groups; undefined where a group took no part. */
export interface Match {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly groups: readonly (string | undefined)[];
}

/** A pattern is not in RE2's language. */
export class PatternError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PatternError';
  }
}

/**
 * A regular expression of RE2 as Go has it: linear time, leftmost-first, no look-around, no back-references. Names of groups
 * differ. Deviation: regex-group-names. @see spec-hcl2 C
 */
export class RegularExpression {
  /** Names of the groups from the first on; undefined for those without. */
  readonly groupNames: readonly (string | undefined)[];
  readonly #compiled: RE2JS;

  /** Throws {@link PatternError}. */
  constructor(pattern: string) {
    this.#compiled = compile(pattern);
    const names = new Map(Object.entries(this.#compiled.namedGroups()).map(([name, index]) => [index, name]));
    this.groupNames = Array.from({ length: this.#compiled.groupCount() }, (_, index) => names.get(index + 1));
  }

  /** The leftmost match. */
  first(text: string): Match | undefined {
    return this.matches(text).next().value;
  }

  /** All matches from left to right. They do not overlap, and an empty one does not touch the one before (Go's rule). */
  *matches(text: string): Generator<Match, undefined> {
    const matcher = this.#compiled.matcher(text);
    let previousEnd = -1;
    for (let from = 0; from <= text.length && matcher.find(from); ) {
      const [start, end] = [matcher.start(), matcher.end()];
      const groups = Array.from(
        { length: this.groupNames.length + 1 },
        (_, index) => matcher.group(index) ?? undefined,
      );
      if (end > start || end > previousEnd) yield { start, end, groups };
      previousEnd = end;
      from = end > start ? end : end + characterLength(text, end);
    }
    return undefined;
  }

  /**
   * Replaces every match. In the replacement `$1`, `$name` and `${name}` stand for groups, empty for those that are not there;
   * a name is as long as letters, digits and underscores go on. `$$` is `$`.
   */
  replaceAll(text: string, replacement: string): string {
    let result = '';
    let end = 0;
    for (const match of this.matches(text)) {
      result += text.slice(end, match.start) + this.#expanded(replacement, match);
      end = match.end;
    }
    return result + text.slice(end);
  }

  #expanded(replacement: string, { groups }: Match): string {
    return replacement.replace(REFERENCE, (_, braced?: string, bare?: string) => {
      const name = braced ?? bare;
      if (name === undefined) return '$';
      const index = /^(?:0|[1-9][0-9]*)$/.test(name) ? Number(name) : this.groupNames.indexOf(name) + 1;
      return index === 0 && name !== '0' ? '' : (groups[index] ?? '');
    });
  }
}

const REFERENCE = /\$(?:\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+)|\$)/gu;

function compile(pattern: string): RE2JS {
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    if (error instanceof RE2JSSyntaxException) throw new PatternError(error.message);
    throw error;
  }
}

function characterLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
