import type { JournalEntry } from '../contract/journal.js';
import { isOpen } from './journal-record.js';
import type { Remaining } from './reap.js';
import { describeEntry, type ResourceKind } from './resource-kind.js';

/** A resource that is still there, and what a person types to remove it ('' when its kind is unknown). */
export interface Remnant {
  readonly description: string;
  readonly command: string;
}

/** What a journal says is still there after a run. */
export interface Remains {
  /** Left because the user wants failed builds left (`on-error`). */
  readonly left: readonly Remnant[];
  /** Created, and not known to be gone. */
  readonly open: readonly Remnant[];
  /** The wanted results. */
  readonly results: readonly Remnant[];
}

/** What is still there after a run, from the entries of its journal. */
export function remainsOf(entries: readonly JournalEntry[], kinds: readonly ResourceKind[]): Remains {
  const named = (wanted: (entry: JournalEntry) => boolean) =>
    entries.filter(wanted).map((entry) => remnant(entry, kinds));
  return {
    left: named(({ state, keptFor }) => state === 'kept' && keptFor === 'on-error'),
    open: named(isOpen),
    results: named(({ state, keptFor }) => state === 'kept' && keptFor === undefined),
  };
}

/** A headline and the resources, a line each, every one followed by its command. */
export function remainsText(headline: string, remnants: readonly Remnant[]): string {
  const lines = remnants.flatMap(({ description, command }) => [
    description,
    ...(command === '' ? [] : [`  ${command}`]),
  ]);
  return [headline, ...lines].join('\n');
}

/** What could not be removed and why; on a line of its own the command that removes it. */
export function remainingText({ description, reason, command }: Remaining): string {
  return command === '' ? `${description}: ${reason}` : `${description}: ${reason}\n  ${command}`;
}

function remnant(entry: JournalEntry, kinds: readonly ResourceKind[]): Remnant {
  const kind = kinds.find((one) => one.kind === entry.kind);
  return { description: describeEntry(entry, kind), command: kind?.removalCommand(entry) ?? '' };
}
