import { isBackground } from './background-clauses.js';
import type { Seen } from './fault-clauses.js';
import { knowsWord } from './lexicon.js';
import type { Token } from './tokens.js';
import { isCommonWord } from './vocabulary.js';

const SPELT: Record<string, string> = {
  wont: "won't",
  doesnt: "doesn't",
  dosent: "doesn't",
  dosnt: "doesn't",
  dont: "don't",
  didnt: "didn't",
  isnt: "isn't",
  cant: "can't",
  couldnt: "couldn't",
  arent: "aren't",
  havent: "haven't",
  hasnt: "hasn't",
  thru: 'through',
  thats: "that's",
  im: "I'm",
  ive: "I've",
  its: "it's",
  wasnt: "wasn't",
  tho: 'though',
  w: 'with',
  cos: 'because',
  coz: 'because',
  u: 'you',
  n: 'and',
  bout: 'about',
  evry: 'every',
  pls: 'please',
};

export const LEADING = new Set(
  "hi hello hey hiya so i have has had ive got a an the my our his her need needs want wants would like to get can could will you u please pls plz is are was were its it it's there theres with and but been im looking for quote how much do does just also some because since on in at or at id me we he she they your yes yeah yep no ok okay well um actually wait sorry thanks then that this would instead scrap mate guys oh of if after someone anyone somebody come out sons mums moms dads wifes husbands daughters kids own both all what whats know about possible hoping wondering as says be by price cost estimate please take long when need interested trying maybe think i'm help from good morning afternoon evening only monday tuesday wednesday thursday friday saturday sunday yesterday now".split(
    ' ',
  ),
);

export const TRAILING = new Set(
  'on in my our the for at with of and but a an to i it is are its if this that pls please thanks thank you from by when or so as me mate asap need want would like can do be been has have his her we they your also there possible ta cheers and u how much was then because since which number about am'.split(
    ' ',
  ),
);

const POSSESSIVE =
  /^(?:my|our|his|her|your|their|sons|mums|moms|dads|wifes|husbands|daughters|kids|own|old)$/;

export const DIMENSION = /^\d+(?:[.,]\d+)?(?:m|ft|sqm|m2|cm|metres|meters|feet)$/;

export const CODE = /^(?!m2$|m3$|qm$)(?:[a-z]{1,3}-?\d{1,4}(?:-\d+)*|[45]\d\d|\d{1,3}[a-z]{1,2}|e\d+)$/;

const MOST = 90;

/** Words without the small ones at either end. */
export function trimmed(words: string[]): string[] {
  let from = 0;
  let to = words.length;
  const plain = (word: string | undefined) => (word ?? '').toLowerCase().replace(/’/g, "'");
  while (from < to && LEADING.has(plain(words[from])) && !(plain(words[from]) === 'no' && to - from > 1))
    from += 1;
  while (
    to > from &&
    TRAILING.has(plain(words[to - 1])) &&
    !isParticle(plain(words[to - 1]), plain(words[to - 2]))
  )
    to -= 1;
  return words.slice(from, to);
}

/** "won't turn on": here "on" belongs to the verb. */
function isParticle(word: string, before: string): boolean {
  return (
    (word === 'on' || word === 'in') &&
    /^(?:turn|turns|turning|turned|switch|switches|come|comes|coming|power|powers|powering|stay|stays|go|goes|keep|plugged|log|logs|logging|sign|light|lights|kick|kicks|fire|fires)$/.test(
      before,
    )
  );
}

/** "squealin", "leakin'": the whole word where English knows it, or nothing. */
function endsInIng(word: string): string | undefined {
  if (word.length < 6 || !word.endsWith('in') || isCommonWord(word, 'en')) return undefined;
  const whole = `${word}g`;
  return isCommonWord(whole, 'en') || knowsWord(whole) ? whole : undefined;
}

