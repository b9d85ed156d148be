import { type AccessRecord, accessFromRecord } from './clouds/aws/access-record.js';
import { type Aws, createAws, requireAccount } from './clouds/aws/client-factory.js';
import { awsKinds, type ConnectAws } from './clouds/aws/kinds/aws-kinds.js';
import type { Clock } from './contract/clock.js';
import type { JournalEntry } from './contract/journal.js';
import { openJournal, readJournal } from './resources/journal.js';
import { type ReapResult, reap } from './resources/reap.js';
import { type Remains, remainsOf } from './resources/remains.js';
import { orAborted } from './support/abort.js';
import { BuildError } from './support/errors.js';

/** What reaping a journal may use. */
export interface ReapJournalOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Epoch milliseconds. */
  readonly deadline: number;
  /** Values among which credentials that the template gave are looked for: the inputs of the action. */
  readonly credentialCandidates: readonly string[];
  report(line: string): void;
  debug?(text: string): void;
  /** Values that must never be shown are told here. */
  secret?(value: string): void;
  /** See `ReapOptions` in `resources/reap.ts`. */
  readonly settle?: number;
  readonly pause?: number;
}

/** What reaping a journal did. */
export interface ReapReport extends ReapResult {
  /** Lines of the journal that cannot be read. */
  readonly unreadableLines: number;
}

/**
 * Works through the journal of a run that may have been killed, until everything it created is gone or the deadline passes
 * (architecture, idea 3). The second composition root: it knows the kinds of resources, and loads neither templates nor
 * provisioners. A missing journal is an empty one. Throws `JournalUnreadable`.
 */
export async function reapJournal(path: string, options: ReapJournalOptions): Promise<ReapReport> {
  const { entries, unreadableLines } = await readJournal(path);
  if (unreadableLines > 0) options.report(`${unreadableLines} line(s) of the journal ${path} cannot be read`);
  const journal = openJournal(path, options.clock);
  try {
    const result = await reap(entries, awsKinds(connections(options)), { ...options, journal });
    return { ...result, unreadableLines };
  } finally {
    await journal.close();
  }
}

/** What is still there after a run, by the entries of its journal, with the commands that remove it. Asks AWS nothing. */
export function journalRemains(entries: readonly JournalEntry[]): Remains {
  return remainsOf(entries, awsKinds(neverConnect));
}

function neverConnect(): Promise<never> {
  return Promise.reject(new BuildError('naming resources needs no connection', { code: 'Bug', source: 'engine' }));
}

/** One connection for all entries with the same access. A failed one is tried again by the next who asks. */
function connections(options: ReapJournalOptions): ConnectAws {
  const host = { env: options.env, clock: options.clock };
  const known = new Map<string, Promise<Aws>>();
  const connect = async (record: AccessRecord, signal: AbortSignal): Promise<Aws> => {
    const aws = await createAws(accessFromRecord(record, options.credentialCandidates), host, {
      ui: { debug: options.debug ?? ignore, say: options.report, error: options.report },
      secrets: { add: options.secret ?? ignore },
      signal,
    });
    requireAccount(aws, record);
    return aws;
  };
  return (record, signal) => {
    const key = JSON.stringify(Object.entries(record).sort());
    const open = known.get(key) ?? connect(record, signal);
    known.set(key, open);
    open.catch(() => known.delete(key));
    // Credential providers of the SDK know no signal, and the deadline must hold all the same.
    return orAborted(open, signal);
  };
}

function ignore(): void {}
