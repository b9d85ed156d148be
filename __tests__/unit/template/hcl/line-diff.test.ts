import { expect, it } from 'vitest';
import { lineDiff } from '../../../../src/template/hcl/line-diff.js';

/** Recorded from `packer fmt -diff`. */
it('shows changes as diff -u does, with a missing last line break', () => {
  const before = 'a=1\nb = 1\nc = 1\nd= 1\ne = 1\nf = 1\ng = 1\nh = 1\n\ni=1\nj = 1';
  const after = 'a = 1\nb = 1\nc = 1\nd = 1\ne = 1\nf = 1\ng = 1\nh = 1\n\ni = 1\nj = 1';
  expect(lineDiff('mix/a.pkr.hcl', before, after)).toBe(
    '--- old/mix/a.pkr.hcl\n+++ new/mix/a.pkr.hcl\n@@ -1,11 +1,11 @@\n-a=1\n+a = 1\n b = 1\n c = 1\n-d= 1\n+d = 1\n' +
      ' e = 1\n f = 1\n g = 1\n h = 1\n \n-i=1\n+i = 1\n j = 1\n\\ No newline at end of file\n',
  );
});

it('makes a hunk of its own of changes that are far apart', () => {
  const lines = Array.from({ length: 20 }, (_, index) => `l${index} = 1\n`);
  const before = lines.with(0, 'x=1\n').with(19, 'y=1\n').join('');
  const diff = lineDiff('f', before, lines.with(0, 'x = 1\n').with(19, 'y = 1\n').join(''));
  expect(diff.match(/^@@.*@@$/gm)).toEqual(['@@ -1,4 +1,4 @@', '@@ -17,4 +17,4 @@']);
});
