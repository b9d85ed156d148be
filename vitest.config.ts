import { defineConfig } from 'vitest/config';

// Unit and conformance tests need nothing but Node; peers and dist have configurations of their own. The times are for what hangs:
// on a machine that is busy with something else, ten times as long as usual is no failure.
export default defineConfig({
  test: {
    include: ['__tests__/unit/**/*.test.ts', '__tests__/conformance/**/*.test.ts'],
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
