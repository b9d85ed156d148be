import { expect, it } from 'vitest';
import { FUNCTIONS } from '../../../../src/languages/hcl-functions/index.js';

it('has every function that takes values, each under one name with parameters of different names', () => {
  expect(FUNCTIONS.size).toBe(99);
  for (const [name, { parameters, rest }] of FUNCTIONS) {
    const names = [...parameters, ...(rest ? [rest] : [])].map((parameter) => parameter.name);
    expect(new Set(names).size, name).toBe(names.length);
  }
});
