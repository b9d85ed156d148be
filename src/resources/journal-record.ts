import { randomUUID } from 'node:crypto';
import type { Clock } from '../contract/clock.js';
import type { Journal, JournalEntry, KeptFor, ResourceIntent } from '../contract/journal.js';

const VERSION = 1;

/** One line of a journal. Only these fields are ever written: there is no place for a secret. */
export type JournalRecord =
  | ({ readonly v: 1; readonly op: 'intend'; readonly at: number; readonly entry: string } & ResourceIntent)
  | {
      readonly v: 1;
      readonly op: 'created';
      readonly at: number;
      readonly entry: string;
      readonly id: string;
      readonly facts?: Readonly<Record<string, string>> | undefined;
    }
  | { readonly v: 1; readonly op: 'released'; readonly at: number; readonly entry: string }
  | {
      readonly v: 1;
      readonly op: 'kept';
      readonly at: number;
      readonly entry: string;
      readonly keptFor?: KeptFor | undefined;
    };

/** A {@link Journal} that hands its records to `write`, which resolves when they are safe. */
export function recordingJournal(clock: Clock, write: (record: JournalRecord) => Promise<void>): Journal {
  const stamp = () => ({ v: VERSION, at: clock.now() }) as const;
  return {
    intend: async ({ kind, build, access, token, name, source }) => {
      const entry = randomUUID();
      await write({ ...stamp(), op: 'intend', entry, kind, build, access, token, name, source });
      return entry;
    },
    created: (entry, id, facts) => write({ ...stamp(), op: 'created', entry, id, facts }),
    released: (entry) => write({ ...stamp(), op: 'released', entry }),
    kept: (entry, keptFor) => write({ ...stamp(), op: 'kept', entry, keptFor }),
  };
}

/** Whether the entry's resource is, or may be, still there and is wanted by nobody. */
export function isOpen({ state, keptFor }: JournalEntry): boolean {
  return state === 'intended' || state === 'created' || (state === 'kept' && keptFor === 'publication');
}

/** Brings `entries` up to date with a record; false when the record is about an entry that is not known. */
export function applyRecord(entries: Map<string, JournalEntry>, record: JournalRecord): boolean {
  if (record.op === 'intend') {
    const { v: _v, op: _op, ...intent } = record;
    entries.set(record.entry, { ...intent, state: 'intended' });
    return true;
  }
  const entry = entries.get(record.entry);
  if (entry === undefined) return false;
  entries.set(record.entry, { ...entry, ...learned(record), state: record.op });
  return true;
}

/** What a record tells of its resource. */
function learned(record: Exclude<JournalRecord, { readonly op: 'intend' }>): Partial<JournalEntry> {
  if (record.op === 'created') return { id: record.id, facts: record.facts, at: record.at };
  return record.op === 'kept' ? { keptFor: record.keptFor } : {};
}

/** A record from its line; undefined when the line is torn, damaged or of another version. */
export function parseRecord(line: string): JournalRecord | undefined {
  const value = parseJson(line);
  if (!isObject(value) || value['v'] !== VERSION) return undefined;
  const { op, at, entry } = value;
  if (typeof at !== 'number' || typeof entry !== 'string') return undefined;
  const head = { v: VERSION, at, entry } as const;
  if (op === 'released') return { ...head, op };
  if (op === 'kept') return { ...head, op, keptFor: KEPT_FOR.find((reason) => reason === value['keptFor']) };
  if (op === 'created') {
    const { id, facts } = value;
    if (typeof id !== 'string' || !(facts === undefined || isStrings(facts))) return undefined;
    return { ...head, op, id, facts };
  }
  if (op !== 'intend') return undefined;
  const { kind, build, access, token, name, source } = value;
  if (typeof kind !== 'string' || typeof build !== 'string' || typeof token !== 'string') return undefined;
  if (!isStrings(access) || !isStringOrNone(name) || !isStringOrNone(source)) return undefined;
  return { ...head, op, kind, build, access, token, name, source };
}

const KEPT_FOR: readonly KeptFor[] = ['on-error', 'publication'];

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStringOrNone(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}

function isStrings(value: unknown): value is Record<string, string> {
  return isObject(value) && Object.values(value).every((item) => typeof item === 'string');
}
