import {
  asFound,
  findNameBeforeNumber,
  findNamedWords,
  findSelfNamed,
  findTyped,
  findWordBeforeNumber,
  readDeclaredAnswer,
} from './answer-shapes.js';
import { isDigitCount, isModelOrStreet, isOrderLike, isSerialLike } from './code-shapes.js';
import { dictatedValue } from './find-dictated.js';
import type { FoundSecret } from './find-secrets.js';
import { isPrinted } from './judge-answer.js';
import { DAMAGE_WORDS } from './lexicon/pattern-words.js';
import { isQuantity } from './number-context.js';
import { extendSpelled } from './read-declared.js';
import type { Reading } from './read-text.js';
import { endsSentence } from './read-text.js';
import { chunkText, denies, isAddress, isOrdinary, isRemark, looksMadeUp, readQuoted } from './read-words.js';

/** Words that a password given as an answer has at most. */
const MAX_WORDS = 6;

/** Answers to "what is the passcode" that are words: "BlueKettle!82", "its fluffy", "correct horse battery". */
export function findAnswers(reading: Reading, nothingElse: boolean): FoundSecret[] {
  if (reading.asked !== 'passcode')
    return reading.chunks.length === 1 && reading.asked === null ? findLone(reading) : [];
  const dictated = findDictated(reading);
  if (dictated) return [dictated];
  const made = [...findMadeUp(reading), ...findNamedWords(reading)];
  if (made.length > 0) return made;
  if (!nothingElse) return [...findWordBeforeNumber(reading), ...findNameBeforeNumber(reading)];
  const named = findSelfNamed(reading);
  if (named) return [named];
  const typed = findTyped(reading);
  if (typed) return [typed];
  const declared = readDeclaredAnswer(reading);
  if (declared) return [declared];
  const quoted = reading.chunks.length > 0 ? readQuoted(reading, 0) : null;
  if (quoted && quoted.last >= reading.tokens.length - 3) return [asFound(reading, quoted.start, quoted.end)];
  const plain = readPlainAnswer(reading);
  return plain ? [plain] : [];
}

/** "its capital B blue underscore 82": the first chunks may say "it is". */
function findDictated(reading: Reading): FoundSecret | null {
  let first = 0;
  for (let round = 0; round < 4; round += 1) {
    const opening = reading.phrases[first]?.get('opening');
    if (opening) first = opening.last + 1;
    else if (/^[,:]$/.test(reading.tokens[first]?.norm ?? '')) first += 1;
  }
  const at = reading.chunkAt[first];
  const span = at === undefined ? null : dictatedValue(reading, null, at);
  return span && asFound(reading, span.start, span.end);
}

/** A text that is nothing but one made-up string, though nobody asked for it. */
function findLone(reading: Reading): FoundSecret[] {
  const chunk = reading.chunks[0];
  if (!chunk) return [];
  const core = chunkText(reading, chunk);
  const mixed =
    /\p{Ll}/u.test(core) && /\p{Lu}/u.test(core) && /\p{Nd}/u.test(core) && /[!#$%&*@_+=?.^~-]/.test(core);
  return mixed && looksMadeUp(core) ? [asFound(reading, chunk.start, chunk.end)] : [];
}

function findMadeUp(reading: Reading): FoundSecret[] {
  const found: FoundSecret[] = [];
  reading.chunks.forEach((chunk, index) => {
    const core = chunkText(reading, chunk);
    const alone =
      reading.chunks.length <= 2 ||
      reading.phrases[chunk.first - 1]?.has('copula') === true ||
      reading.tokens[chunk.first - 1]?.norm === ':' ||
      (index === 0 && /^\p{L}{3,12}\p{Nd}{2,6}$/u.test(core) && !reading.phrases[chunk.first]?.has('brand'));
    const code =
      alone &&
      /^(?=.*\p{Nd})[\p{L}\p{Nd}#*!-]{3,40}$/u.test(core) &&
      /\p{L}/u.test(core) &&
      !/\p{Sc}/u.test(core);
    if (!(looksMadeUp(core) || code) || isAddress(core) || reading.tokens[chunk.first]?.kind === 'saved')
      return;
    if (governedByOther(reading, chunk.first)) return;
    if (isSerialLike(core) && isPrinted(reading, chunk.first)) return;
    if (isDigitCount(core) || isOrderLike(core)) return;
    if (/^\p{Nd}+(am|pm|th|st|nd|rd|h)$/iu.test(core)) return;
    const quoted = readQuoted(reading, index);
    const other = orBefore(reading, chunk.first);
    if (other) found.push(other);
    const end = reading.chunks[extendSpelled(reading, index)]?.end ?? chunk.end;
    found.push(quoted ? asFound(reading, quoted.start, quoted.end) : asFound(reading, chunk.start, end));
  });
  return found;
}

/** "kitkat or KitKat1": the plain word before "or" is a candidate too. */
function orBefore(reading: Reading, first: number): FoundSecret | null {
  if (!/^(or|o|ou|oder|oppure|\/)$/.test(reading.tokens[first - 1]?.norm ?? '')) return null;
  const before = reading.tokens[first - 2];
  if (before?.kind !== 'word' || isOrdinary(before.norm) || before.end - before.start < 4) return null;
  const stroke = reading.tokens[first - 1]?.norm === '/';
  if (stroke && !reading.tokens[first]?.norm.startsWith(before.norm)) return null;
  return asFound(reading, before.start, before.end);
}

function governedByOther(reading: Reading, first: number): boolean {
  const own = reading.labelAt[first];
  if ((own?.role === 'device' || own?.role === 'secret') && reading.tokens[own.last + 1]?.spaced !== false)
    return true;
  for (let at = first - 1, steps = 0; at >= 0 && steps < 4; at -= 1, steps += 1) {
    const label = reading.labelAt[at];
    if (reading.tokens[at]?.norm === ',') return false;
    if (label?.role === 'other') return true;
    if (label?.role === 'secret' && label.takes !== 'login') return false;
    if (
      /^(user|username|usuario|utilisateur|benutzer|benutzername|utente|login|network|ssid|netzwerk|red|reseau|rede|rete)$/.test(
        reading.tokens[at]?.norm ?? '',
      )
    )
      return (
        steps <= 2 &&
        !/^(for|as|para|pour|fur|per|como|come|als)$/.test(reading.tokens[at - 1]?.norm ?? '') &&
        !/^(the|is)$/.test(reading.tokens[at - 1]?.norm ?? '')
      );
    const asks = steps === 0 && reading.tokens[at]?.norm === '?';
    if (!asks && endsSentence(reading.tokens, at)) return false;
  }
  return false;
}

function readPlainAnswer(reading: Reading): FoundSecret | null {
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
