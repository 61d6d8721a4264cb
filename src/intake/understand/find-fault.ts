import type { Trade } from '../trade.js';
import type { Language } from './fact.js';
import type { Match } from './lexicon.js';
import { saysNoFault } from './passing-clauses.js';
import type { Token } from './tokens.js';

/** A fault or a wish in one clause of a text, in English. `strength`: 2 a symptom, 1 work wanted. */
export type FaultMention = { text: string; from: number; to: number; strength: number };

type Seen = {
  tokens: readonly Token[];
  free: readonly boolean[];
  /** Words that say a time. */
  timed?: readonly boolean[];
  matches: readonly Match[];
  language: Language;
  trade: Trade;
  /** Token indexes of devices, left out of the words of a repair. */
  devices: readonly { from: number; to: number }[];
};

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
const LEADING = new Set(
  "hi hello hey hiya so i have has had ive got a an the my our his her need needs want wants would like to get can could will you u please pls plz is are was were its it it's there theres with and but been im looking for quote how much do does just also some because since on in at or at id me we he she they your yes yeah yep no ok okay well um actually wait sorry thanks then that this would instead scrap mate guys oh of if after someone anyone somebody come out sons mums moms dads wifes husbands daughters kids own both all what whats know about possible hoping wondering as says be by price cost estimate please take long when need interested trying maybe think i'm help from good morning afternoon evening only".split(
    ' ',
  ),
);
const TRAILING = new Set(
  'on in my our the for at with of and but a an to i it is are its if this that pls please thanks thank you from by when or so as me mate asap need want would like can do be been has have his her we they your also there possible ta cheers and u how much was then because since which number about am'.split(
    ' ',
  ),
);
const POSSESSIVE =
  /^(?:my|our|his|her|your|their|sons|mums|moms|dads|wifes|husbands|daughters|kids|own|old)$/;
const DIMENSION = /^\d+(?:[.,]\d+)?(?:m|ft|sqm|m2|cm|metres|meters|feet)$/;
const UNIT =
  /^(?:m|ft|sq|sqm|m2|metres|meters|feet|foot|square|rooms|bedrooms|bathrooms|windows|panels|sockets|acres?|yards?)$/;
const CODE = /^(?:[a-z]{1,3}-?\d{1,4}(?:-\d+)*|[45]\d\d|\d{1,3}[a-z]{1,2}|e\d+)$/;
const QUESTION_START = /^(?:do|does|how|when|what|whats|why|is|can|could|are|where|will|who|which)$/;
const MOST = 90;

function clauses(seen: Seen): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let from = 0;
  const starts = new Set(seen.devices.map((device) => device.from));
  for (let at = 1; at <= seen.tokens.length; at++) {
    const ends = at === seen.tokens.length || seen.tokens[at]?.piece !== seen.tokens[at - 1]?.piece;
    const joins =
      !ends && /^(?:and|y|et|und|e|plus|also|but|pero|mais|aber|mas)$/.test(seen.tokens[at]?.word ?? '');
    const splits = joins && deviceBetween(starts, from, at) && deviceBetween(starts, at, clauseEnd(seen, at));
    if (!ends && !splits) continue;
    found.push({ from, to: at });
    from = at;
  }
  return found;
}

function clauseEnd(seen: Seen, at: number): number {
  let end = at;
  while (end < seen.tokens.length && seen.tokens[end]?.piece === seen.tokens[at]?.piece) end += 1;
  return end;
}

function deviceBetween(starts: ReadonlySet<number>, from: number, to: number): boolean {
  for (const start of starts) if (start >= from && start < to) return true;
  return false;
}

