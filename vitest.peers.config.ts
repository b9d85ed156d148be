import { defineConfig } from 'vitest/config';

// Against what we did not write: moto, sshd, packer. They are shared, so files run one at a time. The times are for what hangs.
export default defineConfig({
  test: {
    include: ['__tests__/peers/**/*.test.ts'],
    globalSetup: ['__tests__/support/start-peers.ts'],
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
