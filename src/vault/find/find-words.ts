import { isCodeLike, isWeakCode, looksLikeUnit } from './code-shapes.js';
import { asFound, loginValue, placeCode, type Start } from './find-accounts.js';
import { dictatedValue } from './find-dictated.js';
import { wifiValue } from './find-networks.js';
import type { FoundSecret } from './find-secrets.js';
import { farValue } from './find-strings.js';
import { isMachineCode, isShown } from './label-context.js';
import { isAccountPass, plainAllowed } from './plain-values.js';
import { readDeclared } from './read-declared.js';
import type { Label } from './read-labels.js';
import { endsSentence, type Reading } from './read-text.js';
import {
  chunkText,
  isOrdinary,
  isRemark,
  looksMadeUp,
  readWordValue,
  type Span,
  speaksOfLoss,
} from './read-words.js';
import { findStart } from './value-start.js';

const ARTICLES = new Set(
  'the la el los las le les l der die das o os as il lo i gli my our his her a an mi mis mon ma mes mein meine meu minha mio mia unser unsere nuestro nossa notre un una une ein eine um uma'.split(
    ' ',
  ),
);

/** Passwords and passphrases that a label announces: "wifi password is …", "pass …", "login: sarah / …". */
export function findLabelledWords(reading: Reading): FoundSecret[] {
  const found: FoundSecret[] = [];
  for (const label of reading.labels) {
    if (label.role === 'place' || label.role === 'open-before') found.push(...placeCode(reading, label));
    if (label.role === 'device') found.push(...wifiValue(reading, label));
    if (label.role !== 'secret' && label.role !== 'code') continue;
    const values = valuesAfter(reading, label);
    for (const span of values) found.push(asFound(reading, label, span));
    if (values.length > 0) continue;
    const pass = /^pass?$/.test(reading.tokens[label.first]?.norm ?? '');
    const before =
      pass || label.takes === 'any' || label.takes === 'login' ? valueBefore(reading, label) : null;
    const value = before ?? farValue(reading, label);
    if (value) found.push(asFound(reading, label, value));
  }
  return found;
}

function valuesAfter(reading: Reading, label: Label): Span[] {
  const start = findStart(reading, label);
  if (!start) return [];
  if (label.takes === 'login') return loginValue(reading, start);
  const dictated = start.link === 'direct' ? null : dictatedValue(reading, label, start.chunk);
  if (dictated) return [dictated];
  const declared = label.takes === 'any' ? readDeclared(reading, start.chunk) : null;
  if (declared) declared.start = withArticle(reading, start.chunk);
  if (declared && (start.link !== 'direct' || declared.last > (reading.chunks[start.chunk]?.last ?? 0)))
    return [declared];
  const plain = plainAllowed(reading, label, start);
  const spoken = start.link === 'colon' && plain ? articleValue(reading, start.chunk) : null;
  if (spoken) return [spoken];
  const phrase = plain && start.link !== 'direct' ? phraseValue(reading, label, start) : null;
  if (phrase) return [phrase];
  const loose = plain && start.link === 'colon' && !remarks(reading, start.chunk);
  const first = readWordValue(reading, start.chunk, { plain, loose }) ?? codeLikeValue(reading, start.chunk);
  if (!first || !acceptable(reading, label, start, first)) return [];
  if ((label.role === 'code' || label.takes === 'code') && isOtherCode(reading, label, first)) return [];
  return [first, ...alternatives(reading, first)];
}

/** "code F22 on the display", "do you take code WELCOME10", "code 0x0000007B": codes that open nothing. */
function isOtherCode(reading: Reading, label: Label, value: Span): boolean {
  const written = reading.text.slice(value.start, value.end);
  if (/^0x/i.test(written)) return true;
  if (label.role !== 'code') return false;
  if (isMachineCode(reading, label) || isShown(reading, value)) return true;
  if (
    /^[A-Z]{1,2}\d{1,4}$/i.test(written) &&
    reading.asked !== 'passcode' &&
    reading.asked !== 'address' &&
    isBareCode(reading, label)
  )
    return true;
  if (/^[A-Z]{3,}\d{1,3}$/.test(written) && reading.asked !== 'passcode' && isBareCode(reading, label))
    return true;
  if (/^[A-Z]{3,}\d{0,4}$/.test(written) && speaksOfOffers(reading, label)) return true;
  return /^[A-Z]{3,}\d{0,4}$/.test(written) && OFFER.test(reading.tokens[label.first - 1]?.norm ?? '');
}
/** A code that no place or device beside it owns. */
function isBareCode(reading: Reading, label: Label): boolean {
  for (let at = Math.max(0, label.first - 5); at <= label.last + 3; at += 1) {
    const role = reading.labelAt[at]?.role;
    if (role === 'place' || role === 'device' || role === 'secret') return false;
  }
  return label.words === 1;
}

