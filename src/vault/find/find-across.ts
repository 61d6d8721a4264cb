import { announces, asksOrDenies, isProduct } from './announced.js';
import { findInTalk } from './find-in-talk.js';
import { findRepeats } from './find-repeats.js';
import { type Asked, type FoundSecret, findSecrets } from './find-secrets.js';
import { isClock, isOfferedAgain } from './offered-again.js';
import { type Reading, readText } from './read-text.js';
import { isRemark } from './read-words.js';
import { normalizeWord } from './tokens.js';

/** An earlier text of the same customer as it is stored: already screened. */
export type EarlierText = { id: string; text: string; asked: Asked };
export type FoundAcross = { inText: FoundSecret[]; inEarlier: { id: string; found: FoundSecret[] }[] };

const CORRECTION =
  /^(sorry|sry|soz|srry|sory|lo|disculpa|desculpem|huch|non|nein|nao|ups|oups|no|nope|oops|ops|whoops|actually|correction|wrong|meant|mean|i|rather|wait|edit|typo|should|perdon|perdona|mejor|digo|pardon|desole|desolee|erreur|entschuldigung|ich|sollte|desculpa|desculpe|alias|scusa|scusi|anzi|errata)$/;
const POINTING =
  /^(that|thats|this|it|its|those|above|sent|before|earlier|previous|last|ese|eso|esa|este|esto|es|era|anterior|c|ca|cest|etait|das|dies|ist|war|isso|esse|aquele|e|quello|quella|questo|was|is|are|were)$/;
const HALVES =
  /^(first|last|second|other|rest|then|half|part|two|three|digits|digit|is|are|and|the|its|next|final|bit|s)$/;
/** Texts that one secret is cut into at most. */
const LONGEST_SPLIT = 5;
/** How many earlier texts a pointing word may reach back over. */
const REACH_BACK = 3;

/**
 * What one text cannot show alone: a secret announced in one text and given in the next ("the code is", "4821"),
 * split ("48", "21"), corrected after it was saved ("sorry 4812"), or revealed afterwards ("thats the pin").
 * `earlier` is oldest first; `inEarlier` lists only texts that hold something now known to be a secret. Pure.
 */
export function findAcross(earlier: EarlierText[], text: string, asked: Asked): FoundAcross {
  const reading = readText(text, asked);
  const alone = findSecrets(text, { asked });
  const talk = findInTalk(earlier, reading, asked);
  const sure = talk.length > alone.length ? talk : alone;
  const context = sure.length > 0 ? sure : findByContext(earlier, reading, asked);
  const inText = context.filter((secret) => !isPersonKnown(earlier, secret));
  const split = findSplit(earlier, reading, asked);
  const byId = new Map<string, FoundSecret[]>(split.inEarlier.map((entry) => [entry.id, entry.found]));
  const all = inText.length > 0 ? inText : split.inText;
  if (all.length === 0 && pointsBack(reading)) {
    const revealed = reveal(earlier);
    if (revealed) byId.set(revealed.id, revealed.found);
  }
  const values = [...all, ...[...byId.values()].flat().filter((secret) => secret.value.length > 3)];
  for (const { id, text: old } of earlier) {
    const known = byId.get(id) ?? [];
    const repeats = findRepeats(old, values, known);
    if (repeats.length > 0)
      byId.set(
        id,
        [...known, ...repeats].sort((a, b) => a.start - b.start),
      );
  }
  return { inText: all, inEarlier: [...byId].map(([id, found]) => ({ id, found })) };
}

