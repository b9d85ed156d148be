import { expect, it } from 'vitest';
import { localRfc3339 } from '../../../../src/engine/render/local-time.js';

it('names the same moment, to the second, with the offset of the machine', () => {
  const moment = Date.UTC(2026, 10, 23, 4, 29, 47, 999);
  const text = localRfc3339(moment);
  expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/);
  expect(Date.parse(text)).toBe(Math.floor(moment / 1000) * 1000);
});
