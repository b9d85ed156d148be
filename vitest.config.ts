import { defineConfig } from 'vitest/config';

// Unit and conformance tests need nothing but Node; peers and dist have configurations of their own.
export default defineConfig({
  test: {
    include: ['__tests__/unit/**/*.test.ts', '__tests__/conformance/**/*.test.ts'],
    pool: 'forks',
    testTimeout: 20_000,
  },
});
