import type { Token } from './tokens.js';
import { isCommonWord } from './vocabulary.js';

const QUALIFIERS = new Map(
  Object.entries({
    oled: 'OLED',
    se: 'SE',
    fe: 'FE',
    xl: 'XL',
    xr: 'XR',
    xs: 'XS',
    '5g': '5G',
    '4g': '4G',
    hd: 'HD',
    gt: 'GT',
  }),
);
for (const word of 'pro max plus mini ultra air lite slim note carbon yoga fold flip neo edge play power prime zoom classic digital edition strix zephyrus scar combi system one series nitro go studio extreme aio gaming x evo'.split(
  ' ',
))
  QUALIFIERS.set(word, word.charAt(0).toUpperCase() + word.slice(1));

const INCH = new Set(['inch', 'inches', 'in', 'zoll', 'pouces', 'pulgadas', 'polegadas']);

const UNITS =
  /^(?:years?|yrs?|months?|weeks?|days?|hours?|hrs?|mins?|minutes?|am|pm|times|anos?|meses|mois|ans|jahre?n?|m|cm|metres?|rooms?|bed|beds|uhr|uhrzeit|o|oclock|quid|euros?|pounds?|dollars?|ltrs?|lit(?:re|er)s?|litros?|l|kg|btus?|tons?|tonnes?|watts?|volts?|amps?|th|of|or|weeks|semanas?|dias?|wochen?|tage?n?|monate?n?)$/;

const MODEL_NUMBER = /^(?=.{1,18}$)[a-z]{0,5}-?\d{1,6}[a-z0-9]*(?:[-/.][a-z0-9]{1,8})*$/;

/** "13pro", "12promax": a number and what narrows it, written as one. */
export const GLUED_QUALIFIER = /^(\d{1,2})-?(promax|pro|max|mini|plus|pm|se|ultra|lite)$/;

export const WHOLE_QUALIFIER: Record<string, string> = { promax: 'Pro Max', pm: 'Pro Max', se: 'SE' };

export const CLOCK =
  /^\d{1,2}(?:[.:]\d\d)?(?:am|pm|h|hs|hrs|uhr|ish|mm|cm|gb|tb|m|ft|kg|w|kw|st|nd|rd|th)$|^\d{1,2}[:/.]\d|^\d{1,2}h\d\d$/;

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function written(token: Token): string {
  return /^\d/.test(token.word) ? token.raw : token.raw.toUpperCase();
}

