import { defineConfig } from 'vitest/config';

// The journeys in a real browser (test/e2e) have their own runner: they need a build and a Chromium.
export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
