import { type Evidence, gatherEvidence, type Sign } from './gather-evidence.js';
import { isUpstairs } from './judge-place.js';
import { brandBefore, looksLikePhone, type Verdict } from './label-context.js';
import { isKeyedIn, isQuantity } from './number-context.js';
import type { NumberRun } from './read-numbers.js';
import { endsSentence, type Reading } from './read-text.js';

/** What a number needs before it counts as a secret. */
const ENOUGH = 3.25;

/**
 * "a chave está no cofrinho junto à porta, 2063", "pa desbloquearlo es 369874", "jetzt kam 771 402 von Google": no one
 * word says what the number is, but what stands around it does.
 */
export function weighEvidence(reading: Reading, run: NumberRun): Verdict {
  const count = run.digits.length;
  if (isUpstairs(reading, run) || brandBefore(reading, run) || reading.tokens[run.first - 1]?.norm === '_')
    return null;
  if (run.separators === '/' && run.parts.length === 2) return null;
  const dial = count === 3 && run.listed && run.separators !== '';
  if ((count < 4 && !dial) || count > 8 || looksLikePhone(run) || isQuantity(reading, run, false))
    return null;
  const evidence = gatherEvidence(reading, run.first, run.last);
  if (isArrival(reading, run, evidence)) return { kind: 'one-time-code', sureness: 'unsure' };
  const weight = (sign: Sign): number => evidence[sign]?.weight ?? 0;
  const near = (sign: Sign, reach: number): number =>
    (evidence[sign]?.away ?? 99) <= reach ? weight(sign) : 0;
  let score = 0;
  score +=
    2 * weight('secret') +
    near('digits', 4) +
    (isPutIn(reading, run) ? 2.5 : 0) +
    (isGrouped(run) ? 1 : 0) +
    0.5 * near('typing', 1);
  score += Math.max(2 * weight('lock'), 1.5 * weight('place'), weight('spot'));
  const unlocksAt = evidence.unlocking?.away ?? 99;
  const governs = unlocksAt <= 3 && isPurpose(reading, run) ? 3 : unlocksAt === 1 ? 0 : 2;
  score += Math.max(governs * near('unlocking', 6), 0.5 * governs * weight('unlocking'));
  score += Math.max(2 * near('typing', 4), 0.75 * weight('typing'));
  score += 0.5 * weight('device') + weight('keys');
  score += Math.max(
    1.5 * near('trying', 2),
    0.5 * near('trying', 4),
    near('wanting', 5),
    2 * near('wanting', 2),
  );
  score += near('trying', 6) > 0 && hasTwin(reading, run) ? (hasTwin(reading, run, isTimeOfDay) ? 2 : 3) : 0;
  score += evidence.lock && evidence.wanting ? 1 : 0;
  score += 3.5 * near('prompted', 6) + (evidence.keys && isInstead(reading, run) ? 2 * near('keys', 3) : 0);
  score += evidence.secret || evidence.lock ? Math.max(2 * weight('found'), 3.5 * near('found', 6)) : 0;
  score += evidence.lock || evidence.place || evidence.spot ? 2 * near('kept', 5) : 0;
  score -= reading.asked === 'time' || reading.asked === 'phone' ? 1 : 0;
  score +=
    (evidence.changing?.weight === 0.75 ? 0 : 2) * near('changing', 8) +
    1.25 * weight('card') +
    weight('urgency') +
    (isQuoted(reading, run) ? 2 : 0);
  score += shapeOf(reading, run, near('unlocking', 4) > 0) + linkOf(reading, run) - placeOnMap(reading, run);
  score -= 3 * near('other', 5) + weight('other') + (isPutIn(reading, run) ? 0 : 2 * near('machine', 8));
  score -= (near('prompted', 6) > 0 ? 0 : 1.5 * weight('loss')) + weight('asking');
  return score >= ENOUGH ? { kind: 'access-code', sureness: 'unsure' } : null;
}

/** "pour l'ouvrir 1593", but not "to unlock 4410 phones". */
function isPurpose(reading: Reading, run: NumberRun): boolean {
  const next = reading.tokens[run.last + 1];
  if (
    next?.kind === 'word' &&
    !/^(and|then|y|et|und|e|puis|luego|dann|poi|thanks|but|pero|mais|aber|mas|ma|je|i)$/.test(next.norm)
  )
    return false;
  for (let at = run.first - 1; at >= Math.max(0, run.first - 5); at -= 1) {
    const word = reading.tokens[at]?.norm ?? '';
    if (/^(pour|para|pa|pra|p|per|zum|um|to)$/.test(word)) return true;
    const opens = reading.phrases[at]?.has('unlocking') || reading.phrases[at - 1]?.has('unlocking');
    if (!opens && !/^(l|le|la|lo|les|los|it|es|o|a|den|das|die|ihn|them|in)$/.test(word)) return false;
  }
  return false;
}