function oneTailWord(
  tokens: readonly Token[],
  at: number,
  first: boolean,
): { text: string; next: number } | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return undefined;
  const { word } = token;
  const isGen = next && /^gen(?:eration|eracion)?$/.test(next.word);
  if (isGen && /^\d{1,2}(?:st|nd|rd|th)?$/.test(word)) return { text: `(${token.raw} gen)`, next: at + 2 };
  if (/^gen(?:eration)?$/.test(word) && next && /^\d{1,2}$/.test(next.word))
    return { text: `Gen ${next.raw}`, next: at + 2 };
  if (/^\d{2}$/.test(word) && next && INCH.has(next.word)) return { text: `${word}-inch`, next: at + 2 };
  if (
    word === 'one' &&
    at > 0 &&
    /^(?:the|oled|slim|lite|pro|mini|max|old|new|big|small)$/.test(tokens[at - 1]?.word ?? '')
  )
    return undefined;
  if (word === 'one' && at > 0 && !/^(?:xbox|htc|motorola|series|moto)$/.test(tokens[at - 1]?.word ?? ''))
    return undefined;
  if (/^\d{2}-?inch$/.test(word)) return { text: `${word.slice(0, 2)}-inch`, next: at + 1 };
  const numbered =
    next &&
    next.piece === token.piece &&
    /^[a-z]{0,3}-?\d{1,5}[a-z]{0,3}$/.test(next.word) &&
    /\d/.test(next.word);
  if (
    first &&
    numbered &&
    word.length >= 4 &&
    !QUALIFIERS.has(word) &&
    !/\d/.test(word) &&
    (word.length <= 2 || !isCommonWord(word, 'en')) &&
    !UNITS.test(tokens[at + 2]?.word ?? '')
  )
    return { text: word.charAt(0).toUpperCase() + word.slice(1), next: at + 1 };
  if (
    word === 'se' &&
    token.raw !== 'SE' &&
    next &&
    next.piece === token.piece &&
    !/^(?:\d.*|screen|has|battery|wont|with|is|and|back|camera|charging|keeps|stopped|cracked|broken)$/.test(
      next.word,
    )
  )
    return undefined;
  const glued = GLUED_QUALIFIER.exec(word);
  if (glued && !(glued[2] === 'pm' && !/^(?:iphone|ip|iph)$/.test(tokens[at - 1]?.word ?? ''))) {
    const name = glued[2] ?? '';
    return { text: `${glued[1]} ${WHOLE_QUALIFIER[name] ?? capitalised(name)}`, next: at + 1 };
  }
  if (
    /^(?:pm|promax|pro-max)$/.test(word) &&
    /^(?:iphone|ip|iph|ifon|ihpone|iphon)$/.test(tokens[at - 2]?.word ?? '')
  )
    return { text: 'Pro Max', next: at + 1 };
  const lettered =
    next &&
    next.piece === token.piece &&
    next.gap === ' ' &&
    /^[A-Z]{1,4}$/.test(token.raw) &&
    /^\d{2,5}[a-z]{0,3}(?:[-/][a-z0-9]{1,6})?$/.test(next.word) &&
    !isCommonWord(word, 'en') &&
    !UNITS.test(tokens[at + 2]?.word ?? '') &&
    !QUALIFIERS.has(word);
  if (lettered) return { text: `${token.raw} ${next.raw.toUpperCase()}`, next: at + 2 };
  if (!first && /^(?:ii|iii|iv|vi|vii|viii)$/.test(word)) return { text: word.toUpperCase(), next: at + 1 };
  if (!first && word === 'v' && /^\d{1,2}$/.test(tokens[at - 1]?.word ?? ''))
    return { text: 'V', next: at + 1 };
  if (/^(?:early|mid|late)-?$/.test(word) && next && /^20[012]\d$/.test(next.word))
    return { text: `${capitalised(word)} ${next.raw}`, next: at + 2 };
  if (/^\d{1,2}(?:[.,]\d)?kw$/.test(word) && /\p{L}/u.test(tokens[at - 1]?.word ?? ''))
    return { text: token.raw.replace(/kw$/i, 'kW'), next: at + 1 };
  if (/^\d{1,2}tb$/.test(word)) return { text: token.raw.toUpperCase(), next: at + 1 };
  const qualifier = QUALIFIERS.get(word);
  if (qualifier) return { text: qualifier, next: at + 1 };
  if (!MODEL_NUMBER.test(word) || CLOCK.test(word) || /[£$€]/.test(token.gap)) return undefined;
  const promax =
    /^(?:pm)$/.test(next?.word ?? '') &&
    /^(?:iphone|ip|iph|ifon|ihpone|iphon)$/.test(tokens[at - 1]?.word ?? '');
  if (next && UNITS.test(next.word) && !promax && next.piece === token.piece && /^\d+$/.test(word))
    return undefined;
  return { text: written(token), next: at + 1 };
}

/**
 * Reads what follows a family's name as its model: numbers, "pro max", "4th gen", "16 inch", a year. With `ownPiece`
 * it may stand behind a comma.
 */
export function readTail(
  tokens: readonly Token[],
  start: number,
  named = false,
  ownPiece = false,
): { text: string; next: number } {
  const parts: string[] = [];
  let at = start;
  while (parts.length < 6) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || (at > start && before && token.piece !== before.piece && token.gap.trim() !== '(')) break;
    if (at === start && !ownPiece && before && token.piece !== before.piece && token.gap.trim() !== '(')
      break;
    const one = oneTailWord(tokens, at, named && at === start);
    if (!one) break;
    parts.push(one.text);
    at = one.next;
  }
  return { text: parts.join(' '), next: at };
}

/** "27 inch iMac": the size said before the family. */
export function inchesBefore(tokens: readonly Token[], at: number): string {
  const joined = /^(\d{2})-?(?:inch|in|zoll|pouces)$/.exec(tokens[at - 1]?.word ?? '')?.[1];
  if (joined) return `${joined}-inch`;
  const size = tokens[at - 2];
  return size && /^\d{2}$/.test(size.word) && INCH.has(tokens[at - 1]?.word ?? '') ? `${size.word}-inch` : '';
}

/** Whether a word only narrows a model down ("mini", "slim", "12"). */
export const isQualifier = (word: string): boolean => QUALIFIERS.has(word);
