import type { Label } from './read-labels.js';
import { endsSentence, type Reading } from './read-text.js';
import { chunkText, isOrdinary, looksMadeUp, type Span } from './read-words.js';

/** Said before a letter: "capital M". */
const CAPITALS = new Set(
  'capital cap caps uppercase upper big mayuscula majuscule maiuscula maiuscolo gross grosses'.split(' '),
);
/** Signs as they are said. */
const SIGN_NAMES = new Set(
  `underscore dash hyphen hash hashtag dot slash asterisk star ampersand exclamation dollar percent plus pound at
 guion almohadilla arroba punto tiret diese arobase etoile point bindestrich unterstrich raute punkt stern ausrufezeichen
 traco sublinhado cardinal ponto asterisco trattino cancelletto chiocciola underline`
    .split(/\s+/)
    .filter(Boolean),
);
/** Belongs to the name of a sign or a letter: "exclamation mark", "lower case b". */
const SAID_WITH = new Set(
  'mark sign point lower lowercase case small letter then and number numbers'.split(' '),
);
const MAX_CHUNKS = 16;

/**
 * A password said aloud and written down by a phone: "capital M michael 1 9 6 4", "blue underscore kettle 82".
 * Begins at chunk `at`; null unless a letter named a capital or a named sign shows that it is spelled.
 */
export function readDictated(reading: Reading, at: number): Span | null {
  let spelled = 0;
  let parts = 0;
  let end = at - 1;
  for (let index = at; index < at + MAX_CHUNKS; index += 1) {
    const chunk = reading.chunks[index];
    const token = chunk && reading.tokens[chunk.first];
    if (!chunk || !token || token.kind === 'saved' || token.kind === 'break' || chunk.end <= chunk.start)
      break;
    const core = chunkText(reading, chunk);
    const next = reading.chunks[index + 1];
    const capital = CAPITALS.has(token.norm) && next !== undefined && next.end - next.start === 1;
    const sign = SIGN_NAMES.has(token.norm) && index > at;
    if (looksMadeUp(core) || !/^[\p{L}\p{Nd}]+$/u.test(core)) break;
    if (capital || sign) spelled += 1;
    else if (SAID_WITH.has(token.norm) || isPartOfWord(reading, chunk.first)) parts += 1;
    else break;
    if (!SAID_WITH.has(token.norm) && !capital) end = index;
    if (chunk.closed || endsSentence(reading.tokens, chunk.last)) break;
  }
  const first = reading.chunks[at];
  const last = reading.chunks[end];
  if (!first || !last || spelled === 0 || parts < 2 || end - at < 2) return null;
  return { start: first.start, end: last.end, last: last.last };
}

/** How letters are told to be large or small, before or after them. */
const CASES = new Set(
  `capital cap caps uppercase upper big large lower lowercase small little case letter mayuscula minuscula grande majuscule minuscule
 maiuscula maiusculo minusculo maiuscola maiuscolo minuscola gross grosses grosser kleines klein kleiner then and y et und e puis luego dann depois poi number numero`
    .split(/\s+/)
    .filter(Boolean),
);
/** Between a letter and the word that begins with it: "M for mother". */
const STANDS_FOR = new Set('for like como comme wie come di de as in'.split(' '));
/** Letters and digits that are spelled at least. */
const SPELLED = 4;
const MAX_SPELLED = 60;

/** "capital T, i, g, g, e, r, 7", "M for mother, O, L, L, Y, 12": letters said one by one, a sign between them. */
function readLetters(reading: Reading, at: number): Span | null {
  const letters = new Set<string>();
  let singles = 0;
  let end = -1;
  for (let index = at; index < at + MAX_SPELLED; index += 1) {
    const chunk = reading.chunks[index];
    const token = chunk && reading.tokens[chunk.first];
    if (!chunk || !token || token.kind === 'saved' || token.kind === 'break') break;
    const core = chunkText(reading, chunk);
    const sign = core === '' || /^[-–,./]$/.test(core);
    if (/^\p{L}$/u.test(core)) {
      letters.add(core.toLowerCase());
      singles += 1;
      end = index;
    } else if (/^\p{Nd}{1,4}$/u.test(core) || reading.numberAt[chunk.first]?.inWords) {
      singles += 1;
      end = index;
    } else if (STANDS_FOR.has(token.norm) && end === index - 1 && index > at) {
      index += token.norm === 'as' ? 2 : 1;
      end = index;
      if (!reading.chunks[index]) return null;
    } else if (!sign && !CASES.has(token.norm)) break;
    else if (!sign && index > at && isCaseBehind(reading, index)) end = index;
    if (endsSentence(reading.tokens, reading.chunks[index]?.last ?? chunk.last)) break;
  }
  const first = reading.chunks[at];
  const last = reading.chunks[end];
  if (!first || !last || singles < SPELLED || letters.size < 3) return null;
  return { start: first.start, end: last.end, last: last.last };
}

/** "P mayúscula, a, l": the size of the letter before it. */
function isCaseBehind(reading: Reading, index: number): boolean {
  const chunk = reading.chunks[index];
  const before = reading.chunks[index - 1];
  return chunk?.closed === true && before !== undefined && !before.closed && before.end - before.start === 1;
}

/** A letter, a digit, a number word or a word that may be part of a password. */
function isPartOfWord(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (!token) return false;
  if (token.kind === 'digits' || reading.numberAt[at]?.inWords || token.end - token.start === 1) return true;
  const role = reading.labelAt[at]?.role;
  return !isOrdinary(token.norm) && role !== 'secret' && role !== 'other';
}

/** Whether a label's value may be dictated: only where any word may be one. */
export function dictatedValue(reading: Reading, label: Label | null, at: number): Span | null {
  if (label !== null && label.takes !== 'any') return null;
  const dictated = readDictated(reading, at);
  const spelled = readLetters(reading, at);
  return spelled && spelled.end > (dictated?.end ?? 0) ? spelled : dictated;
}
