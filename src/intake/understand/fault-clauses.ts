import type { Trade } from '../trade.js';
import type { Language } from './fact.js';
import type { Match } from './lexicon.js';
import { CODE, DIMENSION } from './say-fault.js';
import type { Token } from './tokens.js';

/** A fault or a wish in one clause of a text, in English. `strength`: 2 a symptom, 1 work wanted. */
export type FaultMention = { text: string; from: number; to: number; strength: number };

export type Seen = {
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

const UNIT =
  /^(?:m|ft|sq|sqm|m2|metres|meters|feet|foot|square|rooms|bedrooms|bathrooms|windows|panels|sockets|acres?|yards?)$/;

export const QUESTION_START = /^(?:do|does|how|when|what|whats|why|is|can|could|are|where|will|who|which)$/;

/** The clauses of a text as token indexes: its pieces, cut at an "and" between two things. */
export function clauses(seen: Seen): { from: number; to: number }[] {
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
export function strengthOf(seen: Seen, from: number, to: number, asked: boolean): number {
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
  const onlyOpens =
    seen.language === 'en' &&
    /^(?:plumbing|electrical|cleaning|landscaping)$/.test(seen.trade) &&
    inside.every((match) => match.tag !== 'job' || seen.tokens[match.at[0] ?? 0]?.word === 'open');
  if (has('job') && !onlyOpens) {
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
