import type { TarEntry } from './tar-entries.js';

/** What merging one more layer over a folder takes: see {@link planMerge}. */
export interface MergePlan {
  /** Paths of the folder to remove before the layer is unpacked over it. */
  readonly remove: readonly string[];
  /** Folders of the layer that get the mark which hides what is below. */
  readonly opaque: ReadonlySet<string>;
}

/** What is in the folder that layers are merged into: path -> kind. */
export type MergedPaths = Map<string, TarEntry['kind']>;

/**
 * How a layer's entries go over what older layers have; `merged` is brought up to date. What changes between folder and not-folder
 * replaces the older one whole, as does a folder with the mark; and a folder over what was not one, a whiteout above all,
 * needs the mark that the kernel left out: it looked at the whiteout instead (sandbox notes 5).
 */
export function planMerge(merged: MergedPaths, entries: readonly TarEntry[]): MergePlan {
  const remove: string[] = [];
  const opaque = new Set<string>();
  for (const { path, kind, opaque: marked } of entries) {
    const older = merged.get(path);
    if (older !== undefined && path !== '') {
      const folder = kind === 'directory';
      if (folder && older !== 'directory') opaque.add(path);
      if (folder !== (older === 'directory') || (folder && marked)) {
        remove.push(path);
        forget(merged, path);
      }
    }
    merged.set(path, kind);
  }
  return { remove, opaque };
}

function forget(merged: MergedPaths, path: string): void {
  if (merged.get(path) === 'directory') {
    for (const other of merged.keys()) if (other.startsWith(`${path}/`)) merged.delete(other);
  }
  merged.delete(path);
}