/** 2: a symptom; 1: work wanted; 0: neither. */
function strengthOf(seen: Seen, from: number, to: number, asked: boolean): number {
  const inside = seen.matches.filter((match) => (match.at[0] ?? -1) >= from && (match.at[0] ?? -1) < to);
  const has = (tag: string) => inside.some((match) => match.meanings.some((one) => one.tag === tag));
  const first = seen.tokens[from]?.word ?? '';
  if (
    QUESTION_START.test(first) &&
    seen.tokens
      .slice(from, to)
      .some((token) => /^(?:fee|fees|rate|rates|charges|tarif|tarifs|tarifa|tarifas)$/.test(token.word))
  )
    return 0;
  if (/^\d$/.test(first) && /^(?:things?|devices?|items?|jobs?)$/.test(seen.tokens[from + 1]?.word ?? ''))
    return 0;
  const words = seen.tokens.slice(from, to);
  if (
    words.some((token) =>
      /^(?:says?|shows?|showing|code|error|displays?|displaying|flashing|zeigt|marca|muestra|affiche|mostra)$/.test(
        token.word,
      ),
    ) &&
    words.some((token) => CODE.test(token.word) && /[a-z]/.test(token.word))
  )
    return 2;
  const thing = has('part') || has('home') || has('gen') || has('place') || has('it') || has('web');
  if (has('sym') || has('adj')) {
    const onlyCant = inside
      .filter((match) => match.tag === 'sym')
      .every((match) =>
        /^(?:cant|can not|cannot|couldnt|could not|unable|cold|problem\*|issue\*|keeps|down|lost|missing|trouble|hang\*|error)$/.test(
          match.english,
        ),
      );
    const helpless = seen.language === 'en' && onlyCant && to - from < 5 && !thing;
    return helpless && !asked ? 0 : 2;
  }
  if (has('job')) {
    const priced = first === 'how' && seen.tokens[from + 1]?.word === 'much';
    if (seen.language === 'en' && QUESTION_START.test(first) && !thing && !priced) return 0;
    return thing || has('want') || asked ? 1 : onlyJob(inside, seen) ? 1 : 0;
  }
  if (has('want') && (thing || seen.devices.some((device) => device.from >= from && device.from < to)))
    return 1;
  const device = seen.devices.some((one) => one.from >= from && one.from < to);
  if (device && seen.trade !== 'it-repair' && seen.trade !== 'web-support' && wantBefore(seen, from))
    return 1;
  const more = words.some((token) => /^(?:too|also|aswell|tambien|aussi|auch|tambem)$/.test(token.word));
  if (
    has('part') &&
    to - from <= 7 &&
    (more || /^(?:and|plus|y|et|und|e)$/.test(first)) &&
    seen.tokens.length <= 8
  )
    return 1;
  const measured = seen.tokens
    .slice(from, to)
    .some(
      (token, at, all) =>
        DIMENSION.test(token.word) || (/^\d+$/.test(token.word) && UNIT.test(all[at + 1]?.word ?? '')),
    );
  if (measured && seen.trade === 'landscaping' && thing) return 1;
  if (asked && thing && to - from >= 2) return 1;
  const workElsewhere =
    seen.matches.some((match) => match.tag === 'job' || match.tag === 'want') &&
    seen.devices.some((device) => device.from >= from && device.from < to);
  if (workElsewhere && !QUESTION_START.test(first) && seen.trade === 'cleaning') return 1;
  return 0;
}

/** "handyman needed, tv on wall, 2 shelves and a blind": things listed behind a wish that names none itself. */
function wantBefore(seen: Seen, from: number): boolean {
  const sentence = seen.tokens[from]?.sentence;
  return seen.matches.some((match) => {
    const at = match.at[0] ?? 0;
    if (
      at >= from ||
      seen.tokens[at]?.sentence !== sentence ||
      !match.meanings.some((one) => one.tag === 'want')
    )
      return false;
    const { piece } = seen.tokens[at] as Token;
    return !seen.devices.some((device) => seen.tokens[device.from]?.piece === piece);
  });
}

function onlyJob(inside: readonly Match[], seen: Seen): boolean {
  const service = seen.trade === 'cleaning' || seen.trade === 'landscaping' || seen.language !== 'en';
  return service && inside.some((match) => match.tag === 'job');
}

