import type { Seen } from './fault-clauses.js';
import { KINDS } from './kinds.js';
import type { Token } from './tokens.js';

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
  pls: 'please',
};

export const LEADING = new Set(
  "hi hello hey hiya so i have has had ive got a an the my our his her need needs want wants would like to get can could will you u please pls plz is are was were its it it's there theres with and but been im looking for quote how much do does just also some because since on in at or at id me we he she they your yes yeah yep no ok okay well um actually wait sorry thanks then that this would instead scrap mate guys oh of if after someone anyone somebody come out sons mums moms dads wifes husbands daughters kids own both all what whats know about possible hoping wondering as says be by price cost estimate please take long when need interested trying maybe think i'm help from good morning afternoon evening only".split(
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

export const CODE = /^(?:[a-z]{1,3}-?\d{1,4}(?:-\d+)*|[45]\d\d|\d{1,3}[a-z]{1,2}|e\d+)$/;

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
    words.push(SPELT[token.word] ?? (acronym || /\d/.test(token.raw) ? token.raw : token.raw.toLowerCase()));
  }
  return words;
}

/** A clause in English as a short phrase. */
export function sayEnglish(seen: Seen, from: number, to: number, strength: number): string {
  const words = trimmed(englishWords(seen, from, to));
  const inside = seen.matches.filter((match) => (match.at[0] ?? -1) >= from && (match.at[0] ?? -1) < to);
  const wanted =
    strength === 1 &&
    !inside.some((match) => match.tag === 'job') &&
    inside.some((match) => match.tag === 'want');
  const text = words.join(' ').replace(/,? instead$/, '');
  return wanted && text ? `needs ${text}` : text;
}

type Said = { text: string; noun: boolean; at: number };

/** Puts the English for a clause's known words in English order: adjective before its part, "of" turned round. */
export function sayTranslated(seen: Seen, from: number, to: number, strength: number): string {
  const said: Said[] = [];
  const repair = seen.trade === 'it-repair' || seen.trade === 'appliance' || seen.trade === 'web-support';
  let wants = false;
  let works = false;
  const inside = seen.matches.filter((match) => (match.at[0] ?? -1) >= from && (match.at[0] ?? -1) < to);
  for (const match of inside) {
    const at = match.at[0] ?? 0;
    const one =
      match.meanings.find((meaning) => meaning.tag === 'sym' || meaning.tag === 'adj') ??
      KINDS[seen.trade]
        .map((tag) => match.meanings.find((meaning) => meaning.tag === tag))
        .find((meaning) => meaning !== undefined) ??
      match.meanings[0];
    if (!one || one.tag === 'skip') continue;
    if (one.tag === 'want') {
      wants = true;
      continue;
    }
    if (one.tag === 'it' && repair) {
      const part = match.meanings.find((meaning) => meaning.tag === 'part');
      if (!part) continue;
      said.push({ text: part.english, noun: true, at });
      continue;
    }
    if (one.tag === 'web' && seen.trade === 'web-support') continue;
    const noun = ['part', 'home', 'gen', 'place', 'room', 'it'].includes(one.tag);
    if (one.tag === 'job') works = true;
    if (one.tag === 'sym' || one.tag === 'adj') works = true;
    const before = said.at(-1);
    const old = /^(?:new|old|big|half|all)$/.test(one.english) || one.tag === 'adj';
    const ofs = seen.tokens
      .slice((before?.at ?? at) + 1, at)
      .some((token) => /^(?:de|del|du|da|do|des|d|der|vom)$/.test(token.word));
    if (
      before?.text === one.english ||
      (one.tag === 'sym' && said.some((other) => other.text === one.english))
    )
      continue;
    if (old && before?.noun) said.splice(-1, 0, { text: one.english, noun: false, at });
    else if (noun && before?.noun && ofs) said.splice(-1, 0, { text: one.english, noun: false, at });
    else said.push({ text: one.english, noun, at });
  }
  for (let at = from; at < to; at++) {
    const token = seen.tokens[at] as Token;
    if (
      seen.free[at] &&
      (CODE.test(token.word) ||
        DIMENSION.test(token.word) ||
        (/^\d{1,4}$/.test(token.word) && UNIT_WORD.test(seen.tokens[at + 1]?.word ?? '')))
    ) {
      const place = said.findIndex((one) => one.at > at);
      const item = { text: CODE.test(token.word) ? token.raw.toUpperCase() : token.raw, noun: false, at };
      if (place < 0) said.push(item);
      else said.splice(place, 0, item);
    }
  }
  while (said.length > 0 && /^(?:and|with|all|two|three|under|page|inside)$/.test(said.at(-1)?.text ?? ''))
    said.pop();
  while (said.length > 0 && /^(?:and|with|all|under|half)$/.test(said[0]?.text ?? '') && said.length === 1)
    said.shift();
  while (/^(?:and|with)$/.test(said[0]?.text ?? '')) said.shift();
  const text = said
    .map((one) => one.text)
    .join(' ')
    .replace(/\b(\w+) \1\b/g, '$1');
  return wants && !works && text && strength === 1 ? `needs ${text}` : text;
}

const UNIT_WORD =
  /^(?:metros|metres|meter|m2|qm|quadratmeter|habitaciones|chambres|quartos|dormitorios|zimmer|pieces|enchufes|prises|steckdosen|tomadas|ventanas|janelas|fenster|fenetres|banos)$/;

/** Shortens at a word's end, to at most `MOST` characters. */
export function shorten(text: string, most = MOST): string {
  if (text.length <= most) return text;
  return text.slice(0, text.lastIndexOf(' ', most) > 20 ? text.lastIndexOf(' ', most) : most).trim();
}
