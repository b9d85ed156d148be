import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FunctionError } from '../../../../src/languages/hcl-functions/definition.js';
import { findFiles } from '../../../../src/languages/hcl-functions/find-files.js';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'find-files-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const name of ['a.txt', '.hidden', 'sub/b.txt', 'sub/deep/c.txt', 'sub/.h/d.txt', 'x{y}.txt', 'loop/l.txt']) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), '');
}
symlinkSync('..', join(folder, 'loop/up'));
symlinkSync('nowhere', join(folder, 'dangling'));
symlinkSync('a.txt', join(folder, 'link'));

const find = (pattern: string, start = folder) => findFiles(start, pattern).sort();

describe('findFiles', () => {
  it.each<[string, string[]]>([
    ['*', ['.hidden', 'a.txt', 'link', 'x{y}.txt']],
    ['sub/**', ['sub/.h/d.txt', 'sub/b.txt', 'sub/deep/c.txt']],
    ['sub/**/**/?.txt', ['sub/.h/d.txt', 'sub/b.txt', 'sub/deep/c.txt']],
    ['{a,sub/b,a}.txt', ['a.txt', 'sub/b.txt']],
    ['x\\{y\\}.txt', ['x{y}.txt']],
    ['/sub//../a.txt', ['a.txt']],
    ['sub/*/../b.txt', ['sub/b.txt']],
    ['sub', []],
    ['none/*', []],
    ['', []],
  ])('%s', (pattern, files) => {
    expect(find(pattern)).toEqual(files);
  });

  it('follows no link twice', () => {
    const files = find('loop/**/*.txt');
    expect(files).toContain('loop/l.txt');
    expect(files).toContain('loop/up/sub/b.txt');
    expect(files.every((file) => !file.includes('up/loop/up/loop'))).toBe(true);
  });

  it('names files outside of the folder by their way', () => {
    expect(find('../*.txt', join(folder, 'sub'))).toEqual(['../a.txt', '../x{y}.txt']);
    expect(find('../sub/*', join(folder, 'sub'))).toEqual(['b.txt']);
  });

  it('finds nothing in a folder that is none', () => {
    expect(find('**', join(folder, 'a.txt'))).toEqual([]);
  });

  it('is quick where many ways lead to a file', () => {
    expect(find(`${'**/x/'.repeat(50)}**`)).toEqual([]);
  });

  it.each(['[', 'none/[a', '\\', '{a'])('%s is no pattern', (pattern) => {
    expect(() => find(pattern)).toThrow(FunctionError);
  });
});
