import { expect, it } from 'vitest';
import { goBase, goDir } from '../../../src/support/go-path.js';

// Made with Go's path.Dir and path.Base.
it.each([
  ['/tmp/x', '/tmp', 'x'],
  ['/tmp//x', '/tmp', 'x'],
  ['/a/../b/x', '/b', 'x'],
  ['/x', '/', 'x'],
  ['x', '.', 'x'],
  ['./x', '.', 'x'],
  ['./a/x', 'a', 'x'],
  ['a/b/', 'a/b', 'b'],
  ['/d/', '/d', 'd'],
  ['/', '/', '/'],
  ['', '.', '.'],
  ['~/x y', '~', 'x y'],
])('%j', (path, dir, base) => {
  expect([goDir(path), goBase(path)]).toEqual([dir, base]);
});