/** "usé el código VERANO10 y no descontó nada". */
function speaksOfOffers(reading: Reading, label: Label): boolean {
  return reading.tokens
    .slice(Math.max(0, label.first - 10), label.last + 14)
    .some((token) =>
      /^(off|discount\w*|offer|sale|promo\w*|coupon|voucher|redeem\w*|checkout|cart|descont\w*|descuent\w*|rebaja\w*|cupon|oferta|reduc\w*|remise|solde\w*|rabatt\w*|gutschein\w*|prozent|cupom|scont\w*|offerta|buono)$/.test(
        token.norm,
      ),
    );
}
const OFFER =
  /^(take|used|accept|accepts|apply|redeem|try|use|using|got|have|with|offer|acepta|aceptan|aplicar|acceptez|avec|nehmt|einlosen|aceita|aceitam|accettate|vale|valid|on|the|your|this)$/;

/** Where a value begins whose article was stepped over: "il gatto nero". */
function withArticle(reading: Reading, at: number): number {
  const first = reading.chunks[at];
  const before = reading.tokens[(first?.first ?? 0) - 1];
  const named = before?.kind === 'word' && ARTICLES.has(before.norm);
  return named ? before.start : (first?.start ?? 0);
}

/** "contraseña: el gato negro": an article and two words or more. */
function articleValue(reading: Reading, at: number): Span | null {
  const start = withArticle(reading, at);
  if (start === reading.chunks[at]?.start) return null;
  const value = readWordValue(reading, at, { plain: true, loose: false });
  return value && /\s/.test(reading.text.slice(value.start, value.end)) ? { ...value, start } : null;
}

/** "pass phrase is the moon is cheese": small words belong to a phrase that is called one. */
function phraseValue(reading: Reading, label: Label, start: Start): Span | null {
  const named = reading.tokens
    .slice(label.first, label.last + 1)
    .some((token) => /^(pass)?(phrase|frase)$/.test(token.norm));
  if (!named) return null;
  const before = reading.tokens[(reading.chunks[start.chunk]?.first ?? 0) - 1]?.norm ?? '';
  const from = ARTICLES.has(before) ? start.chunk - 1 : start.chunk;
  const span = readWordValue(reading, from, { plain: true, loose: true });
  const word = reading.tokens[reading.chunks[start.chunk]?.first ?? 0]?.norm ?? '';
  return span &&
    !isOrdinary(word) &&
    !speaksOfLoss(word) &&
    /\s/.test(reading.text.slice(span.start, span.end))
    ? span
    : null;
}

/** A value that is a number belongs to the judge of numbers; a plain one must not be a remark about the password. */
function acceptable(reading: Reading, label: Label, start: Start, span: Span): boolean {
  const value = reading.text.slice(span.start, span.end);
  if (!/\p{L}/u.test(value))
    return /[^\p{Nd}\s.,:–—-]/u.test(value) && value.length >= 4 && label.takes === 'any';
  const chunk = reading.chunks[start.chunk];
  const number = chunk && reading.numberAt[chunk.first];
  if (number && (number.last >= span.last || (number.digits.length > 2 && !number.inWords))) return false;
  const pass = isAccountPass(reading, label);
  if (label.takes === 'code' && !pass && start.link === 'copula')
    return isCodeLike(value) || looksMadeUp(value);
  if (label.takes === 'code' && !pass && start.link === 'direct')
    return (looksMadeUp(value) || isCodeLike(value)) && !reading.phrases[chunk?.first ?? 0]?.has('brand');
  if (value.length < 3) return false;
  const lead = chunk ? (reading.tokens[chunk.first - 1]?.norm ?? '') : '';
  if (start.link === 'copula' && ARTICLES.has(lead) && !looksMadeUp(value)) return false;
  const next = reading.tokens[span.last + 1];
  return !(
    start.link === 'copula' &&
    next?.kind === 'word' &&
    !looksMadeUp(value) &&
    /(ed|ing)$/.test(value)
  );
}

