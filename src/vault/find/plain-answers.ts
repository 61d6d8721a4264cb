import { isDigitCount, isModelOrStreet } from './code-shapes.js';
import type { FoundSecret } from './find-secrets.js';
import { DAMAGE_WORDS } from './lexicon/pattern-words.js';
import { isQuantity } from './number-context.js';
import type { Reading } from './read-text.js';
import { endsSentence } from './read-text.js';
import { denies, isAddress, isOrdinary, isRemark } from './read-words.js';

/** Words that a password given as an answer has at most. */
export const MAX_WORDS = 6;

/** An answer in plain words ("its fluffy", "correct horse battery"), or null where it may be a remark. */
export function readPlainAnswer(reading: Reading): FoundSecret | null {
  const { tokens } = reading;
  if (
    tokens.length === 0 ||
    tokens.length > 30 ||
    tokens.some((token) => token.kind === 'saved' || token.norm === '?')
  )
    return null;
  let first = 0;
  for (let round = 0; round < 4; round += 1) {
    const opening = reading.phrases[first]?.get('opening');
    const joins = opening && tokens[opening.last + 1];
    if (opening && joins && (joins.spaced || joins.norm === ',' || joins.norm === ':'))
      first = opening.last + 1;
    else if (',:"“«'.includes(tokens[first]?.norm ?? ' ') && tokens[first]?.kind === 'symbol') first += 1;
  }
  first = afterOwner(reading, first);
  const colon = tokens.findIndex(
    (token, at) => at >= first && at < first + 8 && token.norm === ':' && tokens[at + 1]?.spaced === true,
  );
  if (colon > 0) first = colon + 1;
  const last = closingStart(reading, first) - 1;
  if (last < first) return null;
  return judgePlain(reading, first, last, isDeclared(reading, last + 1));
}

/** "pc one is …", "la del portátil es …": whose password it is stands before it. */
function afterOwner(reading: Reading, from: number): number {
  const { tokens, labelAt } = reading;
  let at = from;
  let owned = false;
  for (let steps = 0; steps < 5; steps += 1) {
    const word = tokens[at]?.norm ?? '';
    const link = reading.phrases[at]?.get('copula');
    if (owned && link && labelAt[at - 1]?.role !== 'secret') return link.last + 1;
    if (
      /^(celui|celle|quello|quella)$/.test(word) ||
      /^(del|de|du|da|do|vom|von|dem|della|dello|dell)$/.test(word)
    )
      owned ||= /^(el|la|lo|der|die|das|o|a|il|celui|celle|quello|quella)$/.test(tokens[from]?.norm ?? '');
    else if (/^(one|ones)$/.test(word) && labelAt[at - 1]?.role === 'device') owned = true;
    else if (labelAt[at]?.role === 'device') at = labelAt[at]?.last ?? at;
    else if (
      !/^(the|my|his|her|el|la|le|l|der|die|das|o|a|il|mi|mon|ma|meu|minha|mio|mia|c|meinem|meiner)$/.test(
        word,
      )
    )
      return from;
    at += 1;
  }
  return from;
}

/** Index of the first token of the courtesy that closes the answer. */
function closingStart(reading: Reading, first: number): number {
  const { tokens, phrases } = reading;
  for (let at = first; at < tokens.length; at += 1) {
    if (at > first && closesHere(reading, at)) return at;
    if (at > first && phrases[at - 1] && endsSentence(tokens, at) && at < tokens.length - 1) return at;
  }
  return tokens.length;
}

function closesHere(reading: Reading, at: number): boolean {
  let next = at;
  while (next < reading.tokens.length) {
    const closing = reading.phrases[next]?.get('closing');
    const token = reading.tokens[next];
    const device = reading.labelAt[next];
    if (closing) next = closing.last + 1;
    else if (device?.role === 'device' && next > at) next = device.last + 1;
    else if (token && token.kind === 'symbol' && !/[#$%&*@_+=]/.test(token.norm)) next += 1;
    else return false;
    if (next - at > 12) return false;
  }
  return true;
}

/** "… with spaces", "… all lower case": what stands before is a value, whatever its words. */
function isDeclared(reading: Reading, from: number): boolean {
  return reading.tokens
    .slice(from)
    .some((token) =>
      /^(spaces|space|word|case|lowercase|uppercase|caps|capital|capitals|espacios|espaces|majuscule|mayuscula|minusculas|leerzeichen|zusammengeschrieben|espacos|minusculo|spazi|maiuscola|minuscolo)$/.test(
        token.norm,
      ),
    );
}

function judgePlain(reading: Reading, first: number, last: number, declared: boolean): FoundSecret | null {
  const { tokens, text } = reading;
  const words = tokens.slice(first, last + 1).filter((token) => token.kind === 'word');
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  if (words.length === 0 || words.length > MAX_WORDS) return null;
  const value = text.slice(start, end).replace(/[)\].,;:…"”»]+$/u, '');
  if (value.length < 3 || value.length > 80 || /\n/.test(value)) return null;
  const ordinary = words.filter((word, index) => {
    const named = index > 0 && /^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.end));
    return !named && (isOrdinary(word.norm) || DAMAGE_WORDS.has(word.norm));
  });
  const allowed = declared && words.length > 1 ? words.length - 1 : words.length >= 4 ? 1 : 0;
  if (
    ordinary.length > allowed ||
    ordinary.some((word) => (declared ? denies(word.norm) : isRemark(word.norm)))
  )
    return null;
  if (isAddress(value) || isDigitCount(value) || isModelOrStreet(value) || /[,:;/\p{Sc}]/u.test(value))
    return null;
  for (let at = first; at <= last; at += 1) {
    const role =
      words.length === 1 && !reading.phrases[at]?.has('secret') && reading.labelAt[at]?.role === 'secret'
        ? null
        : reading.labelAt[at]?.role;
    if ((role === 'secret' || role === 'other' || role === 'device') && words.length < 4) return null;
    const run = reading.numberAt[at];
    if (
      run &&
      !run.inWords &&
      ((run.digits.length < 2 && words.length > 2) || isQuantity(reading, run, true))
    )
      return null;
  }
  return { start, end: start + value.length, value, kind: 'password', sureness: 'unsure' };
}