/** "use the fob or 7710". */
function isInstead(reading: Reading, run: NumberRun): boolean {
  return /^(or|o|ou|oder|oppure|od)$/.test(reading.tokens[run.first - 1]?.norm ?? '');
}

/** "4455" in quotation marks. */
function isQuoted(reading: Reading, run: NumberRun): boolean {
  const next = reading.tokens[run.last + 1]?.norm ?? '';
  return /^["“”'‘’«»„]$/.test(reading.tokens[run.first - 1]?.norm ?? '') && /^["“”'‘’«»]$/.test(next);
}

/** "get 5093 in". */
function isPutIn({ tokens }: Reading, run: NumberRun): boolean {
  const verb = /^(put|get|pop|bang|type|key|punch|stick|enter|putting|typing)$/.test(
    tokens[run.first - 1]?.norm ?? '',
  );
  return verb && /^(in|on)$/.test(tokens[run.last + 1]?.norm ?? '');
}

/** "550 618", "10-20-30-40": cut as codes are. */
function isGrouped(run: NumberRun): boolean {
  if (run.inWords || /000$/.test(run.digits)) return false;
  if (run.listed) return run.parts.length > 3 || (run.parts.length === 3 && /^-+$/.test(run.separators));
  if (run.parts.length === 2)
    return run.parts.every((part) => part.length === 3) && /^[ -]$/.test(run.separators);
  return (
    run.parts.length > 2 &&
    run.parts.length < 5 &&
    run.parts.every((part) => part.length === 2) &&
    /^-+$/.test(run.separators)
  );
}

function isTimeOfDay(digits: string): boolean {
  return /^([01]\d|2[0-3])(00|15|30|45)$/.test(digits);
}

/** "1990 y si no 0919": two of the same length, one or the other. */
function hasTwin(reading: Reading, run: NumberRun, both?: (digits: string) => boolean): boolean {
  if (both && !both(run.digits)) return false;
  return [run.last + 1, run.first - 1].some((from, side) => {
    const way = side === 0 ? 1 : -1;
    let joined = false;
    for (let at = from, steps = 0; steps < 5; at += way, steps += 1) {
      const other = reading.numberAt[at];
      if (other) return joined && other.digits.length === run.digits.length && (both?.(other.digits) ?? true);
      if (reading.phrases[at]?.has('alternative') || reading.tokens[at]?.norm === '/') joined = true;
      else if (reading.tokens[at]?.norm !== ',' && !reading.phrases[at - 1]?.has('alternative')) return false;
    }
    return false;
  });
}

/** Four digits or six are what people choose; years, round sums and times of day are often something else. */
function shapeOf(reading: Reading, run: NumberRun, opens: boolean): number {
  const { digits } = run;
  let score = digits.length === 4 || digits.length === 6 ? 1 : 0.5;
  if (digits.startsWith('0')) score += /^0\d[0-5]\d$/.test(digits) ? 0.5 : 1;
  if (
    /^(says|reads|shows|dice|diz|zeigt|llave|key|clef|cle|schlussel|chave|chiave)$/.test(
      reading.tokens[run.first - 1]?.norm ?? '',
    )
  )
    score -= 1;
  const [before, next] = [reading.tokens[run.first - 1], reading.tokens[run.last + 1]];
  const glued = before?.end === reading.tokens[run.first]?.start;
  if (isKeyedIn(reading, run) || (next && '#*'.includes(next.norm) && !next.spaced)) score += 2;
  else if (before && glued && '#*'.includes(before.norm)) score += before.norm === '*' ? 2 : 1;
  const year = digits.length === 4 && /^(19|20)\d\d$/.test(digits);
  if (isTimeOfDay(digits)) score -= 1.5;
  else if (year) score -= opens ? 0.5 : 1;
  else if (/00$/.test(digits) && digits.length <= 5) score -= 1;
  if (run.parts.length > 1 && !run.listed && run.separators === ' ') score -= digits.length === 6 ? 0 : 0.5;
  return score;
}

/** "…, 2063", "… is 2063", "… : 2063", "with 2063". */
function linkOf(reading: Reading, run: NumberRun): number {
  const before = reading.tokens[run.first - 1];
  if (!before) return 0.5;
  if (',:=('.includes(before.norm) || '-–—>'.includes(before.norm)) return 1;
  const pronoun = /^(er|es|it|lui|il|ella|ele|ela|este|esta|ce|das)$/.test(before.norm) ? 2 : 1;
  if (reading.phrases[run.first - 1]?.has('copula') || reading.phrases[run.first - pronoun]?.has('copula'))
    return 1;
  return /^(with|con|avec|mit|com|using|w)$/.test(before.norm) ? 1 : 0;
}

/** "8004 Zürich", "FRITZ!Box 7590", "14 bd Voltaire 75011": a number that belongs to a name. */
function placeOnMap(reading: Reading, run: NumberRun): number {
  const isName = (at: number): boolean => {
    const token = reading.tokens[at];
    const first = reading.text[token?.start ?? 0] ?? '';
    if (token?.kind !== 'word' || first === first.toLowerCase()) return false;
    return (
      reading.labelAt[at] === null && reading.text.slice(token.start, token.end) !== token.norm.toUpperCase()
    );
  };
  const address = reading.asked === 'address' ? 1 : 0;
  if (isName(run.last + 1)) return 1.5 + address;
  return (isName(run.first - 1) && !endsSentence(reading.tokens, run.first - 2) ? 1 : 0) + address;
}

/** "SMS von Apple: 640022", "el sms dice 51-90-33". */
function isToldBySender(reading: Reading, run: NumberRun, evidence: Evidence): boolean {
  const count = run.digits.length;
  if (count < 4 || count > 8 || (evidence.sender?.away ?? 99) > 6) return false;
  if (evidence.sender === undefined || evidence.sender.weight < 0.5 || /000$/.test(run.digits)) return false;
  const from = reading.tokens
    .slice(run.last + 1, run.last + 6)
    .findIndex((token) => /^(from|de|von|da|del|di|par)$/.test(token.norm));
  const article = /^(the|my|la|el|le|der|die|o|a|il)$/.test(reading.tokens[run.last + 2 + from]?.norm ?? '');
  const sent = from >= 0 && reading.phrases[run.last + (article ? 3 : 2) + from]?.has('sender') === true;
  const next =
    reading.phrases[run.last + 1]?.has('sender') === true && reading.tokens[run.last + 1]?.norm !== 'text';
  if ((sent || next) && count === 6) return true;
  const named = [2, 3, 4].some((step) => reading.phrases[run.last + step]?.has('sender'));
  if (count === 6 && named && !evidence.other && !evidence.machine) return true;
  const comes = count > 6 || evidence.arrival !== undefined || evidence.urgency !== undefined;
  const text = /^(text|sms|message|msg)$/.test(reading.tokens[run.first - 1]?.norm ?? '');
  if (sent && from === 0 && comes && (!evidence.other || text) && !(count === 4 && isTimeOfDay(run.digits)))
    return true;
  if (count === 4) return false;
  const before = reading.tokens[run.first - 1];
  if (
    evidence.other &&
    !/^(reads|reading|numero|nummer|number|text)$/.test(
      reading.tokens[run.first - evidence.other.away]?.norm ?? '',
    )
  )
    return false;
  const told =
    /^(mit|with|con|avec|com|says|said|reads|is reading|dice|pone|dit|indique|affiche|steht|lautet|sagt|diz|legge|is|es|est|ist|e|:|=)$/.test(
      before?.norm ?? '',
    );
  return told && count !== 5;
}

/** "jetzt kam 771 402 von Google", "mi è arrivato adesso 381047". */
function isArrival(reading: Reading, run: NumberRun, evidence: Evidence): boolean {
  if (isToldBySender(reading, run, evidence)) return true;
  if (
    run.first === 0 &&
    evidence.urgency &&
    !evidence.other &&
    run.digits.length === 6 &&
    !/00$/.test(run.digits)
  )
    return true;
  if (
    evidence.other ||
    run.inWords ||
    (evidence.machine && !evidence.sender && evidence.machine.away !== evidence.arrival?.away)
  )
    return false;
  const arrived = (evidence.arrival?.weight ?? 0) > 0.5 && (evidence.arrival?.away ?? 99) <= 6;
  if (!arrived) return false;
  const six = run.digits.length === 6 && !/000$/.test(run.digits);
  const round = /00$/.test(run.digits);
  return six || (evidence.sender !== undefined && !round && run.digits.length > 4);
}
