import { defineConfig } from 'vitest/config';

// Spawns the committed bundles as the runner and a terminal do; `npm run bundle` has to be run before.
export default defineConfig({
  test: {
    include: ['__tests__/dist/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
