import { expect, test } from 'vitest';
import { type Asked, findSecrets } from '../../../src/vault/find/find-secrets.js';
import { hostileTexts } from './hostile-texts.js';

/** For 100 kB that is no danger whatever the ratio, and too short to compare. */
const QUICK_MS = 250;

/** Of up to three rounds; one is enough where it is quick. */
const fastest = (text: string, asked: Asked): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3 && best > QUICK_MS; round += 1) {
    const start = process.cpuUsage();
    findSecrets(text, { asked });
    const used = process.cpuUsage(start);
    best = Math.min(best, (used.user + used.system) / 1000);
  }
  return best;
};

/** Four times the text may take about four times as long; quadratic work would take sixteen. */
test.each(['passcode', null] as const)(
  'time grows with the length of a hostile text, asked %s',
  { timeout: 240_000 },
  (asked) => {
    const small = new Map(hostileTexts(25_000).map(({ name, text }) => [name, text]));
    const slow: string[] = [];
    for (const { name, text } of hostileTexts(100_000)) {
      const long = fastest(text, asked);
      if (long > QUICK_MS && long / fastest(small.get(name) ?? '', asked) > 9)
        slow.push(`${name}: ${long} ms`);
    }
    expect(slow).toEqual([]);
  },
);
