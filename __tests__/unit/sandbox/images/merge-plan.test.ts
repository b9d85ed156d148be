import { describe, expect, it } from 'vitest';
import { type MergedPaths, planMerge } from '../../../../src/sandbox/images/merge-plan.js';
import type { TarEntry } from '../../../../src/sandbox/images/tar-entries.js';

const entry = (path: string, kind: TarEntry['kind'], opaque = false): TarEntry => ({
  path,
  kind,
  opaque,
  head: Buffer.alloc(0),
});

/** `path/` is a folder, `path!` a whiteout, `path*` a folder with the mark. */
function layer(...paths: readonly string[]): TarEntry[] {
  return paths.map((path) => {
    if (path.endsWith('!')) return entry(path.slice(0, -1), 'whiteout');
    if (path.endsWith('*')) return entry(path.slice(0, -1), 'directory', true);
    return path.endsWith('/') ? entry(path.slice(0, -1), 'directory') : entry(path, 'other');
  });
}

/** Plans the last layer over those before it. */
function plan(...layers: readonly (readonly string[])[]) {
  const merged: MergedPaths = new Map();
  let last = planMerge(merged, []);
  for (const paths of layers) last = planMerge(merged, layer(...paths));
  return { remove: last.remove, opaque: [...last.opaque], paths: [...merged.keys()].toSorted() };
}

describe('planMerge', () => {
  it.each([
    ['a new file', [['a/'], ['a/', 'a/f']], [], []],
    ['a file over a file', [['f'], ['f']], [], []],
    [
      'a folder over a folder',
      [
        ['a/', 'a/x'],
        ['a/', 'a/y'],
      ],
      [],
      [],
    ],
    ['a whiteout over a folder', [['a/', 'a/x'], ['a!']], ['a'], []],
    ['a whiteout over a file', [['f'], ['f!']], [], []],
    ['a file over a folder', [['a/', 'a/x'], ['a']], ['a'], []],
    ['a folder over a file', [['a'], ['a/']], ['a'], ['a']],
    ['a folder over a whiteout', [['a!'], ['a/', 'a/x']], ['a'], ['a']],
    [
      'a folder with the mark over a folder',
      [
        ['a/', 'a/x', 'ab'],
        ['a*', 'a/y'],
      ],
      ['a'],
      [],
    ],
    ['a folder with the mark over nothing', [[], ['a*']], [], []],
    ['the root', [['/'], ['/']], [], []],
  ])('%s', (_name, layers, remove, opaque) => {
    expect(plan(...layers)).toMatchObject({ remove, opaque });
  });

  it('forgets what it removed, and nothing beside it', () => {
    expect(plan(['a/', 'a/x', 'a/b/', 'a/b/y', 'ab'], ['a!']).paths).toEqual(['a', 'ab']);
  });

  it('remembers over three layers', () => {
    expect(plan(['a/', 'a/x'], ['a!'], ['a/'])).toMatchObject({ remove: ['a'], opaque: ['a'] });
    expect(plan(['a!'], ['a/'], ['a/', 'a/x'])).toMatchObject({ remove: [], opaque: [] });
  });
});
