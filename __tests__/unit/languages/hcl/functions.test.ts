import { expect, it } from 'vitest';
import { FUNCTIONS } from '../../../../src/languages/hcl/functions.js';

it('has every function of the specification', () => {
  expect(FUNCTIONS.size).toBe(103);
  for (const name of ['try', 'can', 'convert', 'templatefile', 'upper', 'aws_secretsmanager']) {
    expect(FUNCTIONS.has(name), name).toBe(true);
  }
  expect(FUNCTIONS.has('env')).toBe(false);
});
