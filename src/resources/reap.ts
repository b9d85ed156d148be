import type { Clock } from '../contract/clock.js';
import type { Journal, JournalEntry } from '../contract/journal.js';
import { BuildError, CancelledError, errorAdvice, errorMessage } from '../support/errors.js';
import { findSettled, SETTLE } from './find-settled.js';
import { isOpen } from './journal-record.js';
import { describeEntry, type ResourceKind } from './resource-kind.js';

/** What reaping may use and how long it may take. */
export interface ReapOptions {
  /** Where closed entries are written down. */
  readonly journal: Pick<Journal, 'released'>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Epoch milliseconds. */
  readonly deadline: number;
  report(line: string): void;
  /**
   * How long after reaping began "there is nothing" is not believed yet, in milliseconds; default {@link SETTLE}. Not after the
   * intent: a throttled create call goes out long after it, the last time just before the process was killed.
   */
  readonly settle?: number;
  /** Pause between two rounds, in milliseconds; default 5 s. */
  readonly pause?: number;
  /** How many rounds at most; default as many as the time allows. */
  readonly rounds?: number;
}

/** What could not be removed. */
export interface Remaining {
  readonly entry: JournalEntry;
  readonly description: string;
  readonly reason: string;
  /** What a person types to remove it; '' when the kind is unknown. */
  readonly command: string;
}

/** What reaping did. */
export interface ReapResult {
  /** Entries that are closed now, whether something was there or not. */
  readonly released: readonly JournalEntry[];
  readonly remaining: readonly Remaining[];
}

/**
 * Works through the open entries of a journal, kinds of lower order first and each order in parallel, again and again until
 * all are closed or the deadline passes. Never throws: what remains is in the result, with the commands to remove it.
 */
export async function reap(
  entries: readonly JournalEntry[],
  kinds: readonly ResourceKind[],
  options: ReapOptions,
): Promise<ReapResult> {
  const tasks = entries.filter(isOpen).map(
    (entry) =>
      new Task(
        entry,
        kinds.find(({ kind }) => kind === entry.kind),
      ),
  );
  const settled = options.clock.now() + (options.settle ?? SETTLE);
  const deadline = startDeadline(options);
  try {
    for (let round = 1; !deadline.signal.aborted; round += 1) {
      await reapRound(tasks.filter(canGoOn), { ...options, settled, signal: deadline.signal });
      if (!tasks.some(canGoOn) || round === options.rounds) break;
      await options.clock.sleep(options.pause ?? 5_000, deadline.signal).catch(() => undefined);
    }
  } finally {
    deadline.stop();
  }
  return {
    released: tasks.filter((task) => task.closed).map((task) => task.entry),
    remaining: tasks.filter((task) => !task.closed).map(remaining),
  };
}

class Task {
  readonly entry: JournalEntry;
  readonly kind: ResourceKind | undefined;
  closed = false;
  /** Repeating cannot help. */
  hopeless = false;
  reason: string | undefined;

  constructor(entry: JournalEntry, kind: ResourceKind | undefined) {
    this.entry = entry;
    this.kind = kind;
  }
}

function canGoOn(task: Task): boolean {
  return !task.closed && !task.hopeless && task.kind !== undefined;
}

interface RoundOptions extends ReapOptions {
  /** Epoch milliseconds. */
  readonly settled: number;
}

async function reapRound(tasks: readonly Task[], options: RoundOptions): Promise<void> {
  const orders = [...new Set(tasks.map((task) => task.kind?.order ?? 0))].sort((a, b) => a - b);
  for (const order of orders) {
    if (options.signal.aborted) return;
    const together = tasks.filter((task) => task.kind?.order === order);
    await Promise.all(together.map((task) => attempt(task, options)));
  }
}

async function attempt(task: Task, options: RoundOptions): Promise<void> {
  const { entry, kind } = task;
  if (kind === undefined) return;
  try {
    const find = () => kind.find(entry, options);
    const id = entry.id ?? (await findSettled(find, options.settled, options.clock, options.signal));
    if (id !== undefined) {
      await kind.release({ ...entry, id }, options);
      options.report(`Removed ${kind.describe({ ...entry, id })}`);
    }
    // An entry that cannot be closed in the file is closed all the same: releasing again finds nothing.
    await options.journal.released(entry.entry).catch((error) => options.report(errorMessage(error)));
    task.closed = true;
  } catch (error) {
    if (options.signal.aborted) {
      task.reason ??= 'there was no time left to remove it';
      return;
    }
    task.reason = errorAdvice(error);
    task.hopeless = error instanceof BuildError && error.source === 'user';
    options.report(`Cannot remove ${kind.describe(entry)}${task.hopeless ? '' : ' yet'}: ${task.reason}`);
  }
}

function remaining({ entry, kind, reason }: Task): Remaining {
  return {
    entry,
    description: describeEntry(entry, kind),
    reason:
      reason ??
      (kind === undefined
        ? `resources of kind ${entry.kind} are not known to this version`
        : 'there was no time left to remove it'),
    command: kind?.removalCommand(entry) ?? '',
  };
}

/** A signal that aborts with the caller's, or when the deadline passes. */
function startDeadline({ clock, deadline, signal }: ReapOptions): { readonly signal: AbortSignal; stop(): void } {
  const passed = new AbortController();
  const stopped = new AbortController();
  const left = deadline - clock.now();
  const expire = () => passed.abort(new CancelledError('the time for cleaning up has passed'));
  if (left <= 0) expire();
  else clock.sleep(left, stopped.signal).then(expire, () => undefined);
  return { signal: AbortSignal.any([signal, passed.signal]), stop: () => stopped.abort() };
}
