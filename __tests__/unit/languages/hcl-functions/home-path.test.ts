import { expect, it } from 'vitest';
import { FunctionError } from '../../../../src/languages/hcl-functions/definition.js';
import { expandHome } from '../../../../src/languages/hcl-functions/home-path.js';

it.each([
  ['~', '/home/me'],
  ['~/', '/home/me'],
  ['~/a/../b/', '/home/me/b'],
  ['a/~', 'a/~'],
  ['', ''],
])('%j is %j', (path, expanded) => {
  expect(expandHome(path, '/home/me')).toBe(expanded);
});

it('does not know the home of others', () => {
  expect(() => expandHome('~user/x', '/home/me')).toThrow(FunctionError);
});
