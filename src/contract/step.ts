/** How the run of a builder's steps ended, told to every release. */
export type Outcome = { readonly kind: 'success' } | { readonly kind: 'failed' | 'cancelled'; readonly error: unknown };

/** Undoes something a step did. Runs in reverse order of registration, on every path; its signal is a fresh one. */
export type Release = (outcome: Outcome, signal: AbortSignal) => Promise<void>;

/** More about a release. */
export interface ReleaseFacts {
  /** It needs nothing else gone before it: a cancel begins it at once, beside the others. */
  readonly independent?: boolean | undefined;
  /** Runs in its place when `-on-error` leaves what the step made. */
  leave?(): Promise<void>;
}

/** What a step may leave to be undone when the builder is done. */
export interface StepScope {
  defer(release: Release, facts?: ReleaseFacts): void;
}
