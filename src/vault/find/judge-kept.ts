import type { Verdict } from './label-context.js';
import { isClock } from './offered-again.js';
import type { NumberRun } from './read-numbers.js';
import { endsSentence, type Reading } from './read-text.js';

/** Tokens before "same as always" in which the place may stand. */
const REACH = 14;
/** Labels of other numbers that a lock may hang on or be called. */
const LANDMARKS =
  /^(box|caja|caixa|cassetta|boite|kasten|meter|compteur|contador|contatore|zahler|house|casa)$/;

/** "the box by the gutter, same as last time, 7428": a place, and that its code has not changed. */
export function judgeKept(reading: Reading, run: NumberRun): Verdict {
  const { tokens, phrases, labelAt } = reading;
  if (run.digits.length < 4 || run.digits.length > 8 || tokens[run.last + 1]?.kind === 'word') return null;
  let at = keptBefore(reading, run);
  if (at < 0) return null;
  for (const least = Math.max(0, at - REACH); at >= least; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'saved' || endsSentence(tokens, at)) return null;
    const label = labelAt[at];
    if (label?.role === 'other' && !LANDMARKS.test(token.norm) && !phrases[at]?.has('bridge')) return null;
    const opened = label?.role === 'place' || phrases[at]?.has('spot') || phrases[at]?.has('place');
    if (opened) return { kind: 'access-code', sureness: 'unsure' };
  }
  return null;
}

/** The token before the phrase that ends right before this number, or -1. */
function keptBefore({ tokens, phrases }: Reading, run: NumberRun): number {
  let last = run.first - 1;
  while (last > 0 && last > run.first - 3 && /^[,:]$/.test(tokens[last]?.norm ?? '')) last -= 1;
  for (let first = last; first >= Math.max(0, last - 5); first -= 1)
    if (phrases[first]?.get('kept')?.last === last) return first - 1;
  return -1;
}

const THEN = /^(then|puis|ensuite|luego|despues|dann|danach|depois|poi)$/;
const ON_THE_WAY =
  /^(the|la|le|les|l|el|der|die|das|il|o|a|at|to|on|in|for|pour|para|per|fur|du|de|,|:|bat|batiment|block|bloc|bloque|bloco|building|scala|stiege|aufgang|escalera|escada|escalier|stairs|inner|second|2nd|2e|[a-h])$/;
const NEXT_REACH = 6;

/** "[code saved] puis bât C 7789": the next code on the way in, right behind a found one. */
export function judgeNextDoor({ tokens, asked, numberAt }: Reading, run: NumberRun): Verdict {
  if (asked !== null && asked !== 'address') return null;
  if (run.digits.length < 4 || run.digits.length > 6 || run.parts.length > 1 || isClock(run.digits))
    return null;
  if (/00$/.test(run.digits) || tokens[run.last + 1]?.kind === 'word') return null;
  let then = false;
  for (let at = run.first - 1; at >= Math.max(0, run.first - NEXT_REACH); at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'saved') return then ? { kind: 'access-code', sureness: 'unsure' } : null;
    if (THEN.test(token?.norm ?? '')) then = true;
    else if (numberAt[at] || !ON_THE_WAY.test(token?.norm ?? '')) return null;
  }
  return null;
}
