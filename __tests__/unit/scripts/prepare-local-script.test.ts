import { describe, expect, it } from 'vitest';
import { linuxPath } from '../../../src/scripts/prepare-local-script.js';

describe('linuxPath', () => {
  it.each([
    ['C:/x/y.sh', '/mnt/c/x/y.sh'],
    ['d:\\x y\\z.sh', '/mnt/d/x y/z.sh'],
  ])('makes %j the path %j that WSL sees', (windows, linux) => {
    expect(linuxPath(windows)).toBe(linux);
  });

  it('refuses a path without a drive', () => {
    expect(() => linuxPath('/x')).toThrow('expected to find a drive');
  });
});