/** Read as an answer when the text before announces a secret or this one corrects a saved one. */
function findByContext(earlier: EarlierText[], reading: Reading, asked: Asked): FoundSecret[] {
  const newest = earlier.at(-1);
  if (!newest || reading.tokens.length === 0) return [];
  const before = readText(newest.text, newest.asked);
  if (announces(before)) {
    if (isProduct(reading)) return [];
    const answer = reading.tokens.length <= 12 ? findSecrets(reading.text, { asked: 'passcode' }) : [];
    return answer.length > 0 ? answer : findAcrossBreak(newest.text, reading.text);
  }
  if (!savedLately(earlier) || asked === 'phone' || asked === 'model') return [];
  const corrects = reading.tokens
    .slice(0, 3)
    .some((token) => CORRECTION.test(token.norm) || token.norm === '*');
  if (corrects && reading.tokens.length <= 14)
    return findSecrets(reading.text, { asked: 'passcode' }).filter(
      // "sorry, 1730 not 1630" is a time; 4821 is none.
      (secret) =>
        hasDigitOrSign(secret) &&
        (asked !== 'time' || (/^\p{Nd}{4,}$/u.test(secret.value) && !isClock(secret.value))),
    );
  return isGivenAgain(earlier, before, reading, asked) ? asPasscode(reading) : [];
}

/** A number sent behind a saved one: the rest of it, it again ("its 551708"), or another ("or 551709 if that fails"). */
function isGivenAgain(earlier: EarlierText[], before: Reading, reading: Reading, asked: Asked): boolean {
  const [run] = reading.numbers;
  const clock = asked === 'time' || !onlySaved(before);
  if (!run || (clock && isClock(run.digits))) return false;
  const offered = isOfferedAgain(reading);
  if (asked === 'address' || asked === 'device') return offered === 'instead';
  if (isBareNumber(reading, 2, 4) && asked !== 'time')
    return onlySaved(before) ? run.digits.length === 4 || continues(earlier) : endsSaved(before);
  return offered !== null || (isBareNumber(reading, 4, 8) && (asked !== null || onlySaved(before)));
}

function asPasscode(reading: Reading): FoundSecret[] {
  const found = findSecrets(reading.text, { asked: 'passcode' }).filter(hasDigitOrSign);
  return found.length > 0 ? found : asWhole(reading);
}

function onlySaved({ tokens }: Reading): boolean {
  return tokens.length > 0 && tokens.every(({ kind }) => kind === 'saved' || kind === 'symbol');
}

/** "the passcode is [passcode saved]", "[passcode saved]": a secret that comes in pieces. */
function continues(earlier: EarlierText[]): boolean {
  const told = earlier
    .slice(-LONGEST_SPLIT)
    .map((old) => readText(old.text, old.asked))
    .findLast((old) => !onlySaved(old));
  return told !== undefined && endsSaved(told);
}

/** "my pin is [passcode saved]": digits that follow at once are the rest of it. */
function endsSaved({ tokens, labels }: Reading): boolean {
  return tokens.at(-1)?.kind === 'saved' && labels.some(({ role }) => role === 'secret' || role === 'code');
}

/**
 * "Rosie Hale" after "user is rosie pass …": a plain name is no password once one was given, nor when an earlier
 * text uses one of its words.
 */
