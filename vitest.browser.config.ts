import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/setup/longest-first.js';

// Pages in a real Chromium: CHROMIUM_PATH, or Debian's. Each file has a Chromium, a Docket and a database of its own.
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.{ts,tsx}'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    chaiConfig: { truncateThreshold: 600 },
    pool: 'forks',
    // Three at once starve one another on two cores.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    globalSetup: ['test/setup/postgres.ts'],
    ...(process.env.TEST_REPORT
      ? { reporters: ['default', ['json', { outputFile: process.env.TEST_REPORT }]] }
      : {}),
  },
});
