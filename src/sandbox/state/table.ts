import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Cached<R> {
  /** Of the file: another process may have changed it since. */
  readonly version: string;
  readonly record: R;
}

/**
 * Records of one kind in one region: a JSON file each, written whole and renamed into place, so that several processes (builds
 * side by side, `sandbox images`) can share them. Calls are synchronous: between two awaits nothing changes.
 */
export class Table<R extends { readonly id: string; readonly created: number }> {
  readonly #folder: string;
  readonly #beforeWrite: () => void;
  readonly #cache = new Map<string, Cached<R>>();

  /** `beforeWrite` may refuse by throwing. */
  constructor(folder: string, beforeWrite: () => void) {
    this.#folder = folder;
    this.#beforeWrite = beforeWrite;
  }

  /** Undefined for ids that are not there, malformed ones among them. */
  get(id: string): R | undefined {
    if (!RECORD_ID.test(id)) return undefined;
    const version = versionOf(this.#path(id));
    if (version === undefined) {
      this.#cache.delete(id);
      return undefined;
    }
    const known = this.#cache.get(id);
    if (known?.version === version) return known.record;
    // as: only put writes here.
    const record = JSON.parse(readFileSync(this.#path(id), 'utf8')) as R;
    this.#cache.set(id, { version, record });
    return record;
  }

  /** All records, oldest first. */
  all(): readonly R[] {
    return this.#ids()
      .flatMap((id) => this.get(id) ?? [])
      .sort((a, b) => a.created - b.created || (a.id < b.id ? -1 : 1));
  }

  put(record: R): void {
    this.#beforeWrite();
    if (!RECORD_ID.test(record.id)) throw new Error(`not an id: ${record.id}`);
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    const path = this.#path(record.id);
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(record), { mode: 0o600 });
    // Before it is in place, where another process may put its own over it.
    const version = versionOf(draft) ?? '';
    renameSync(draft, path);
    this.#cache.set(record.id, { version, record });
  }

  /** Changes members of a record that is there; undefined when it is not (any more). */
  update(id: string, change: Partial<Omit<R, 'id' | 'created'>>): R | undefined {
    const record = this.get(id);
    if (record === undefined) return undefined;
    const changed = { ...record, ...change };
    this.put(changed);
    return changed;
  }

  remove(id: string): void {
    this.#beforeWrite();
    if (!RECORD_ID.test(id)) return;
    rmSync(this.#path(id), { force: true });
    this.#cache.delete(id);
  }

  #path(id: string): string {
    return join(this.#folder, `${id}.json`);
  }

  #ids(): string[] {
    try {
      return readdirSync(this.#folder).flatMap((file) => (file.endsWith('.json') ? file.slice(0, -5) : []));
    } catch {
      return [];
    }
  }
}

/** Ids become names of files. */
const RECORD_ID = /^[a-z]{1,5}-[0-9a-f]{8,17}$/;

function versionOf(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stats && `${stats.ino}:${stats.mtimeNs}:${stats.size}`;
}