/** "password: see the note": what follows the colon is a remark. */
function remarks(reading: Reading, from: number): boolean {
  for (let at = from; at < from + 6; at += 1) {
    const chunk = reading.chunks[at];
    if (!chunk) return false;
    if (isRemark(reading.tokens[chunk.first]?.norm ?? '')) return true;
    if (chunk.closed) return false;
  }
  return true;
}

function codeLikeValue(reading: Reading, at: number): Span | null {
  const chunk = reading.chunks[at];
  if (!chunk || reading.tokens[chunk.first]?.kind === 'saved') return null;
  const core = chunkText(reading, chunk);
  if (
    isWeakCode(core) &&
    !reading.phrases[chunk.first]?.has('brand') &&
    !reading.phrases[chunk.first]?.has('device')
  ) {
    const next = reading.chunks[at + 1];
    const last = next && !chunk.closed && isWeakCode(chunkText(reading, next)) ? next : chunk;
    return { start: chunk.start, end: last.end, last: last.last };
  }
  const letters = /\p{L}/u.test(core) && !looksLikeUnit(core);
  return letters && isCodeLike(core) ? { start: chunk.start, end: chunk.end, last: chunk.last } : null;
}
/** "… or Daffodil2", "… / kestrel78": further candidates. */
function alternatives(reading: Reading, after: Span): Span[] {
  const found: Span[] = [];
  let last = after.last;
  for (let round = 0; round < 4; round += 1) {
    let at = last + 1;
    let joined = false;
    for (let steps = 0; steps < 5; steps += 1) {
      const match = reading.phrases[at]?.get('alternative');
      const sign = reading.tokens[at]?.kind === 'symbol' && ',/(.'.includes(reading.tokens[at]?.norm ?? ' ');
      if (!match && !sign) break;
      joined ||= match !== undefined || reading.tokens[at]?.norm === '/';
      at = match ? match.last + 1 : at + 1;
    }
    const chunk = reading.chunkAt[at];
    if (!joined || chunk === undefined) return found;
    const or = /^(or|ou|o|oder|oppure)$/.test(reading.tokens[at - 1]?.norm ?? '');
    const value = readWordValue(reading, chunk, { plain: or, loose: false });
    if (!value || !/\p{L}/u.test(reading.text.slice(value.start, value.end))) return found;
    found.push(value);
    last = value.last;
  }
  return found;
}

const OPENS_LABEL = /^(is|thats|es|est|ist|e|=|cest)$/;
/** "bluekettle is the wifi password": the value first. */
function valueBefore(reading: Reading, label: Label): Span | null {
  const { tokens, phrases } = reading;
  const after = phrases[label.last + 1];
  if (after?.has('copula') || tokens[label.last + 1]?.norm === ':') return null;
  let at = label.first - 1;
  for (let steps = 0; steps < 4; steps += 1, at -= 1) {
    const word = tokens[at]?.norm ?? '';
    if (OPENS_LABEL.test(word)) break;
    if (!phrases[at]?.has('filler') && !reading.labelAt[at] && !/^(de|del|du|do|da|wifi)$/.test(word))
      return null;
  }
  if (!OPENS_LABEL.test(tokens[at]?.norm ?? '')) return null;
  const chunk = reading.chunks[reading.chunkAt[at - 1] ?? -1];
  if (!chunk || chunk.end <= chunk.start || tokens[chunk.first]?.kind === 'saved') return null;
  const core = chunkText(reading, chunk);
  if (looksMadeUp(core)) return { start: chunk.start, end: chunk.end, last: chunk.last };
  if (label.takes === 'login' || label.takes === 'code') return null;
  const opens =
    chunk.first === 0 ||
    endsSentence(tokens, chunk.first - 1) ||
    phrases[chunk.first - 1]?.has('opening') === true;
  const plain =
    /^\p{L}{4,}$/u.test(core) &&
    !isOrdinary(tokens[chunk.first]?.norm ?? '') &&
    !reading.labelAt[chunk.first];
  return opens && plain ? { start: chunk.start, end: chunk.end, last: chunk.last } : null;
}