function trimmed(words: string[]): string[] {
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

function englishWords(seen: Seen, from: number, to: number): string[] {
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

function sayEnglish(seen: Seen, from: number, to: number, strength: number): string {
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
function sayTranslated(seen: Seen, from: number, to: number, strength: number): string {
  const said: Said[] = [];
  const repair = seen.trade === 'it-repair' || seen.trade === 'appliance' || seen.trade === 'web-support';
  let wants = false;
  let works = false;
  const inside = seen.matches.filter((match) => (match.at[0] ?? -1) >= from && (match.at[0] ?? -1) < to);
  for (const match of inside) {
    const at = match.at[0] ?? 0;
    const one =
      match.meanings.find((meaning) => meaning.tag === 'sym' || meaning.tag === 'adj') ?? match.meanings[0];
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
    if (before?.text === one.english) continue;
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

const NO_FAULT =
  /^(?:same|one|brilliant|great|fab|lovely|amazing|perfect|looks?|good|nice|ready|thanks|called|made|make|model|type|brand|iphone|android|sure|think|know|fine|ok|ours|mine|photo|photos|pic|pics|picture|attached|here|see|sent|send|belongs|have|own|name|address|there|about|number|bottom|sticker|label|old|years?|bought|new|only|it|this|these|those|i'm|at|home|work|access|round|rear|leave|left|open|opens|unlocked|neighbour|neighbor|dog|cat|kids|parking|park|street|buzzer|bell|ring|knock|tenant|landlord|owner|code|gate|key|sorry|wondering|question|quick|quote|price|prices|charge|pay|cash|card|from|until|after|before)$/;

/**
 * What is left when nothing in the lexicon tells a fault: a clause that names a thing and says something else about
 * it ("dryer runs but no warmth"). Weak; used only while no fault is known.
 */
export function guessFault(seen: Seen, asked: boolean): FaultMention | undefined {
  for (const { from, to } of clauses(seen)) {
    const first = seen.tokens[from]?.word ?? '';
    if (QUESTION_START.test(first) && !asked) continue;
    if (saysNoFault(seen, from, to, false)) continue;
    const things = seen.matches.filter(
      (match) =>
        (match.at[0] ?? -1) >= from &&
        (match.at[0] ?? -1) < to &&
        match.meanings.some((one) => /^(?:part|home|gen|place|it|web)$/.test(one.tag)),
    );
    const named = things.length > 0 || seen.devices.some((device) => device.from >= from && device.from < to);
    if (!named && !asked) continue;
    if (seen.language !== 'en') {
      const negated = seen.tokens
        .slice(from, to)
        .some((token) =>
          /^(?:no|nao|n|ne|pas|plus|nicht|kein|keine|keinen|nimmer|ned|net)$/.test(token.word),
        );
      const told = sayTranslated(seen, from, to, 1);
      if (negated && named)
        return {
          text: shorten(told.length > 2 ? `${told} not working` : 'not working'),
          from,
          to,
          strength: 1,
        };
    }
    const words = trimmed(englishWords(seen, from, to));
    const claimed = new Set(
      things.flatMap((match) => match.at.map((at) => seen.tokens[at]?.raw.toLowerCase() ?? '')),
    );
    const telling = words.filter(
      (word) =>
        word.length > 2 &&
        !/\d/.test(word) &&
        !claimed.has(word.toLowerCase()) &&
        !LEADING.has(word) &&
        !TRAILING.has(word),
    );
    if (telling.length < (asked ? 1 : 2) || telling.some((word) => NO_FAULT.test(word.toLowerCase())))
      continue;
    const text = shorten(words.join(' '));
    if (words.length >= 2 && words.length <= 14) return { text, from, to, strength: 1 };
  }
  return undefined;
}

/** "Do you fix controllers?": not yet what is wrong with one. */
const BARE_WORK = /^(?:fix|fixes|repair|repairs|mend|do|look at|sort|fixing|repairing)$/;

/** "assemble a wardrobe and a bed": the work of the clause before is wanted for what "and" adds. */
function sharedJob(
  seen: Seen,
  before: FaultMention | undefined,
  from: number,
  to: number,
): FaultMention | undefined {
  if (!before || before.strength !== 1 || before.to !== from) return undefined;
  if (seen.tokens[from]?.piece !== seen.tokens[from - 1]?.piece || to - from > 5) return undefined;
  if (!seen.devices.some((device) => device.from >= from && device.from < to)) return undefined;
  const job = seen.matches.find(
    (match) => match.tag === 'job' && (match.at[0] ?? 0) >= before.from && (match.at[0] ?? 0) < before.to,
  );
  const verb =
    seen.language === 'en' ? job?.at.map((at) => seen.tokens[at]?.raw.toLowerCase()).join(' ') : job?.english;
  const said = seen.language === 'en' ? sayEnglish(seen, from, to, 1) : sayTranslated(seen, from, to, 0);
  if (!verb || said.length < 3) return undefined;
  return { text: shorten(`${verb} ${said}`), from, to, strength: 1 };
}

/** The faults and wishes in a text, clause by clause. `asked`: it answers "what is wrong?". */
export function findFaults(seen: Seen, asked: boolean): FaultMention[] {
  const found: FaultMention[] = [];
  for (const { from, to } of clauses(seen)) {
    const strength = strengthOf(seen, from, to, asked);
    const shared = strength === 0 ? sharedJob(seen, found.at(-1), from, to) : undefined;
    if (shared) found.push(shared);
    if (strength === 0 || saysNoFault(seen, from, to, strength === 2)) continue;
    const said =
      seen.language === 'en' ? sayEnglish(seen, from, to, strength) : sayTranslated(seen, from, to, strength);
    const text = shorten(said);
    const onlyAsked =
      strength === 1 && QUESTION_START.test(seen.tokens[from]?.word ?? '') && BARE_WORK.test(text);
    if (text.length >= 3 && !onlyAsked) found.push({ text, from, to, strength });
  }
  return found;
}
