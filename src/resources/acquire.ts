import type { Journal, KeptFor, ResourceIntent } from '../contract/journal.js';
import type { Outcome, StepScope } from '../contract/step.js';

/** How to create a resource and how to undo that within this process. */
export interface Acquisition<T> {
  readonly intent: ResourceIntent;
  /**
   * Makes the call that creates. `facts` are what a later process needs to release it. Use the given signal, not the
   * build's: it never aborts, so that a cancelled build still learns the id of what it was just creating.
   */
  create(signal: AbortSignal): Promise<Created<T>>;
  /** Removes it; must treat "already gone" as success. Throws when it is still there. */
  release(value: T, signal: AbortSignal): Promise<void>;
  /** Nothing else has to be gone before it: a cancel begins its release at once. */
  readonly independent?: boolean;
  /** True for an error of `create` after which nothing can exist (`refusedByAws`). Without it every failure leaves the entry open. */
  refused?(error: unknown): boolean;
  /**
   * After a create whose answer was lost: looks for what it may have made, by token or name; undefined when there is
   * nothing. Called when the scope ends, its answer is released. Without it the entry is left to the reaper.
   */
  recover?(signal: AbortSignal): Promise<T | undefined>;
  /** Told when `release` failed: the entry stays open for the reaper, nothing is thrown. Without it the error is thrown. */
  onReleaseFailure?(error: unknown): void;
}

/** What a create call made. */
export interface Created<T> {
  readonly value: T;
  readonly id: string;
  readonly facts?: Readonly<Record<string, string>>;
}

/** What becomes of a resource when its scope ends. `keep-until-published`: kept, but journalled as open for now. */
export type Fate = 'keep' | 'keep-until-published' | 'release';

/** A resource that is held by a scope. */
export interface Acquired<T> {
  readonly value: T;
  readonly id: string;
  /** Name of the journal entry. */
  readonly entry: string;
  /** Makes the resource the wanted result: journalled as kept, no longer released when the scope ends. */
  keep(): Promise<void>;
  /** What becomes of it when the scope ends is decided then; it is released unless told otherwise. */
  whenLeft(decide: (outcome: Outcome, signal: AbortSignal) => Promise<Fate>): void;
  /** Releases it now (throws when that fails); leaving the scope does nothing then. */
  release(signal: AbortSignal): Promise<void>;
}

/**
 * Creates a resource so that nothing can be left behind (architecture, idea 3): the intent is journalled, then the create
 * call is made, then its id is journalled; leaving the scope releases it and closes the entry. A create that failed for
 * certain closes the entry; one whose answer was lost leaves it open for the reaper.
 */
export async function acquire<T>(journal: Journal, scope: StepScope, acquisition: Acquisition<T>): Promise<T> {
  const { value } = await acquireHeld(journal, scope, acquisition);
  return value;
}

/** As {@link acquire}, with a handle to keep or release the resource before the scope ends. */
export async function acquireHeld<T>(
  journal: Journal,
  scope: StepScope,
  acquisition: Acquisition<T>,
): Promise<Acquired<T>> {
  const entry = await journal.intend(acquisition.intent);
  const created = await create(journal, scope, acquisition, entry);
  let held = true;
  let decide: Parameters<Acquired<T>['whenLeft']>[0] = async () => 'release';
  const keep = async (keptFor?: KeptFor) => {
    await journal.kept(entry, keptFor);
    held = false;
  };
  const release = async (signal: AbortSignal) => {
    if (!held) return;
    await acquisition.release(created.value, signal);
    held = false;
    await journal.released(entry);
  };
  const leave = async (outcome: Outcome, signal: AbortSignal) => {
    if (!held) return;
    const fate = await decide(outcome, signal);
    if (fate === 'release') await release(signal);
    else await keep(fate === 'keep' ? undefined : 'publication');
  };
  scope.defer((outcome, signal) => reportFailure(acquisition, () => leave(outcome, signal)), {
    independent: acquisition.independent,
    leave: async () => (held ? leaveOpen(journal, entry) : undefined),
  });
  // The scope holds the resource already: a journal that fails here ends the build, and the scope releases.
  await journal.created(entry, created.id, created.facts);
  return {
    value: created.value,
    id: created.id,
    entry,
    keep: () => keep(),
    whenLeft: (decision) => {
      decide = decision;
    },
    release,
  };
}

/** The user wants it left as it is: post must not remove it. */
function leaveOpen(journal: Journal, entry: string): Promise<void> {
  return journal.kept(entry, 'on-error');
}

async function create<T>(
  journal: Journal,
  scope: StepScope,
  acquisition: Acquisition<T>,
  entry: string,
): Promise<Created<T>> {
  try {
    return await acquisition.create(new AbortController().signal);
  } catch (error) {
    if (acquisition.refused?.(error) === true) {
      // The create call's error is what the user must see: a journal that fails now only leaves an entry to look up.
      await journal.released(entry).catch(() => undefined);
    } else if (acquisition.recover !== undefined) {
      scope.defer(
        (_outcome, signal) => reportFailure(acquisition, () => releaseLost(journal, acquisition, entry, signal)),
        { independent: acquisition.independent, leave: () => leaveOpen(journal, entry) },
      );
    }
    throw error;
  }
}

async function releaseLost<T>(
  journal: Journal,
  acquisition: Acquisition<T>,
  entry: string,
  signal: AbortSignal,
): Promise<void> {
  const found = await acquisition.recover?.(signal);
  if (found !== undefined) await acquisition.release(found, signal);
  await journal.released(entry);
}

async function reportFailure<T>(acquisition: Acquisition<T>, release: () => Promise<void>): Promise<void> {
  if (acquisition.onReleaseFailure === undefined) return release();
  try {
    await release();
  } catch (error) {
    acquisition.onReleaseFailure(error);
  }
}
