import { expect, it } from 'vitest';
import { ENV_FUNCTION } from '../../../../src/languages/hcl-functions/env.js';
import { FUNCTIONS } from '../../../../src/languages/hcl-functions/index.js';
import { plainValue, textOf } from '../../../support/cty-values.js';
import { emptyContext } from '../../../support/evaluate-text.js';

const env = { HOME: '/home/me', EMPTY: '' };

it.each([
  ['HOME', '"/home/me"'],
  ['EMPTY', '""'],
  ['UNSET', '""'],
  ['constructor', '""'],
])('env(%j) is %s', (name, text) => {
  expect(textOf(ENV_FUNCTION.call([plainValue(name)], { ...emptyContext, env }))).toBe(text);
});

it('is no function of expressions in general', () => {
  expect(FUNCTIONS.has('env')).toBe(false);
});
