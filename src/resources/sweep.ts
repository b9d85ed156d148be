import type { Clock } from '../contract/clock.js';
import type { JournalEntry } from '../contract/journal.js';
import { errorAdvice } from '../support/errors.js';
import type { OwnedResource } from './owned-resource.js';
import { type Remaining, reap } from './reap.js';
import { describeEntry, type ResourceKind } from './resource-kind.js';
import { type RunFinished, type SweepScope, type Verdict, verdictOn } from './sweep-verdict.js';

/** What a search found. */
export interface Found {
  readonly resources: readonly OwnedResource[];
  readonly unsearched: readonly Unsearched[];
}

/** Where could not be looked. */
export interface Unsearched {
  /** `key pairs in us-east-1`. */
  readonly where: string;
  readonly reason: string;
}

/** Looks for owned resources in one place, such as a region of an account. */
export interface SweepSearch {
  /** `us-east-1`. */
  readonly place: string;
  find(signal: AbortSignal): Promise<Found>;
}

/** What a sweep may use. */
export interface SweepOptions {
  readonly searches: readonly SweepSearch[];
  readonly kinds: readonly ResourceKind[];
  readonly scope: SweepScope;
  readonly runFinished: RunFinished;
  /** Only look: nothing is removed. */
  readonly dryRun: boolean;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Epoch milliseconds. */
  readonly deadline: number;
  report(line: string): void;
}

/** An owned resource and what became of it. */
export interface Swept {
  /** `instance i-1 in us-east-1 (build web)`. */
  readonly description: string;
  readonly kind: string;
  readonly id: string;
  readonly why: string;
}

/** What a sweep did. */
export interface SweepResult {
  readonly dryRun: boolean;
  /** Gone now; of a dry run: what would be removed. */
  readonly removed: readonly Swept[];
  readonly kept: readonly Swept[];
  /** With the commands that remove them. */
  readonly failed: readonly Remaining[];
  readonly unsearched: readonly Unsearched[];
}

/**
 * Removes what runs left behind and nobody waits for: owned resources that are due ({@link verdictOn}), through the kinds and
 * in the order of the reaper. Works without a journal, from tags alone. Rejects only when the signal aborts while searching.
 */
export async function sweep(options: SweepOptions): Promise<SweepResult> {
  const { resources, unsearched } = await search(options);
  const judged = await judge(resources, options);
  const due = judged.filter(({ verdict }) => verdict.sweep);
  const kept = judged.filter(({ verdict }) => !verdict.sweep).map((one) => swept(one, options.kinds));
  const result = { dryRun: options.dryRun, kept, unsearched };
  const removed = due.map((one) => swept(one, options.kinds));
  if (options.dryRun) return { ...result, removed, failed: [] };
  for (const { description, why } of removed) options.report(`Removing ${description}: ${why}`);
  const entries = due.map(({ resource }, index) => entryOf(resource, index));
  const { released, remaining } = await reap(entries, options.kinds, {
    ...options,
    journal: NO_JOURNAL,
    rounds: ROUNDS,
  });
  const gone = new Set(released.map(({ entry }) => entry));
  return { ...result, removed: removed.filter((_, index) => gone.has(entryName(index))), failed: remaining };
}

/** Something that is still in use after this many rounds is used by what is not ours. */
const ROUNDS = 3;

const NO_JOURNAL = { released: async () => undefined };

interface Judged {
  readonly resource: OwnedResource;
  readonly verdict: Verdict;
}

async function search({ searches, signal }: SweepOptions): Promise<Found> {
  const found = await Promise.all(
    searches.map((one) => one.find(signal).catch((error): Found => failedSearch(one.place, error))),
  );
  signal.throwIfAborted();
  return {
    resources: found.flatMap(({ resources }) => resources),
    unsearched: found.flatMap(({ unsearched }) => unsearched),
  };
}

function failedSearch(place: string, error: unknown): Found {
  return { resources: [], unsearched: [{ where: place, reason: errorAdvice(error) }] };
}

async function judge(resources: readonly OwnedResource[], options: SweepOptions): Promise<Judged[]> {
  const facts = { scope: options.scope, now: options.clock.now(), runFinished: options.runFinished };
  const judged: Judged[] = [];
  // One after the other: resources of one run share one question.
  for (const resource of resources) judged.push({ resource, verdict: await verdictOn(resource, facts) });
  const due = new Set(judged.filter(({ verdict }) => verdict.sweep).map(({ resource }) => resource.id));
  return judged.map((one) => {
    const holder = one.resource.attachedTo;
    if (!one.verdict.sweep || holder === undefined || due.has(holder)) return one;
    return { ...one, verdict: { sweep: false, why: `${one.verdict.why}, but ${holder} uses it` } };
  });
}

function swept({ resource, verdict }: Judged, kinds: readonly ResourceKind[]): Swept {
  const kind = kinds.find((one) => one.kind === resource.kind);
  return {
    description: describeEntry(entryOf(resource, 0), kind),
    kind: resource.kind,
    id: resource.id,
    why: verdict.why,
  };
}

/** The resource as the journal of its run would know it. */
function entryOf({ kind, id, name, access, ownership }: OwnedResource, index: number): JournalEntry {
  return {
    entry: entryName(index),
    state: 'created',
    kind,
    id,
    name,
    access,
    build: ownership.build,
    token: ownership.token,
  };
}

function entryName(index: number): string {
  return `swept-${index}`;
}
