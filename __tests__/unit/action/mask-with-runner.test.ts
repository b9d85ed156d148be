import { describe, expect, it } from 'vitest';
import { maskWithRunner } from '../../../src/action/mask-with-runner.js';
import { SecretFilter } from '../../../src/engine/secret-filter.js';

function masked(add: (secrets: SecretFilter) => void): { masks: string[]; warnings: string[] } {
  const masks: string[] = [];
  const warnings: string[] = [];
  const secrets = new SecretFilter();
  maskWithRunner(secrets, { setSecret: (value) => masks.push(value), warning: (text) => warnings.push(text) });
  add(secrets);
  return { masks, warnings };
}

describe('maskWithRunner', () => {
  it('registers a secret once, with its encodings', () => {
    const { masks, warnings } = masked((secrets) => {
      secrets.add('hunter22', 'password');
      secrets.add('hunter22', 'again');
    });
    expect(masks).toContain('hunter22');
    expect(new Set(masks).size).toBe(masks.length);
    expect(warnings).toEqual([]);
  });

  it('names a short secret in a warning, and does not register it', () => {
    const { masks, warnings } = masked((secrets) => secrets.add('abc', 'pin'));
    expect(masks).toEqual([]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('pin');
    expect(warnings[0]).not.toContain('abc');
  });

  it('does not warn of the short lines of a long secret', () => {
    expect(masked((secrets) => secrets.add('{\n  "key": "value"\n}', 'json')).warnings).toEqual([]);
  });
});
