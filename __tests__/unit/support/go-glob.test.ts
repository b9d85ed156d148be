import { describe, expect, it } from 'vitest';
import { goGlob } from '../../../src/support/go-glob.js';
import { makeWorkspace } from '../../support/workspace.js';

function folder(): string {
  const workspace = makeWorkspace();
  for (const file of [
    'a.txt',
    'b.txt',
    '.hidden',
    'o/x.zip',
    'o/y-1.zip',
    'o/sub/z.zip',
    'p/x.zip',
    'we[ird',
    'B.txt',
  ]) {
    workspace.write(file, '');
  }
  return workspace.folder;
}

// What Go 1.26's filepath.Glob gives for the same folder.
describe('goGlob', () => {
  it.each([
    ['*.txt', ['B.txt', 'a.txt', 'b.txt']],
    ['*', ['.hidden', 'B.txt', 'a.txt', 'b.txt', 'o', 'p', 'we[ird']],
    ['?.txt', ['B.txt', 'a.txt', 'b.txt']],
    ['[ab].txt', ['a.txt', 'b.txt']],
    ['[^ab].txt', ['B.txt']],
    ['[a-c].txt', ['a.txt', 'b.txt']],
    ['[c-a].txt', []],
    ['a.txt', ['a.txt']],
    ['none.txt', []],
    ['none/*', []],
    ['a.txt/*', []],
    ['o/*', ['o/sub', 'o/x.zip', 'o/y-1.zip']],
    ['./o/*.zip', ['o/x.zip', 'o/y-1.zip']],
    ['./o/x.zip', ['./o/x.zip']],
    ['*/x.zip', ['o/x.zip', 'p/x.zip']],
    ['*/*/*', ['o/sub/z.zip']],
    ['o/**', ['o/sub', 'o/x.zip', 'o/y-1.zip']],
    ['o/?-1*', ['o/y-1.zip']],
    ['we\\[ird', ['we[ird']],
    ['o/', ['o/']],
    ['', []],
  ])('%j', async (pattern, files) => {
    expect(await goGlob(pattern, folder())).toEqual(files);
  });

  it.each(['[', 'o/[', '[]', '[]a]', '[a', '[-a]', '[a-]', 'a\\', '[^]', 'none/['])('refuses %j', async (pattern) => {
    await expect(goGlob(pattern, folder())).rejects.toMatchObject({ code: 'BadPattern', source: 'user' });
  });
});
