import { expect, it } from 'vitest';
import { jsonSyntaxHint } from '../../../../src/languages/json/syntax-hint.js';

it.each([
  ['\ufeff{}', 0, 'Save the file without a byte order mark.'],
  ['\ufffd\ufffd', 0, 'This is not UTF-8: save the file as UTF-8, without a byte order mark.'],
  ['// x', 0, 'JSON has no comments; write none.'],
  ['{"a": 1, }', 9, 'Remove the comma before it.'],
  ["{'a': 1}", 1, 'Strings stand in double quotes.'],
  ['"a\nb"', 2, 'Write line breaks and tabs in strings as \\n and \\t.'],
  ['{', 1, 'The file ends too early: a bracket, brace or quote is not closed.'],
  ['{a: 1}', 1, undefined],
])('%j at %i: %s', (text, offset, hint) => {
  expect(jsonSyntaxHint(text, offset, 'write none')).toBe(hint);
});
