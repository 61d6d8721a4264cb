import { defineConfig } from 'vitest/config';

// Pages in a real Chromium: CHROMIUM_PATH, or Debian's. One file at a time, for they look at what is on the screen.
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.{ts,tsx}'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    pool: 'forks',
    fileParallelism: false,
    globalSetup: ['test/setup/postgres.ts'],
    ...(process.env.TEST_REPORT
      ? { reporters: ['default', ['json', { outputFile: process.env.TEST_REPORT }]] }
      : {}),
  },
});
