import { expect, test } from 'vitest';
import { type Asked, findSecrets } from '../../../src/vault/find/find-secrets.js';
import { hostileTexts } from './hostile-texts.js';

const LONG = 50_000;
const SHORT = LONG / 4;
/** For a text of that length no danger whatever the ratio, and too short to compare. */
const QUICK_MS = 60;
/** The machine has other things to do: what looks slow is measured again, each time by its fastest round. */
const ROUNDS = 6;

const cpuMs = (text: string, asked: Asked): number => {
  const start = process.cpuUsage();
  findSecrets(text, { asked });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** Four times the text may take about four times as long; quadratic work would take sixteen. */
function isSlow(long: string, short: string, asked: Asked): boolean {
  let [longest, shortest] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round += 1) {
    longest = Math.min(longest, cpuMs(long, asked));
    if (longest <= QUICK_MS) return false;
    shortest = Math.min(shortest, cpuMs(short, asked));
    if (longest / shortest <= 9) return false;
  }
  return true;
}

test.each(['passcode', null] as const)(
  'time grows with the length of a hostile text, asked %s',
  { timeout: 240_000 },
  (asked) => {
    const short = new Map(hostileTexts(SHORT).map(({ name, text }) => [name, text]));
    const slow = hostileTexts(LONG).filter(({ name, text }) => isSlow(text, short.get(name) ?? '', asked));
    expect(slow.map(({ name }) => name)).toEqual([]);
  },
);
