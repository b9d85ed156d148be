import { expect, it } from 'vitest';
import { evaluateText } from '../../../support/evaluate-text.js';

it('makes random UUIDs of version 4', () => {
  const [first, second] = [evaluateText('uuidv4()'), evaluateText('uuidv4()')];
  expect(first).toMatch(/^"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"$/);
  expect(second).not.toBe(first);
});

it.each([
  // RFC 9562 A.4
  ['uuidv5("dns", "www.example.com")', '"2ed6657d-e927-568b-95e1-2665a8aea6a2"'],
  ['uuidv5("{6BA7B810-9DAD-11D1-80B4-00C04FD430C8}", "www.example.com")', '"2ed6657d-e927-568b-95e1-2665a8aea6a2"'],
  [
    'uuidv5("urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com")',
    '"2ed6657d-e927-568b-95e1-2665a8aea6a2"',
  ],
  ['uuidv5("6ba7b8109dad11d180b400c04fd430c8", "www.example.com")', '"2ed6657d-e927-568b-95e1-2665a8aea6a2"'],
])('%s is %s', (source, uuid) => {
  expect(evaluateText(source)).toBe(uuid);
});

it.each(['DNS', '', '6ba7b810-9dad-11d1-80b4-00c04fd430c', '{6ba7b810-9dad-11d1-80b4-00c04fd430c8'])(
  'refuses the namespace %j',
  (namespace) => {
    expect(evaluateText(`uuidv5("${namespace}", "x")`)).toContain('dns, url, oid, x500 or a UUID');
  },
);
