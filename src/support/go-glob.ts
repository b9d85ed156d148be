import { lstat, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BuildError } from './errors.js';

/**
 * The files that match a pattern, as Go's filepath.Glob finds them: `*`, `?`, `[a-z]`, `[^a]` and `\` within the parts of
 * a path, hidden files too, each folder's names in bytewise order. Throws `BadPattern`.
 */
export async function goGlob(pattern: string, directory: string): Promise<string[]> {
  goGlobMatcher(pattern);
  return pattern === '' ? [] : find(pattern, directory);
}

async function find(pattern: string, directory: string): Promise<string[]> {
  if (!hasMeta(pattern)) return (await exists(resolve(directory, pattern))) ? [pattern] : [];
  const slash = pattern.lastIndexOf('/');
  const name = pattern.slice(slash + 1);
  const folder = slash < 0 ? '.' : slash === 0 ? '/' : pattern.slice(0, slash);
  const folders = hasMeta(folder) ? await find(folder, directory) : [folder];
  const found: string[] = [];
  const isMatch = goGlobMatcher(name);
  for (const one of folders) {
    const names = await namesIn(resolve(directory, one));
    found.push(...names.filter((entry) => isMatch.test(entry)).map((entry) => join(one, entry)));
  }
  return found;
}

function hasMeta(pattern: string): boolean {
  return /[*?[\\]/.test(pattern);
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** What cannot be read has no names: Go passes over errors, too. */
async function namesIn(folder: string): Promise<string[]> {
  const facts = await stat(folder).catch(() => undefined);
  if (!facts?.isDirectory()) return [];
  const names = await readdir(folder).catch(() => []);
  return names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

/** A pattern as a regular expression (Go: filepath.Match). Throws `BadPattern`. */
export function goGlobMatcher(pattern: string): RegExp {
  let source = '';
  let rest = pattern;
  while (rest !== '') {
    const part = /^(?:\*+|\?|\[|\\.|[^*?[\\])/su.exec(rest)?.[0];
    if (part === undefined) throw badPattern(pattern);
    rest = rest.slice(part.length);
    if (part.startsWith('*')) source += '[^/]*';
    else if (part === '?') source += '[^/]';
    else if (part === '[') {
      const members = characterClass(rest);
      if (members === undefined) throw badPattern(pattern);
      source += members.source;
      rest = rest.slice(members.length);
    } else source += literal(part.replace(/^\\/, ''));
  }
  return new RegExp(`^${source}$`, 'su');
}

/** What follows `[`: members or ranges, at least one; `]` and `-` stand for themselves only after a backslash. */
function characterClass(text: string): { readonly source: string; readonly length: number } | undefined {
  const one = String.raw`(?:\\.|[^\]\\-])`;
  const match = new RegExp(`^(\\^|(?!\\^))((?:${one}(?:-${one})?)+)\\]`, 'su').exec(text);
  if (match === null) return undefined;
  const [whole, negated, members = ''] = match;
  const ranges = members.match(new RegExp(`${one}(?:-${one})?`, 'gsu')) ?? [];
  const sources = ranges.map((range) => {
    const [low = '', high] = (range.match(new RegExp(one, 'gsu')) ?? []).map((item) => item.replace(/^\\(?=.)/su, ''));
    if (high === undefined) return literal(low);
    return low <= high ? `${literal(low)}-${literal(high)}` : '';
  });
  // A range that holds nothing matches nothing, and its opposite matches everything.
  const inner = sources.join('');
  if (inner === '') return { source: negated === '' ? '[^\\s\\S]' : '[\\s\\S]', length: whole.length };
  return { source: `[${negated}${inner}]`, length: whole.length };
}

function literal(character: string): string {
  return /^\w$/.test(character) ? character : `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

function badPattern(pattern: string): BuildError {
  return new BuildError(`syntax error in pattern: ${pattern}`, {
    code: 'BadPattern',
    source: 'user',
    hint: 'Close the bracket, or put a backslash before characters that stand for themselves.',
  });
}
