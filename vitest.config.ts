import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/setup/longest-first.js';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A slow machine is no failure: what is waited for is, when it does not come.
    expect: { poll: { timeout: 30_000 } },
    // What was found is said in the message: it is all that is left of a run elsewhere.
    chaiConfig: { truncateThreshold: 600 },
    pool: 'forks',
    // Files share a process one after another: importing everything anew for each took a fifth of the time.
    isolate: false,
    // Much of the time is spent waiting (for leases, time-outs, processes), also where there are few cores.
    maxWorkers: Math.max(4, availableParallelism()),
    sequence: { sequencer: LongestFirst },
    globalSetup: ['test/setup/postgres.ts'],
    exclude: ['test/browser/**'],
    // Where a script wants to count what ran.
    ...(process.env.TEST_REPORT
      ? { reporters: ['default', ['json', { outputFile: process.env.TEST_REPORT }]] }
      : {}),
  },
});
