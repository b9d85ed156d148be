import { describe, expect, it } from 'vitest';
import { encodings, plantSecrets, secretsIn } from '../../support/series/planted-secrets.js';

const secrets = Object.entries(plantSecrets()).map(([name, value]) => ({ name, value }));

describe('the search for planted secrets', () => {
  it.each(secrets)('finds $name in every encoding, in the middle of other bytes', (secret) => {
    for (const [encoding, bytes] of Object.entries(encodings(secret.value))) {
      const text = Buffer.concat([Buffer.from('before '), bytes, Buffer.from(' after')]);
      expect(secretsIn(text, secrets)).toContain(`${secret.name} (${encoding})`);
    }
  });

  it.each(secrets)('finds $name inside longer base64, at every offset', ({ name, value }) => {
    for (const before of ['', 'a', 'ab', 'abc']) {
      for (const encoding of ['base64', 'base64url'] as const) {
        const text = Buffer.from(Buffer.from(`${before}${value} and more`).toString(encoding));
        expect(secretsIn(text, secrets).filter((found) => found.startsWith(`${name} (${encoding}`))).not.toEqual([]);
      }
    }
  });

  it('finds nothing where there is none', () => {
    expect(secretsIn(Buffer.from('tok&amp; wJal FwoG <sensitive> ***'), secrets)).toEqual([]);
  });
});
