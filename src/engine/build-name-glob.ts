import { BuildError } from '../support/errors.js';

/**
 * A glob over the whole name of a build: `*` any run, dots too, `?` one character, `[a-z]`, `[!a]`, `{a,b}`, backslash escapes.
 * Throws a BuildError `InvalidGlob` that says what is wrong.
 *
 * @see spec-hcl2 B.6
 */
export function buildNameGlob(pattern: string): (name: string) => boolean {
  const source = new GlobReader(pattern).read();
  const compiled = new RegExp(`^(?:${source})$`, 'su');
  return (name) => compiled.test(name);
}

class GlobReader {
  readonly #characters: readonly string[];
  #at = 0;

  constructor(pattern: string) {
    this.#characters = [...pattern];
  }

  read(): string {
    let source = '';
    let depth = 0;
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      if (next === '*') {
        // Several in a row are one, which also keeps matching fast.
        if (!source.endsWith('.*')) source += '.*';
      } else if (next === '?') source += '.';
      else if (next === '[') source += this.#set();
      else if (next === '{') {
        depth++;
        source += '(?:';
      } else if (next === '}' && depth > 0) {
        depth--;
        source += ')';
      } else if (next === ',' && depth > 0) source += '|';
      else source += literal(next === '\\' ? (this.#next() ?? this.#unexpectedEnd()) : next);
    }
    return depth === 0 ? source : this.#unexpectedEnd();
  }

  #next(): string | undefined {
    return this.#characters[this.#at++];
  }

  #set(): string {
    let isNegated = false;
    let members = '';
    for (let next = this.#next(); next !== ']' || members === ''; next = this.#next()) {
      if (next === undefined) return this.#unexpectedEnd();
      if (members === '' && !isNegated && (next === '!' || next === '^')) isNegated = true;
      else if (next === '-') members += '-';
      else members += member(next === '\\' ? (this.#next() ?? this.#unexpectedEnd()) : next);
    }
    const source = `[${isNegated ? '^' : ''}${members}]`;
    try {
      new RegExp(source, 'u');
    } catch {
      throw invalid(`bad range in ${source}`);
    }
    return source;
  }

  #unexpectedEnd(): never {
    throw invalid('unexpected end of input');
  }
}

function literal(character: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}

/** A character within brackets. */
function member(character: string): string {
  return character === '-' ? '\\-' : literal(character);
}

function invalid(message: string): BuildError {
  return new BuildError(message, { code: 'InvalidGlob', source: 'user' });
}
