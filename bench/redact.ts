/**
 * Texts a second through the secret finder beside a floor (one regular expression over the same texts) in the same
 * run, and the slowest text of a hostile set. The ratio matters, not the figures: machines differ.
 */
import { redactLine } from '../src/cli/redact-lines.js';
import { findSecrets } from '../src/vault/find/find-secrets.js';
import { hostileTexts } from '../test/vault/find/hostile-texts.js';
import { labelledLines } from '../test/vault/find/labelled-lines.js';
import { ordinaryTexts } from '../test/vault/find/ordinary-texts.js';

const lines = labelledLines(
  'labelled-lines.txt',
  'labelled-lines-2.txt',
  'labelled-lines-3.txt',
  'labelled-lines-4.txt',
  ...[1, 2, 3, 4, 5, 6].map((number) => `unseen-lines-${number}.txt`),
  'ordinary-lines.txt',
);
const texts = [...ordinaryTexts(5000), ...lines, ...lines];

/** Best of five passes, in texts a second. */
function perSecond(work: (line: (typeof texts)[number]) => unknown): number {
  let best = 0;
  for (let pass = 0; pass < 5; pass += 1) {
    const start = performance.now();
    for (const line of texts) work(line);
    best = Math.max(best, (texts.length * 1000) / (performance.now() - start));
  }
  return Math.round(best);
}

const redact = perSecond((line) => redactLine(line));
const floor = perSecond((line) => line.text.replace(/\b\d{4,8}\b/g, '[code saved]'));

let slowest = { name: '', asked: '', milliseconds: 0, characters: 0 };
for (const asked of ['passcode', null] as const) {
  for (const { name, text } of hostileTexts(100_000)) {
    const start = performance.now();
    findSecrets(text, { asked });
    const milliseconds = Math.round(performance.now() - start);
    if (milliseconds > slowest.milliseconds)
      slowest = { name, asked: String(asked), milliseconds, characters: text.length };
  }
}

console.log(
  JSON.stringify(
    {
      texts: texts.length,
      redactPerSecond: redact,
      floorPerSecond: floor,
      floorOverRedact: Math.round(floor / redact),
      slowest,
    },
    null,
    2,
  ),
);
