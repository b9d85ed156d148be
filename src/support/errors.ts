import type { SourceRange } from './diagnostics.js';

/** Whose fault an error is: the user's (template, inputs, permissions), a remote service's, or ours. */
export type ErrorSource = 'user' | 'remote' | 'engine';

/** What a {@link BuildError} is made of beside its message. */
export interface BuildErrorFacts {
  /** Stable, PascalCase: tests and callers match on it, never on the message. */
  readonly code: string;
  readonly source: ErrorSource;
  /** What the user can change, in one or two sentences. Never a secret. */
  readonly hint?: string | undefined;
  readonly range?: SourceRange | undefined;
  readonly cause?: unknown;
}

/** The one error class of the project: a message with the wrong value in it, and facts that a host can show. */
export class BuildError extends Error {
  readonly code: string;
  readonly source: ErrorSource;
  readonly hint: string | undefined;
  readonly range: SourceRange | undefined;

  constructor(message: string, facts: BuildErrorFacts) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.name = 'BuildError';
    this.code = facts.code;
    this.source = facts.source;
    this.hint = facts.hint;
    this.range = facts.range;
  }
}

/** Thrown (as `signal.reason` too) when the run was cancelled by a signal, a timeout input or an operator. */
export class CancelledError extends BuildError {
  constructor(message = 'the build was cancelled', cause?: unknown) {
    super(message, { code: 'Cancelled', source: 'user', cause });
    this.name = 'CancelledError';
  }
}

/** True for an error that means "stopped on request": ours, or the platform's AbortError. */
export function isCancellation(error: unknown): boolean {
  return error instanceof CancelledError || (error instanceof Error && error.name === 'AbortError');
}

/** The text of anything that can be thrown. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** As {@link errorMessage}, followed by how to mend it where that is known. */
export function errorAdvice(error: unknown): string {
  const hint = error instanceof BuildError ? error.hint : undefined;
  return hint === undefined ? errorMessage(error) : `${errorMessage(error)}. ${hint}`;
}
