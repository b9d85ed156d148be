import { expect, it } from 'vitest';
import { evaluateText } from '../../../support/evaluate-text.js';

it.each([
  ['textencodebase64("é", "latin1")', '"6Q=="'],
  ['textdecodebase64("6Q==", "ISO_8859-1:1987")', '"é"'],
  ['textdecodebase64("77u/eA==", "UTF-8")', '"\ufeffx"'],
])('%s is %s', (source, text) => {
  expect(evaluateText(source)).toBe(text);
});

it.each([
  ['textencodebase64("€", "latin1")', 'the given string contains characters that latin1 has not'],
  ['textencodebase64("x", "nope")', '"nope" is not a supported IANA encoding name or alias'],
  ['textencodebase64("x", "constructor")', '"constructor" is not a supported IANA encoding name or alias'],
  ['textdecodebase64("x", "UTF-8")', 'the given value is not valid Base64'],
  ['textdecodebase64("/w==", "us-ascii")', 'the given bytes are not text in us-ascii'],
])('%s is an error', (source, message) => {
  expect(evaluateText(source)).toMatch(/^! Invalid function argument: /);
  expect(evaluateText(source)).toContain(message);
});