/** The words of a clause that are left to tell a fault by, spelt out. */
export function englishWords(seen: Seen, from: number, to: number): string[] {
  const shouted =
    seen.tokens
      .slice(from, to)
      .filter((token) => token.raw === token.raw.toUpperCase() && token.raw.length > 3).length > 2;
  const repair = seen.trade === 'it-repair' || seen.trade === 'appliance';
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const token = seen.tokens[at] as Token;
    if (!seen.free[at] || POSSESSIVE.test(token.word)) continue;
    const device = seen.devices.find((one) => at >= one.from && at < one.to);
    if (device && repair) continue;
    const acronym = token.raw === token.raw.toUpperCase() && !shouted && token.raw.length > 1;
    const madeBy = /^(?:from|by)$/.test(token.word) && at + 1 < to && !seen.free[at + 1];
    if (madeBy) continue;
    const dropped = endsInIng(token.word);
    if (dropped) {
      words.push(dropped);
      continue;
    }
    if (
      token.word === 'its' &&
      /^(?:in|on|off|from|of|to|at|by|with)$/.test(seen.tokens[at - 1]?.word ?? '')
    ) {
      words.push('its');
      continue;
    }
    words.push(SPELT[token.word] ?? (acronym || /\d/.test(token.raw) ? token.raw : token.raw.toLowerCase()));
  }
  return words;
}

/** Where a longer clause goes on to something else ("… and then …", "… so we …"). */
const GOES_ON =
  /^(?:and|but|so|because|cos|coz|cause|bc|which|until|then|while|whilst|although|though|plus)$/;
const WHO = /^(?:we|i|ive|im|weve|he|she|they|you|my|our|the|its|it|id|wed)$/;
const LONG = 9;

/** The part of a longer clause that names the symptom ("came home and the freezer had defrosted" is its second half). */
function symptomPart(seen: Seen, from: number, to: number): { from: number; to: number }[] {
  const cut = (at: number) => {
    const word = seen.tokens[at]?.word ?? '';
    const next = seen.tokens[at + 1]?.word ?? '';
    return GOES_ON.test(word) || (/^(?:since|as)$/.test(word) && WHO.test(next));
  };
  const parts: { from: number; to: number }[] = [];
  let start = from;
  for (let at = from + 1; at <= to; at++) {
    if (at < to && !cut(at)) continue;
    parts.push({ from: start, to: at });
    start = at;
  }
  const telling = parts.filter((part) =>
    seen.matches.some(
      (match) =>
        (match.at[0] ?? -1) >= part.from &&
        (match.at[0] ?? -1) < part.to &&
        match.meanings.some((one) => one.tag === 'sym' || one.tag === 'adj'),
    ),
  );
  const news = telling.filter((part) => !isBackground(seen.tokens, part.from, part.to));
  const kept = news.length > 0 ? news : telling;
  return kept.length > 0 && kept.length < parts.length ? kept : [{ from, to }];
}

/** A clause in English as a short phrase. */
export function sayEnglish(seen: Seen, from: number, to: number, strength: number): string {
  const parts =
    strength === 2 && (to - from > LONG || isBackground(seen.tokens, from, to))
      ? symptomPart(seen, from, to)
      : [{ from, to }];
  const words = parts
    .map((part) => trimmed(englishWords(seen, part.from, part.to)).join(' '))
    .filter((part) => part !== '')
    .flatMap((part, at) => (at === 0 ? part.split(' ') : ['and', ...part.split(' ')]));
  const inside = seen.matches.filter((match) => (match.at[0] ?? -1) >= from && (match.at[0] ?? -1) < to);
  const wanted =
    strength === 1 &&
    !inside.some((match) => match.tag === 'job') &&
    inside.some((match) => match.tag === 'want');
  const text = words.join(' ').replace(/,? instead$/, '');
  return wanted && text ? `needs ${text}` : text;
}

/** Shortens at a word's end, to at most `MOST` characters. */
export function shorten(text: string, most = MOST): string {
  if (text.length <= most) return text;
  return text.slice(0, text.lastIndexOf(' ', most) > 20 ? text.lastIndexOf(' ', most) : most).trim();
}
