import { defineConfig } from 'vitest/config';

// Pages in a real Chromium: CHROMIUM_PATH, or Debian's. Two files at a time: each has a browser, and a Docket, of its own.
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.{ts,tsx}'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    globalSetup: ['test/setup/postgres.ts'],
    ...(process.env.TEST_REPORT
      ? { reporters: ['default', ['json', { outputFile: process.env.TEST_REPORT }]] }
      : {}),
  },
});