function isPersonKnown(earlier: EarlierText[], secret: FoundSecret): boolean {
  if (secret.sureness === 'sure' || !/^\p{Lu}\p{L}+(?:[ -]\p{Lu}[\p{L}'’-]+){1,2}$/u.test(secret.value))
    return false;
  const words = secret.value.split(/[ -]/).map(normalizeWord);
  return (
    savedLately(earlier) ||
    earlier.some((old) => readText(old.text, null).tokens.some((token) => words.includes(token.norm)))
  );
}

function hasDigitOrSign(secret: FoundSecret): boolean {
  return /[\p{Nd}#$%&@_*+=!]/u.test(secret.value) || secret.value.split(/[\s-]+/).length >= 3;
}

function findAcrossBreak(before: string, text: string): FoundSecret[] {
  const offset = before.length + 1;
  return findSecrets(`${before}\n${text}`, { asked: null })
    .filter((secret) => secret.start >= offset)
    .map((secret) => ({ ...secret, start: secret.start - offset, end: secret.end - offset }));
}

function savedLately(earlier: EarlierText[]): boolean {
  return earlier.slice(-2).some((old) => / saved\]/.test(old.text));
}

function isBareNumber(reading: Reading, min: number, max: number): boolean {
  const [run] = reading.numbers;
  if (reading.numbers.length !== 1 || !run || run.digits.length < min || run.digits.length > max)
    return false;
  return reading.tokens.every(
    (token, at) =>
      (at >= run.first && at <= run.last) ||
      HALVES.test(token.norm) ||
      (token.kind === 'symbol' && '*.,!#:'.includes(token.norm)),
  );
}

/** "48", then "21": halves of one number where a passcode was asked for or announced. */
function findSplit(earlier: EarlierText[], reading: Reading, asked: Asked): FoundAcross {
  const nothing: FoundAcross = { inText: [], inEarlier: [] };
  if (!isBareNumber(reading, 1, 4)) return nothing;
  const parts: { id: string; reading: Reading }[] = [];
  let at = earlier.length - 1;
  for (; at >= 0 && parts.length < 5; at -= 1) {
    const old = earlier[at];
    const part = old ? readText(old.text, old.asked) : null;
    if (!old || !part || !isBareNumber(part, 1, 4)) break;
    parts.unshift({ id: old.id, reading: part });
  }
  const opener = earlier[at];
  const openerReading = opener ? readText(opener.text, opener.asked) : null;
  const cut = openerReading?.tokens.at(-1)?.kind === 'saved' && openerReading.tokens.length === 1;
  const wanted =
    asked === 'passcode' ||
    earlier.slice(at + 1).some((old) => old.asked === 'passcode') ||
    (openerReading !== null && announces(openerReading));
  if (!wanted || (parts.length === 0 && !cut)) return nothing;
  const total = [...parts.map((part) => part.reading), reading].reduce(
    (sum, part) => sum + (part.numbers[0]?.digits.length ?? 0),
    0,
  );
  if (total > 12 || (!cut && total < 3)) return nothing;
  return {
    inText: asWhole(reading),
    inEarlier: parts.map((part) => ({ id: part.id, found: asWhole(part.reading) })),
  };
}

function asWhole(reading: Reading): FoundSecret[] {
  return reading.numbers.map((run) => {
    const start = reading.tokens[run.first]?.start ?? 0;
    const end = reading.tokens[run.last]?.end ?? start;
    return { start, end, value: reading.text.slice(start, end), kind: 'passcode', sureness: 'unsure' };
  });
}

/** "thats the pin", "^ alarm code", "passcode": names a secret, gives none, asks nothing. */
function pointsBack(reading: Reading): boolean {
  if (
    reading.tokens.length === 0 ||
    reading.tokens.length > 14 ||
    reading.tokens.some((token) => token.norm === '?')
  )
    return false;
  const label = reading.labels.find(
    (each) => each.role === 'secret' || each.role === 'code' || each.role === 'place',
  );
  if (!label || label.takes === 'login' || asksOrDenies(reading)) return false;
  if (reading.tokens.some((token) => token.norm === '^' || token.norm === '↑' || token.norm === '☝'))
    return true;
  // "CFG3582W it says inside the door": gives what it speaks of itself.
  if (label.role === 'place' && reading.tokens.some(({ kind }) => kind === 'digits')) return false;
  const pointing = reading.tokens.slice(0, label.first).some((token) => POINTING.test(token.norm));
  const lone = reading.tokens.every(
    (token, at) =>
      reading.labelAt[at] ||
      token.kind === 'symbol' ||
      reading.phrases[at]?.has('bridge') ||
      reading.phrases[at]?.has('filler'),
  );
  return pointing || (lone && !reading.tokens.some((token) => isRemark(token.norm)));
}

/** The newest earlier text that reads as a passcode when asked as one. */
function reveal(earlier: EarlierText[]): { id: string; found: FoundSecret[] } | null {
  for (const old of earlier.slice(-REACH_BACK).reverse()) {
    const read = isProduct(readText(old.text, null)) ? [] : findSecrets(old.text, { asked: 'passcode' });
    const found = old.asked === 'name' ? read.filter(hasDigitOrSign) : read;
    if (found.length > 0) return { id: old.id, found };
    if (/ saved\]/.test(old.text)) return null;
  }
  return null;
}
