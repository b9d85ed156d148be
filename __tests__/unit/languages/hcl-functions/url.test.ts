import { expect, it } from 'vitest';
import { evaluateText } from '../../../support/evaluate-text.js';

it.each([
  ['urlencode("é~-_.!*\'() a/?&=+%")', '"%C3%A9~-_.%21%2A%27%28%29+a%2F%3F%26%3D%2B%25"'],
  ['urlencode("😀\\n")', '"%F0%9F%98%80%0A"'],
])('%s is %s', (source, text) => {
  expect(evaluateText(source)).toBe(text);
});
