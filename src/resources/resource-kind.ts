import type { Clock } from '../contract/clock.js';
import type { JournalEntry } from '../contract/journal.js';

/** What looking for and releasing a resource may use. */
export interface ReapContext {
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** A journal entry whose id in the cloud is known. */
export type KnownEntry = JournalEntry & { readonly id: string };

/**
 * How a later process releases resources of one kind. Both calls throw a BuildError; one with source `user` (no credentials,
 * no permission) is not worth repeating.
 */
export interface ResourceKind {
  /** `aws:instance`: the `kind` of journal entries. */
  readonly kind: string;
  /** Kinds with a lower number are released first: what uses before what is used. */
  readonly order: number;
  /** `instance i-1 in us-east-1`. */
  describe(entry: JournalEntry): string;
  /** The id of what an intended create made, by token or name; undefined when there is nothing (yet). */
  find(entry: JournalEntry, context: ReapContext): Promise<string | undefined>;
  /** Removes it; already gone is success. */
  release(entry: KnownEntry, context: ReapContext): Promise<void>;
  /** What a person types to remove it, or to look for it when its id is unknown. */
  removalCommand(entry: JournalEntry): string;
}

/** Names a journalled resource for a person, also one whose kind this version does not know. */
export function describeEntry(entry: JournalEntry, kind: ResourceKind | undefined): string {
  return kind?.describe(entry) ?? `${entry.kind} ${entry.id ?? entry.name ?? entry.token}`;
}
