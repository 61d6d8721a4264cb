import type { Language } from './fact.js';
import { fold, type Token } from './tokens.js';
import { CLOCK_AFTER, TIME_WORDS } from './words/time-words.js';

/**
 * day: a day or date; part: part of a day; clock; pre: before a time (after, by, from); every: a quantity;
 * unit: week, month; soon: as soon as possible; free: any time; past: makes the whole thing a past time.
 */
export type Kind =
  | 'day'
  | 'part'
  | 'pre'
  | 'every'
  | 'unit'
  | 'soon'
  | 'free'
  | 'past'
  | 'month'
  | 'num'
  | 'link'
  | 'clock'
  | 'date';

export type Piece = { kind: Kind; english: string; words: number };

const forms = new Map<Language, Map<string, { words: string[]; kind: Kind; english: string }[]>>();

for (const [language, lines] of Object.entries(TIME_WORDS)) {
  const byFirst = new Map<string, { words: string[]; kind: Kind; english: string }[]>();
  for (const line of lines.split('\n')) {
    const [kind, english, written] = line.split('|').map((part) => part.trim());
    if (!kind || english === undefined || !written) continue;
    for (const form of written.split(',')) {
      const words = fold(form.trim()).split(/\s+/);
      const list = byFirst.get(words[0] ?? '') ?? [];
      list.push({ words, kind: kind as Kind, english });
      byFirst.set(words[0] ?? '', list);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  forms.set(language as Language, byFirst);
}

function hour(hours: number, minutes: string | undefined, half: string): string {
  const mins = minutes && minutes !== '00' ? `:${minutes}` : '';
  if (half) return `${hours}${mins}${half}`;
  if (hours > 12) return `${hours - 12}${mins}pm`;
  return hours === 12 ? `12${mins}pm` : `${hours}${mins}`;
}

const COUNTED =
  /^(?:mins?|minutes?|secs?|seconds?|hours?|hrs|times|metres?|meters?|ft|foot|m|x|years?|yrs|days?|weeks?|months?|doors?|office|windows?|rooms?|minutos?|minuten|meter|metros?|fois|mal|vezes|veces|steps|digit|bed|th|people|sockets|lights|m2|qm|sqm|mq|km|kg|kw|cm|mm|pieces?|zimmer|habitaciones|quartos|chambres|fenster|ventanas|fenetres|janelas|personas?|personnes|personen|pessoas|anos|ans|jahre|meses|mois|monate|semanas|semaines|wochen|dias|jours|tage|horas|heures|stunden|euros?|reais|pesos|cosas|choses|sachen|coisas|items|things|pcs|stuck|euro|steps)$/;

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "half past three", "quarter to 9", "half four". */
function spokenHour(tokens: readonly Token[], at: number): Piece | undefined {
  const { word } = tokens[at] as Token;
  if (word !== 'half' && word !== 'quarter') return undefined;
  const link = tokens[at + 1]?.word ?? '';
  const linked = /^(?:past|to|after)$/.test(link);
  const said = tokens[at + (linked ? 2 : 1)];
  if (!said || said.piece !== tokens[at]?.piece || (!linked && word === 'quarter')) return undefined;
  const next = HOURS.indexOf(said.word) + 1 || (/^(?:[1-9]|1[0-2])$/.test(said.word) ? Number(said.word) : 0);
  if (!next || (!linked && COUNTED.test(tokens[at + 2]?.word ?? ''))) return undefined;
  const hours = link === 'to' ? (next === 1 ? 12 : next - 1) : next;
  const minutes = word === 'half' ? '30' : link === 'to' ? '45' : '15';
  return { kind: 'clock', english: `${hours}:${minutes}`, words: linked ? 3 : 2 };
}

/** An hour, a range of hours, a date or a bare number at a place of a text. */
export function clockPiece(
  tokens: readonly Token[],
  at: number,
  after: boolean,
  language: Language,
): Piece | undefined {
  const { word } = tokens[at] as Token;
  const spoken = language === 'en' ? spokenHour(tokens, at) : undefined;
  if (spoken) return spoken;
  const range = /^(\d{1,2})(?:[.:h](\d\d))?(am|pm|h)?-(\d{1,2})(?:[.:h](\d\d))?(am|pm|h|uhr)?$/.exec(word);
  if (range && Number(range[1]) <= 24 && Number(range[4]) <= 24 && (after || range[6] || range[2]))
    return { kind: 'clock', english: word, words: 1 };
  const next = tokens[at + 1];
  const samePiece = next && next.piece === tokens[at]?.piece;
  const match = /^(\d{1,2})(?:[.:h](\d\d))?(am|pm|h|hs|hrs|uhr|ish)?$/.exec(word);
  if (!match || Number(match[1]) > 24) return dateOrNumber(tokens, at, after, language);
  const hours = Number(match[1]);
  let half = match[3] === 'am' || match[3] === 'pm' ? match[3] : '';
  const suffixed = next && samePiece ? CLOCK_AFTER[next.word] : undefined;
  if (suffixed !== undefined && !half) half = suffixed;
  if (!match[2] && !match[3] && next && samePiece && COUNTED.test(next.word))
    return dateOrNumber(tokens, at, false, language);
  const sure = Boolean(match[2] || match[3] || suffixed !== undefined);
  const dayNext =
    next &&
    samePiece &&
    lookup(tokens, at + 1, language)?.kind === 'day' &&
    /^(?:or|and|oder|ou|o|und|et|y)$/.test(tokens[at - 1]?.word ?? '');
  if (!sure && !after && !dayNext) return dateOrNumber(tokens, at, after, language);
  const said = hour(
    hours,
    match[2],
    half || (hours <= 7 && !sure && at > 0 && tokens[at - 1]?.word === 'at' ? 'pm' : ''),
  );
  const bare24 = sure && !half && hours <= 12 && match[3] !== 'h' && language === 'en' ? said : said;
  const morning =
    sure && !half && hours < 12 && language !== 'en'
      ? `${hours}${match[2] && match[2] !== '00' ? `:${match[2]}` : ''}am`
      : bare24;
  return { kind: 'clock', english: morning, words: suffixed !== undefined ? 2 : 1 };
}

function dateOrNumber(
  tokens: readonly Token[],
  at: number,
  after: boolean,
  language: Language,
): Piece | undefined {
  const token = tokens[at] as Token;
  if (
    /^\d{1,2}(?:st|nd|rd|th)$/.test(token.word) &&
    !/^(?:time|floor|one|gen|generation|year)$/.test(tokens[at + 1]?.word ?? '')
  )
    return { kind: 'date', english: `the ${token.word}`, words: 1 };
  const slashed = /^(\d{1,2})([/.])(\d{1,2})(?:[/.]\d{2,4})?$/.exec(token.word);
  if (slashed) {
    const [day, month] = [Number(slashed[1]), Number(slashed[3])];
    const both = Math.max(day, month) <= 31 && Math.min(day, month) <= 12 && day > 0 && month > 0;
    const before = tokens[at - 1]?.word ?? '';
    const dated =
      /^(?:am|bis|zum|vor|ab|den|vom|on|by|before|after|from|le|du|el|dia|ate|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|the)$/.test(
        before,
      );
    if (both && (slashed[2] === '/' || dated)) return { kind: 'date', english: token.raw, words: 1 };
    if (slashed[2] === '.' && after && month < 60 && day < 24 && (slashed[3] ?? '').length === 2)
      return { kind: 'clock', english: hour(day, slashed[3], ''), words: 1 };
    return undefined;
  }
  const counted = tokens[at + 1];
  if (counted && counted.piece === token.piece && COUNTED.test(counted.word) && /^\d{3,4}$/.test(token.word))
    return undefined;
  const short = /^(\d)([0-5]\d)$/.exec(token.word);
  if (short && after && !samePieceNoun(tokens, at))
    return { kind: 'clock', english: hour(Number(short[1]), short[2], ''), words: 1 };
  if (
    /^(?:19[5-9]|20[0-3])\d$/.test(token.word) &&
    /^(?:from|in|since|until|von|de|desde|of|the|early|mid|late)$/.test(tokens[at - 1]?.word ?? '')
  )
    return undefined;
  if (/^\d{4}$/.test(token.word) && after && Number(token.word) < 2400 && Number(token.word.slice(2)) < 60)
    return {
      kind: 'clock',
      english: hour(Number(token.word.slice(0, 2)), token.word.slice(2), ''),
      words: 1,
    };
  if (/^\d{1,2}$/.test(token.word) && Number(token.word) <= 31) {
    const next = tokens[at + 1];
    const second = tokens[at + 2];
    const month = next && lookup(tokens, at + 1, language)?.kind === 'month';
    const deMonth =
      next && second && /^(?:de|of)$/.test(next.word) && lookup(tokens, at + 2, language)?.kind === 'month';
    if (month || deMonth) return { kind: 'date', english: token.word, words: deMonth ? 2 : 1 };
    const dayWord = /^(?:dia|le|the)$/.test(tokens[at - 1]?.word ?? '') && !samePieceNoun(tokens, at);
    if (dayWord) return { kind: 'date', english: `the ${ordinal(Number(token.word))}`, words: 1 };
    if (
      language === 'de' &&
      /^(?:zum|am|den|dem|ab|bis|vor|vom)$/.test(tokens[at - 1]?.word ?? '') &&
      (/^\./.test(next?.gap ?? '') || !samePieceNoun(tokens, at)) &&
      !/^(?:uhr|h)$/.test(next?.word ?? '')
    )
      return { kind: 'date', english: `the ${ordinal(Number(token.word))}`, words: 1 };
    return { kind: 'num', english: token.word, words: 1 };
  }
  return undefined;
}

function ordinal(day: number): string {
  const last = day % 10;
  const teens = day > 10 && day < 14;
  return `${day}${!teens && last === 1 ? 'st' : !teens && last === 2 ? 'nd' : !teens && last === 3 ? 'rd' : 'th'}`;
}

/** Whether a word follows in the same piece that a number may count ("am 3 Fenster"). */
function samePieceNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return Boolean(
    next &&
      next.piece === tokens[at]?.piece &&
      /^\p{L}{3,}$/u.test(next.raw) &&
      !/^(?:de|of|or|oder|ou|por|um|nach|vor|ab|uhr|por|pela|das|entre|before|after|at|in|if|morning|afternoon|pls|please|bitte|svp)$/.test(
        next.word,
      ),
  );
}

/** The longest word of time that begins at a place of a text. */
export function lookup(tokens: readonly Token[], at: number, language: Language): Piece | undefined {
  const token = tokens[at];
  const byFirst = forms.get(language);
  for (const form of byFirst?.get(token?.word ?? '') ?? []) {
    const fits = form.words.every(
      (word, step) =>
        tokens[at + step]?.word === word && (step === 0 || tokens[at + step]?.sentence === token?.sentence),
    );
    if (fits) return { kind: form.kind, english: form.english, words: form.words.length };
  }
  return undefined;
}

/** "Mo-Mi", "mon-fri": two days joined by a dash. */
export function dayRange(word: string, language: Language): Piece | undefined {
  const [first, last, more] = word.split('-');
  if (!first || !last || more) return undefined;
  const day = (text: string) =>
    forms
      .get(language)
      ?.get(text)
      ?.find((form) => form.kind === 'day' && form.words.length === 1)?.english;
  const [from, to] = [day(first) ?? SHORT_DAYS[first], day(last) ?? SHORT_DAYS[last]];
  return from && to ? { kind: 'day', english: `${from} to ${to}`, words: 1 } : undefined;
}

const SHORT_DAYS: Record<string, string> = {
  l: 'Monday',
  lun: 'Monday',
  v: 'Friday',
  vie: 'Friday',
  ven: 'Friday',
  mar: 'Tuesday',
  mie: 'Wednesday',
  mer: 'Wednesday',
  jue: 'Thursday',
  jeu: 'Thursday',
  sab: 'Saturday',
  sam: 'Saturday',
  dom: 'Sunday',
  dim: 'Sunday',
  seg: 'Monday',
  sex: 'Friday',
};

/** German writes day and part of day as one word: "Freitagnachmittag". */
export function compound(word: string, language: Language): Piece | undefined {
  const match =
    language === 'de'
      ? /^(\w+tag|mittwoch|sonnabend)(morgen|vormittag|mittag|nachmittag|abend)s?$/.exec(word)
      : null;
  const byFirst = forms.get('de');
  const day = match && byFirst?.get(match[1] ?? '')?.[0];
  const part = match && byFirst?.get(match[2] ?? '')?.find((form) => form.kind === 'part');
  return day && match
    ? { kind: 'day', english: `${day.english} ${part?.english ?? 'morning'}`, words: 1 }
    : undefined;
}
