import type { Language } from './fact.js';
import type { Token } from './tokens.js';
import { fold } from './tokens.js';
import { CLOCK_AFTER, TIME_WORDS } from './words/time-words.js';

/** A time somebody would like, said in English; `from` and `to` are token indexes. */
export type TimeMention = { text: string; from: number; to: number; hasDay: boolean; hasClock: boolean };

/**
 * day: a day or date; part: part of a day; clock; pre: before a time (after, by, from); every: a quantity;
 * unit: week, month; soon: as soon as possible; free: any time; past: makes the whole thing a past time.
 */
type Kind =
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
type Piece = { kind: Kind; english: string; words: number };

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
  /^(?:mins?|minutes?|secs?|seconds?|hours?|hrs|times|metres?|meters?|ft|foot|m|x|years?|yrs|days?|weeks?|months?|doors?|office|windows?|rooms?|minutos?|minuten|meter|metros?|fois|mal|vezes|veces|steps|digit|bed|th|people|sockets|lights)$/;

function clockPiece(
  tokens: readonly Token[],
  at: number,
  after: boolean,
  language: Language,
): Piece | undefined {
  const { word } = tokens[at] as Token;
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
  const short = /^(\d)([0-5]\d)$/.exec(token.word);
  if (short && after) return { kind: 'clock', english: hour(Number(short[1]), short[2], ''), words: 1 };
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

function lookup(tokens: readonly Token[], at: number, language: Language): Piece | undefined {
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
function dayRange(word: string, language: Language): Piece | undefined {
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
function compound(word: string, language: Language): Piece | undefined {
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

const CORE = new Set<Kind>(['day', 'part', 'clock', 'unit', 'soon', 'free', 'month', 'date']);

/** "I am", "sat on it", "so …", "do you", "ya no": words that only sometimes say a time. */
function verbLike(tokens: readonly Token[], at: number, language: Language): boolean {
  const word = tokens[at]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  if (language === 'en') {
    if (word === 'am')
      return (
        before === 'i' ||
        !/^(?:\d.*|mon|tues?|weds?|thurs?|fri|sat|sun|\w+day|tomorrow|tmrw|today|in|the|this|any|next|and|or|pm|of|\w+days)$/.test(
          before,
        )
      );
    if (word === 'pm') return /^(?:me|you|send|iphone|pro|\d+)$/.test(before) && !/^\d/.test(before);
    if (word === 'sat')
      return (
        /^(?:on|down|it|there|in|for|at)$/.test(next) ||
        /^(?:i|she|he|it|someone|was|were|been|be|just|has|have|having|kid|dog|son|daughter|accidentally)$/.test(
          before,
        )
      );
    if (word === 'may')
      return (
        /^(?:be|have|need|not|want|i|also|take)$/.test(next) ||
        /^(?:it|i|you|we|this|that|they|there)$/.test(before)
      );
    if (word === 'sun' && before !== 'the')
      return !(
        /^(?:or|and|on|this|next|sat|saturday|by|every|before|after)$/.test(before) ||
        /^(?:morning|am|pm|afternoon|evening|eve|at|or|lunch)$/.test(next) ||
        tokens.length <= 2
      );
    if (word === 'march' || word === 'spring' || word === 'fall' || word === 'sun')
      return (
        /^(?:in|off|apart|down|over)$/.test(next) ||
        (/^(?:the|a|garage|will|could|might|to|garden|it|door|mattress)$/.test(before) && word !== 'march')
      );
    if (word === 'past') return !/^\d/.test(next);
    if (word === 'emergency') return /^(?:light|lights|lighting|exit|stop)$/.test(next);
    if (/^(?:christmas|xmas|easter)$/.test(word))
      return !/^(?:before|b4|after|by|at|over|around|until|till|for|on|this|or)$/.test(before);
    if (word === 'urgent') return before === 'not' || before === 'isnt';
  }
  if (language === 'de' && /^(?:so|do|di|mi|fr|mo|sa)$/.test(word)) {
    const token = tokens[at] as Token;
    const dayish =
      /^(?:mo|di|mi|do|fr|sa|so|oder|und|nach|ab|vor|\d.*|vormittags?|nachmittags?|abends?|morgens?|fruh|bis)$/;
    return (
      token.raw === token.raw.toLowerCase() ||
      !(
        dayish.test(next) ||
        (dayish.test(before) && !/^\d/.test(before)) ||
        /^(?:am)$/.test(before) ||
        tokens.length <= 3
      )
    );
  }
  if (language === 'de' && /^(?:immer|schnell|egal|jetzt|flexibel)$/.test(word)) return tokens.length > 4;
  if (language === 'es' && /^(?:ya|ahora|rapido)$/.test(word))
    return tokens.length > 4 && !/^(?:por|porfa|porfavor)$/.test(next);
  if (language === 'pt' && /^(?:ja|agora|rapido|sex|ter|seg|qua|qui)$/.test(word))
    return (
      (tokens.length > 4 && !/^(?:por|depois|ou|a|de|antes|as)$/.test(next)) ||
      /^(?:nao|descarrega|muito|so)$/.test(before)
    );
  if (language === 'fr' && /^(?:vite|maintenant|hors)$/.test(word)) return tokens.length > 5;
  return false;
}

type Run = { pieces: (Piece & { at: number })[]; from: number; to: number };

function nextRun(tokens: readonly Token[], start: number, language: Language, asked: boolean): Run {
  const pieces: Run['pieces'] = [];
  let at = start;
  let lastCore = start;
  while (at < tokens.length && pieces.length < 14) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1];
    if (
      at > start &&
      before &&
      token.sentence !== before.sentence &&
      !/^\s*$/.test(token.gap.replace('.', ''))
    )
      break;
    if (
      at > start &&
      before &&
      token.sentence !== before.sentence &&
      !pieces.some((piece) => CORE.has(piece.kind))
    )
      break;
    if (at > start && before && token.sentence !== before.sentence) break;
    if (
      at > start &&
      before &&
      token.piece !== before.piece &&
      /^(?:not|no|cant)$/.test(tokens[start - 1]?.word ?? '')
    )
      break;
    const afterPre =
      pieces.at(-1)?.kind === 'pre' ||
      pieces.at(-1)?.kind === 'day' ||
      pieces.at(-1)?.kind === 'part' ||
      (pieces.at(-1)?.kind === 'link' && pieces.at(-2)?.kind === 'clock') ||
      (asked && at === 0) ||
      (/^(?:that|it)$/.test(before?.word ?? '') && tokens[at - 2]?.word === 'make');
    const piece =
      (verbLike(tokens, at, language) ? undefined : lookup(tokens, at, language)) ??
      compound(token.word, language) ??
      dayRange(token.word, language) ??
      clockPiece(tokens, at, afterPre, language);
    if (!piece || /[£$€]/.test(token.gap)) break;
    if (piece.kind === 'num' && pieces.at(-1)?.kind === 'month' && Number(token.word) <= 31)
      piece.kind = 'date';
    pieces.push({ ...piece, at });
    at += piece.words;
    const nextUnit =
      piece.kind === 'every' &&
      piece.english === 'next' &&
      language !== 'en' &&
      /^(?:unit|day)$/.test(pieces.at(-2)?.kind ?? '');
    if (CORE.has(piece.kind) || nextUnit) lastCore = at;
  }
  while (pieces.length > 0 && (pieces.at(-1) as { at: number }).at >= lastCore) pieces.pop();
  while (pieces[0]?.kind === 'link') pieces.shift();
  return { pieces, from: pieces[0]?.at ?? start, to: lastCore };
}

function render(pieces: Run['pieces'], language: Language): string {
  const said: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    const previous = pieces[index - 1];
    if (
      language !== 'en' &&
      piece.kind === 'every' &&
      piece.english === 'next' &&
      previous &&
      (previous.kind === 'unit' || previous.kind === 'day')
    ) {
      said.splice(-1, 0, 'next');
      continue;
    }
    if (piece.english) said.push(piece.english);
  }
  const text = said
    .join(' ')
    .replace(/\b(on|at) (?=\1\b)/g, '')
    .replace(/^(?:on|at|in the|the|and|or) /, '')
    .replace(/^in (?=\w+day\b|tomorrow|today)/i, '');
  return text
    .replace(/^morning (tomorrow)/, '$1 morning')
    .replace(/^(morning|afternoon|evening) (?:on |of )?(\w+day)\b/, '$2 $1')
    .replace(/\b(\w+day) (?:in )?the (morning|afternoon|evening)/, '$1 $2')
    .replace(/\b(today|tomorrow) in the /, '$1 ')
    .replace(/^./, (letter) =>
      /^(?:mon|tues|wednes|thurs|fri|satur|sun)day/.test(text) ? letter.toUpperCase() : letter,
    );
}

const PAST_BEFORE =
  /^(?:since|ago|last|yesterday|for|was|rice|told|said|dijo|dijeron|dijisteis|dicho|dit|gesagt|sagtet|sagten|disse|disseram|dito|now|devait|debia|sollte|devia|deveria|dropped|brought|bought|broke|stopped|started|happened|fitted|installed|replaced|booked|came|left|died|desde|depuis|seit|hace|il|vor|ha|fa|faz|letzte|letzten|cant|working|busy|laid|done|had|got|went|gone|worked|ended|not|dernier|ultimo|ultima|pasado|gestern|ayer|hier|ontem|no)$/;

function isPast(run: Run, tokens: readonly Token[], language: Language): boolean {
  if (run.pieces.some((piece) => piece.kind === 'past')) return true;
  const sentence = tokens[run.from]?.sentence;
  for (let at = run.from - 1; at >= Math.max(0, run.from - 4); at--) {
    const token = tokens[at] as Token;
    if (token.sentence !== sentence || token.piece !== tokens[run.from]?.piece) break;
    if (language !== 'fr' && token.word === 'il') continue;
    const wished = /^(?:be|get|getting|it|them|this|that|all|want|need|needs)$/.test(
      tokens[at - 1]?.word ?? '',
    );
    if (/^(?:done|fitted|installed|replaced)$/.test(token.word) && wished) continue;
    if (
      PAST_BEFORE.test(token.word) &&
      !(token.word === 'no' || token.word === 'not'
        ? at < run.from - 1 || tokens[at - 1]?.word === 'if'
        : false)
    )
      return true;
  }
  const after = tokens[run.to];
  return Boolean(after && after.sentence === sentence && /^(?:ago|before|atras)$/.test(after.word));
}

const RULED_OUT =
  /^(?:i |we |im |its |is |je |j |ich |wir |on |eu |a gente )?(?:cant|cannot|wont work|wont do|doesnt work|doesnt suit|no good|isnt good|is no good|not good|is out|no puedo|no podemos|no me viene|no me va|no nos viene|nao posso|nao podemos|nao consigo|nao da|nao vai dar|n posso|ne peux|ne peut|peux pas|ne pouvons|kann ich|konnen wir|geht (?:es )?(?:leider |doch |mir )?nicht|passt (?:mir |es )?(?:leider |doch )?nicht|klappt nicht)\b/;

/** "sexta não consigo", "Friday I cant": the day is ruled out behind it. */
function ruledOutBehind(run: Run, tokens: readonly Token[]): boolean {
  const after = tokens.slice(run.to, run.to + 6).filter((token) => token.piece === tokens[run.to - 1]?.piece);
  const text = after.map((token) => token.word).join(' ');
  return (
    RULED_OUT.test(text) && !/^kann ich(?! nicht| leider| doch)|^konnen wir(?! nicht| leider)/.test(text)
  );
}

const NEED_NOT_BE =
  /\b(?:not|doesnt|dont|no|nao|n|pas|nicht) (?:\w+ )?(?:need|needs|have to be|has to be|precisa|precisam|tem|tiene|hace falta|hace|muss|besoin|urgent|urgente|eilig|eilt)(?: \w+){0,2}$/;

/** "I can't talk now": not as soon as possible. */
function notNow(run: Run, tokens: readonly Token[]): boolean {
  const before = tokens
    .slice(Math.max(0, run.from - 5), run.from)
    .filter((token) => token.sentence === tokens[run.from]?.sentence)
    .map((token) => token.word)
    .join(' ');
  if (NEED_NOT_BE.test(before)) return true;
  if (!run.pieces.every((piece) => piece.kind === 'soon')) return false;
  return tokens
    .slice(Math.max(0, run.from - 5), run.from)
    .some(
      (token) =>
        token.sentence === tokens[run.from]?.sentence &&
        /^(?:cant|cannot|not|dont|isnt|no|nao|n|ne|pas|nicht|kein|keine|nunca|nie)$/.test(token.word),
    );
}

/** "not Thursdays", "can't do Monday", "nicht dienstags": the day is ruled out. */
function refused(run: Run, tokens: readonly Token[]): boolean {
  const before = tokens[run.from - 1];
  const earlier = tokens[run.from - 2];
  if (!before || before.sentence !== tokens[run.from]?.sentence) return false;
  if (/^(?:not|nicht|pas|nao|kein|keine)$/.test(before.word))
    return (
      earlier?.word !== 'if' &&
      (run.from === 1 ||
        before.piece !== earlier?.piece ||
        /^(?:but|just|am|aber|mais|mas|pero|le|on|i|im|das)$/.test(earlier?.word ?? ''))
    );
  if (/^(?:do|make|on)$/.test(before.word)) return /^(?:cant|cannot|not|wont)$/.test(earlier?.word ?? '');
  return false;
}

/**
 * Finds the times a customer would like, in order. Times that are past ("since Friday", "dropped it off Tuesday")
 * are left out. With `asked`, a bare number answers "when?".
 */
export function findTimes(tokens: readonly Token[], language: Language, asked: boolean): TimeMention[] {
  const mentions: TimeMention[] = [];
  const excluded: TimeMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const run = nextRun(tokens, at, language, asked);
    if (run.pieces.length === 0 || !run.pieces.some((piece) => CORE.has(piece.kind))) {
      at += 1;
      continue;
    }
    at = Math.max(run.to, at + 1);
    const kinds = new Set(run.pieces.map((piece) => piece.kind));
    const onlyLoose = !['day', 'clock', 'soon', 'free', 'month', 'date'].some((kind) =>
      kinds.has(kind as Kind),
    );
    const qualified =
      run.pieces.some((piece) => piece.kind === 'every' && piece.english !== '') ||
      kinds.has('pre') ||
      kinds.has('num') ||
      asked ||
      kinds.has('part');
    const counted =
      kinds.has('num') &&
      kinds.has('unit') &&
      !kinds.has('pre') &&
      !kinds.has('every') &&
      !kinds.has('day') &&
      !asked;
    if (counted && !run.pieces.some((piece) => /from now/.test(piece.english))) continue;
    if (notNow(run, tokens)) continue;
    if ((refused(run, tokens) || ruledOutBehind(run, tokens)) && kinds.has('day')) {
      excluded.push({
        text: `any day except ${render(run.pieces, language).replace(/s$/, '')}`,
        from: run.from,
        to: run.to,
        hasDay: true,
        hasClock: false,
      });
      continue;
    }
    if (
      (onlyLoose &&
        !qualified &&
        !(run.from === 0 && run.to === tokens.length && tokens.length > 1 && kinds.has('part'))) ||
      isPast(run, tokens, language)
    )
      continue;
    const whole = run.from === 0 && run.to === tokens.length && tokens.length > 1;
    if (
      !whole &&
      kinds.has('part') &&
      onlyLoose &&
      !kinds.has('pre') &&
      !kinds.has('every') &&
      !asked &&
      run.pieces.length === 1 &&
      !/s$|work|lunch|school|day$|onwards|overnight|dark|hours|clos|opening/.test(
        run.pieces[0]?.english ?? '',
      )
    )
      continue;
    const hasDay = ['day', 'unit', 'month', 'date'].some((kind) => kinds.has(kind as Kind));
    mentions.push({
      text: render(run.pieces, language),
      from: run.from,
      to: run.to,
      hasDay,
      hasClock: kinds.has('clock') || kinds.has('part'),
    });
  }
  const ruledOut = excluded.find((one) => one.from > (mentions[0]?.from ?? 0));
  const wide = mentions.length === 1 ? mentions[0] : undefined;
  if (wide && ruledOut && (!wide.hasDay || /\b(?:any|every|most|week|weekdays)\b/.test(wide.text)))
    return [{ ...wide, text: `${wide.text} ${ruledOut.text.replace('any day ', '')}` }];
  return mentions.length > 0 ? mentions : excluded.slice(0, 1);
}
