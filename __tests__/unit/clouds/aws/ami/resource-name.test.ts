import { describe, expect, it } from 'vitest';
import { cleanResourceName } from '../../../../../src/clouds/aws/ami/resource-name.js';

describe('cleanResourceName', () => {
  it.each([
    ['a:b c', 'a-b c'],
    ["()[] ./-'@_azAZ09", "()[] ./-'@_azAZ09"],
    ['é', '--'],
    ['€', '---'],
    ['2026-11-23T04:05:03Z', '2026-11-23T04-05-03Z'],
    ['a{b}c+d,e\n', 'a-b-c-d-e-'],
    ['', ''],
  ])('makes %j %j', (name, cleaned) => {
    expect(cleanResourceName(name)).toBe(cleaned);
  });
});
