/**
 * Texts a second through understanding by rules, beside a floor in the same run (splitting the same texts into words
 * with one regular expression), and the slowest text of a fuzzed set. Run: `npx tsx bench/understand.ts [seconds]`.
 */
import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { understandConversation } from '../src/cli/understand-lines.js';
import { TRADES } from '../src/intake/trade.js';
import { understandText } from '../src/intake/understand/understand-text.js';
import { readConversations } from '../test/intake/understand/read-conversations.js';

const seconds = Number(process.argv[2] ?? 3);
const unseen = [1, 2, 3, 4, 5, 6, 7].map((set) => `unseen-${set}.txt`);
const conversations = ['developed.txt', 'held-out.txt', 'other-wordings.txt', ...unseen].flatMap(
  readConversations,
);
const texts = conversations.flatMap((line) => line.messages.map((message) => message.text));
const common = {
  photos: 0,
  asked: null,
  known: {},
  messageIndex: 0,
  now: new Date(0),
  timeZone: 'UTC',
} as const;

function perSecond(once: () => number): number {
  once();
  const end = performance.now() + seconds * 1000;
  const start = performance.now();
  let done = 0;
  while (performance.now() < end) done += once();
  return done / ((performance.now() - start) / 1000);
}

const floor = perSecond(() => {
  let words = 0;
  for (const text of texts) words += text.normalize('NFC').match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0;
  return words > 0 ? texts.length : 0;
});
const understood = perSecond(() => {
  for (const text of texts) understandText({ ...common, text, trade: 'general' });
  return texts.length;
});
const whole = perSecond(() => {
  for (const line of conversations) understandConversation(line);
  return texts.length;
});

const pieces = [
  'iphone',
  '13',
  'not the',
  'rue',
  ',',
  '5 Mill',
  'Rd',
  'at',
  'monday',
  'or',
  "l'",
  '12/',
  '@a.',
  'actually',
  'leak',
  '?',
  'ab',
  '9',
  ' ',
  '.',
  '\n',
  'de',
  'und',
  '[x',
  'Quinta do',
  'Church Lane,',
  'Frankfurt am Main',
  'unit',
  'town and',
  'bathroom',
  'except',
];
const fuzzed = fc.sample(
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 4000 }),
    fc.array(fc.constantFrom(...pieces), { minLength: 20, maxLength: 4000 }).map((parts) => parts.join(' ')),
    fc
      .tuple(fc.constantFrom(...pieces), fc.integer({ min: 10, max: 50_000 }))
      .map(([piece, times]) => piece.repeat(times)),
  ),
  { numRuns: 600, seed: 7 },
);
let slowest = 0;
for (const [index, text] of fuzzed.entries()) {
  const start = performance.now();
  understandText({ ...common, text, trade: TRADES[index % TRADES.length] ?? 'general' });
  slowest = Math.max(slowest, performance.now() - start);
}

const round = (value: number) => Math.round(value);
console.log(`floor (words by one regular expression): ${round(floor)} texts/s`);
console.log(`understandText: ${round(understood)} texts/s, ratio ${(understood / floor).toFixed(4)}`);
console.log(
  `docket understand (screened first): ${round(whole)} texts/s, ratio ${(whole / floor).toFixed(4)}`,
);
console.log(`slowest of ${fuzzed.length} fuzzed texts: ${slowest.toFixed(1)} ms`);
