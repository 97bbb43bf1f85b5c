import { defineConfig } from 'vitest/config';

// One journey at a time: each has a server and up to four browser windows of its own.
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 60_000,
  },
});
