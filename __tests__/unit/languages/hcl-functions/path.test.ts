import { expect, it } from 'vitest';
import { emptyContext, evaluateText, functionScope } from '../../../support/evaluate-text.js';

const scope = functionScope({
  ...emptyContext,
  workingDirectory: '/work',
  baseDirectory: 'templates',
  homeDirectory: '/home/me',
});

it.each([
  ['abspath("x/../y/")', '"/work/y"'],
  ['abspath("")', '"/work"'],
  ['abspath("~")', '"/work/~"'],
  ['pathexpand("~/x")', '"/home/me/x"'],
  ['basename("a//b//")', '"b"'],
  ['dirname("./a/../b/c")', '"b"'],
])('%s is %s', (source, text) => {
  expect(evaluateText(source, scope)).toBe(text);
});
