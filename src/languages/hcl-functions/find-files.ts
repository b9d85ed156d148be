import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { errorMessage } from '../../support/errors.js';
import { goGlobMatcher } from '../../support/go-glob.js';
import { goClean } from '../../support/go-path.js';
import { FunctionError } from './definition.js';
import { expandBraces } from './expand-braces.js';

/** A part of a path: the folders to any depth, a name, or a pattern of names. */
type Part =
  | { readonly kind: 'folders' }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'pattern'; readonly names: RegExp };

/**
 * The regular files under a folder whose paths match a pattern of `fileset`, relative to the folder, with slashes: `*`, `?`,
 * `[a-z]` and `\` within a name, `**` for any number of folders, `{a,b}` anywhere. Hidden files are no exception, symbolic
 * links are followed. What cannot be read has no files. Throws {@link FunctionError} for a bad pattern.
 *
 * @see spec-hcl2 C, fileset
 */
export function findFiles(folder: string, pattern: string): string[] {
  const found = new Set<string>();
  for (const one of expandBraces(pattern)) new Search(folder, partsOf(one, pattern), found).run();
  return [...found].map((path) => posix.relative(folder, posix.join(folder, path)));
}

function partsOf(pattern: string, whole: string): Part[] {
  const names = goClean(`./${pattern}`).split('/');
  const parts = names.map((name): Part => {
    if (name === '**') return { kind: 'folders' };
    if (!/[*?[\\]/.test(name)) return { kind: 'name', name };
    return { kind: 'pattern', names: matcher(name, whole) };
  });
  // `**` at the end stands for files, and two in a row for one.
  if (parts.at(-1)?.kind === 'folders') parts.push({ kind: 'pattern', names: /./ });
  return parts.filter((part, index) => part.kind !== 'folders' || parts[index - 1]?.kind !== 'folders');
}

function matcher(name: string, whole: string): RegExp {
  try {
    return goGlobMatcher(name);
  } catch (error) {
    throw new FunctionError(`failed to glob pattern (${whole}): ${errorMessage(error)}`);
  }
}

class Search {
  readonly #root: string;
  readonly #parts: readonly Part[];
  readonly #found: Set<string>;
  /** Folders that were searched for the parts from an index on. */
  readonly #done = new Set<string>();

  constructor(root: string, parts: readonly Part[], found: Set<string>) {
    this.#root = root;
    this.#parts = parts;
    this.#found = found;
  }

  run(): void {
    this.#folder('.', 0, []);
  }

  /** @param links the targets of the symbolic links that led here below a `**`: none is followed twice. Deviation: fileset-links. */
  #folder(path: string, index: number, links: readonly string[]): void {
    const part = this.#parts[index];
    const key = `${index}:${path}`;
    if (part === undefined || this.#done.has(key)) return;
    this.#done.add(key);
    if (part.kind === 'folders') {
      this.#folder(path, index + 1, links);
      for (const entry of this.#entries(path)) this.#below(path, entry, index, links);
    } else if (part.kind === 'name') this.#take(posix.join(path, part.name), index);
    else {
      for (const { name } of this.#entries(path)) {
        if (part.names.test(name)) this.#take(posix.join(path, name), index);
      }
    }
  }

  /** A file for the last part, else the folder for the next. */
  #take(path: string, index: number): void {
    const isLast = index === this.#parts.length - 1;
    const facts = statSync(join(this.#root, path), { throwIfNoEntry: false });
    if (isLast && facts?.isFile()) this.#found.add(path);
    if (!isLast && facts?.isDirectory()) this.#folder(path, index + 1, []);
  }

  #below(path: string, entry: Dirent, index: number, links: readonly string[]): void {
    const inner = posix.join(path, entry.name);
    if (entry.isDirectory()) this.#folder(inner, index, links);
    if (!entry.isSymbolicLink()) return;
    const location = join(this.#root, inner);
    if (!statSync(location, { throwIfNoEntry: false })?.isDirectory()) return;
    const target = realpathSync(location);
    if (!links.includes(target)) this.#folder(inner, index, [...links, target]);
  }

  #entries(path: string): Dirent[] {
    try {
      return readdirSync(join(this.#root, path), { withFileTypes: true });
    } catch {
      return [];
    }
  }
}
