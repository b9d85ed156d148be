/** Where a string stands: which functions and names it may use (spec-hcl2 B.5). */
export type Place = 'variable' | 'local' | 'data' | 'source' | 'build';

/** What replaced functions need of the file that is written. */
export interface Names {
  /** The expression of a JSON variable: `var.x` or `local.x`; one that is not declared becomes a required variable. */
  variable(name: string): string;
  /** Whether what an expression of {@link variable} gives may be an empty text, as far as the template tells. */
  mayBeEmpty(expression: string): boolean;
  /** The expression of an environment variable outside of variable defaults. */
  environment(name: string): string;
  /** The expression of the local that holds the start time. */
  timestamp(): string;
  /** The expression of a secret; arguments are quoted templates. */
  secret(name: string, key: string | undefined): string;
}

/** A part of a string that stays as it is, or needs a look. */
export interface Remark {
  /** In the text, UTF-16 units. */
  readonly offset: number;
  readonly summary: string;
  readonly hint?: string | undefined;
}

/** A call, or another part of a template, that cannot be translated; its message is the summary of a {@link Remark}. */
export class NotTranslatable extends Error {
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'NotTranslatable';
    this.hint = hint;
  }
}
