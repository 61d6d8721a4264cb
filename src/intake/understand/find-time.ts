import type { Language } from './fact.js';
import { atNight, isPast, notNow, ofAppointment, refused, ruledOutBehind } from './refused-times.js';
import type { Kind } from './time-pieces.js';
import { CORE, nextRun, render } from './time-runs.js';
import type { Token } from './tokens.js';

/** A time somebody would like, said in English; `from` and `to` are token indexes. */
export type TimeMention = { text: string; from: number; to: number; hasDay: boolean; hasClock: boolean };

/** "about 12 sq m": a size, no hour. */
const SIZE =
  /^(?:sq|sqm|sqft|square|m|m2|m3|qm|metres|meters|metros|meter|metre|mtrs|ft|feet|foot|quadratmeter|panels|posts|boxes|windows|rooms|years?|yrs|ans|anos|jahre)$/;

/** "could come by wednesday": no deadline. */
const COMES = /^(?:come|coming|pop|popping|swing|drop|stop|call|go)$/;

/** "mornings please", "le matin de préférence": a time of day by itself, and that it is wished. */
const prefers = (tokens: readonly Token[], to: number): boolean =>
  tokens.length <= to + 6 &&
  /^(?:please|pls|plz|ideally|pref|preferably|preferred|best|are best|is best|suits?|works?|only|before|if|de|si|svp|por|porfa|mejor|preferiblemente|am|bitte|wenn|ware|lieber|bevorzugt|se|melhor|preferencialmente|gern|gerne|would)$/.test(
    tokens[to]?.word ?? '',
  );

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
    if (run.pieces[0]?.english === 'by' && COMES.test(tokens[run.from - 1]?.word ?? '')) run.pieces.shift();
    if (run.pieces.length === 0 || !run.pieces.some((piece) => CORE.has(piece.kind))) {
      at += 1;
      continue;
    }
    at = Math.max(run.to, at + 1);
    const kinds = new Set(run.pieces.map((piece) => piece.kind));
    if (kinds.has('clock') && !kinds.has('day') && SIZE.test(tokens[run.to]?.word ?? '')) continue;
    const perWeek =
      /^(?:par|por|pro|per|a|each|every|la|die|in)$/.test(tokens[run.to]?.word ?? '') &&
      /^(?:semaine|semana|woche|week|mois|mes|monat|month|jour|dia|tag|day|visit)$/.test(
        tokens[run.to + 1]?.word ?? '',
      );
    if (kinds.has('clock') && !kinds.has('day') && perWeek) continue;
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
    if (notNow(run, tokens) || ofAppointment(run, tokens)) continue;
    if (!asked && atNight(run, tokens)) continue;
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
        !(run.from === 0 && kinds.has('part') && prefers(tokens, run.to)) &&
        !(run.from === 0 && run.to === tokens.length && tokens.length > 1 && kinds.has('part'))) ||
      isPast(run, tokens, language)
    )
      continue;
    const whole = run.from === 0 && run.to === tokens.length && tokens.length > 1;
    if (
      !whole &&
      !(run.from === 0 && prefers(tokens, run.to)) &&
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
