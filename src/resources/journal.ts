import { type FileHandle, mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Clock } from '../contract/clock.js';
import type { Journal, JournalEntry } from '../contract/journal.js';
import { BuildError, errorMessage } from '../support/errors.js';
import { applyRecord, type JournalRecord, parseRecord, recordingJournal } from './journal-record.js';

/** A journal in a file. */
export interface FileJournal extends Journal {
  readonly path: string;
  /** True once something was written. */
  readonly used: boolean;
  /** True when the file held something before. */
  readonly continued: boolean;
  /** All that it was told, also what could not be written; an intent that could not is none. */
  readonly entries: readonly JournalEntry[];
  close(): Promise<void>;
}

/** What a journal file says. */
export interface JournalContent {
  /** In order of their intents, each in its last known state. */
  readonly entries: readonly JournalEntry[];
  /** Lines that are torn, not JSON, of another version, or about an entry without intent. */
  readonly unreadableLines: number;
}

/**
 * Opens the journal at `path` for appending; neither file nor folder is made before the first intent. Every record is one
 * JSON line and on disk (fsync) when the call returns. Rejects with `JournalWriteFailed`; a record that failed to be
 * written does not spoil the next.
 */
export function openJournal(path: string, clock: Clock): FileJournal {
  const file = new AppendFile(path);
  const entries = new Map<string, JournalEntry>();
  const journal = recordingJournal(clock, async (record) => {
    if (record.op !== 'intend') applyRecord(entries, record);
    await file.append(`${JSON.stringify(record)}\n`);
    if (record.op === 'intend') applyRecord(entries, record);
  });
  return {
    path,
    get used() {
      return file.used;
    },
    get continued() {
      return file.continued;
    },
    get entries() {
      return [...entries.values()];
    },
    close: () => file.close(),
    ...journal,
  };
}

/** Reads a journal as far as it can be read: a torn line or a record of a later version is counted and passed over. A missing file is empty. */
export async function readJournal(path: string): Promise<JournalContent> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw new BuildError(`cannot read the journal ${path}: ${error.message}`, {
      code: 'JournalUnreadable',
      source: 'user',
      hint: 'The command sweep finds by their tags what the run has left.',
      cause: error,
    });
  });
  return parseJournal(text);
}

/** The entries of a journal's text (see {@link readJournal}). */
export function parseJournal(text: string): JournalContent {
  const entries = new Map<string, JournalEntry>();
  let unreadableLines = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const record = parseRecord(line);
    if (record === undefined || !applyRecord(entries, record)) unreadableLines += 1;
  }
  return { entries: [...entries.values()], unreadableLines };
}

/** A journal in memory, with what it holds now. */
export function memoryJournal(clock: Clock): Journal & { readonly entries: readonly JournalEntry[] } {
  const entries = new Map<string, JournalEntry>();
  const journal = recordingJournal(clock, async (record: JournalRecord) => void applyRecord(entries, record));
  return {
    ...journal,
    get entries() {
      return [...entries.values()];
    },
  };
}

/** Appends texts to a file one after the other, each flushed to disk. */
class AppendFile {
  readonly #path: string;
  #handle: FileHandle | undefined;
  #last: Promise<unknown> = Promise.resolve();
  /** The file may end inside a line: the next text starts a new one. */
  #torn = false;
  used = false;
  continued = false;

  constructor(path: string) {
    this.#path = path;
  }

  append(text: string): Promise<void> {
    const done = this.#last.then(() => this.#write(text));
    this.#last = done.catch(() => undefined);
    return done;
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#handle?.close();
    this.#handle = undefined;
  }

  async #write(text: string): Promise<void> {
    try {
      this.#handle ??= await this.#open();
      await this.#handle.appendFile(this.#torn ? `\n${text}` : text);
      await this.#handle.sync();
      this.#torn = false;
      this.used = true;
    } catch (cause) {
      this.#torn = true;
      throw new BuildError(`cannot write the journal ${this.#path}: ${errorMessage(cause)}`, {
        code: 'JournalWriteFailed',
        source: 'user',
        hint: 'Make room there, or let this user write there: without its journal a build creates nothing, since what it creates could not be removed for certain.',
        cause,
      });
    }
  }

  async #open(): Promise<FileHandle> {
    await mkdir(dirname(this.#path), { recursive: true });
    const handle = await open(this.#path, 'a+', 0o600);
    const { size } = await handle.stat();
    if (size > 0) {
      this.continued ||= !this.used;
      const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
      this.#torn = buffer.toString() !== '\n';
    } else {
      await syncDirectory(dirname(this.#path));
    }
    return handle;
  }
}

/** Makes a new file's name as lasting as its content, where the platform can (Windows cannot open folders). */
async function syncDirectory(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
