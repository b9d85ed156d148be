import type { OptionPath } from '../contract/config.js';
import type { Diagnostic, SourceRange } from '../support/diagnostics.js';
import { BuildError } from '../support/errors.js';
import type { DecodeTarget } from './decode.js';
import type { SourceValue } from './source-value.js';

/** What is found while the options of one component are decoded. */
export class Decoding {
  readonly componentType: string;
  readonly diagnostics: Diagnostic[] = [];
  readonly given = new Set<string>();
  readonly sensitive: string[] = [];
  readonly #places = new Map<string, SourceRange>();
  readonly #anchor: SourceRange;
  readonly #undecided: NonNullable<DecodeTarget['undecided']>;

  constructor({ componentType, anchor, undecided }: DecodeTarget) {
    this.componentType = componentType;
    this.#anchor = anchor;
    this.#undecided = undecided ?? (() => false);
  }

  /** Remembers where an option stands; a later layer wins. */
  place(path: OptionPath, range: SourceRange): void {
    this.#places.set(path.join('.'), range);
  }

  /** The place of an option, of its nearest parent that is given, or of the component. */
  readonly locate = (path: OptionPath): SourceRange => {
    for (let length = path.length; length > 0; length--) {
      const range = this.#places.get(path.slice(0, length).join('.'));
      if (range !== undefined) return range;
    }
    return this.#anchor;
  };

  problem(diagnostic: Omit<Diagnostic, 'severity'>): void {
    if (diagnostic.range !== undefined && this.#undecided(diagnostic.range)) return;
    this.diagnostics.push({ severity: 'error', ...diagnostic });
  }

  /** Runs a decoder that may throw; its problem is reported at the place that it names, else the value's, and gives undefined. */
  attempt<T>(value: SourceValue, decode: () => T): T | undefined {
    try {
      return decode();
    } catch (error) {
      if (!(error instanceof BuildError)) throw error;
      this.problem({ code: error.code, summary: error.message, hint: error.hint, range: error.range ?? value.range });
      return undefined;
    }
  }

  /** Collects the texts of a value that must never be shown. */
  conceal(value: unknown): void {
    if (typeof value === 'string') {
      if (value !== '') this.sensitive.push(value);
    } else if (typeof value === 'object' && value !== null) {
      for (const inner of Object.values(value)) this.conceal(inner);
    }
  }
}

/** How a path is written in messages: `a.b`, `list[0].b`. */
export function pathText(path: OptionPath): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
}
