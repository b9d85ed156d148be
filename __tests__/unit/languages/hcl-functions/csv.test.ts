import { expect, it } from 'vitest';
import { evaluateText } from '../../../support/evaluate-text.js';

it.each([
  ['csvdecode("b,a\\n1,2")', '[{"a":"2","b":"1"}] ; list of object'],
  ['csvdecode("a,b\\n")', '[] ; list of object'],
  ['csvdecode("__proto__,1\\nx,y")', '[{"1":"y","__proto__":"x"}] ; list of object'],
  ['csvdecode("a,a")', '! Error in function call'],
  ['csvdecode("e\\u0301,é")', '! Error in function call'],
  ['csvdecode(unks)', '? ; list of dynamic'],
])('%s is %s', (source, text) => {
  expect(evaluateText(source).startsWith(text)).toBe(true);
});
