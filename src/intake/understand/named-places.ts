import {
  type AddressReading,
  capital,
  HOUSE,
  isOutwardCode,
  NAMED_STREET,
  postcode,
  QUARTER,
} from './address-words.js';
import type { Token } from './tokens.js';
import { townAt } from './towns.js';
import { isCommonWord, isGivenName } from './vocabulary.js';

/** Where an address begins and ends; `street` tells a street or house from a postcode or town. */
export type Anchor = { from: number; to: number; street: boolean };

/** "Beech Cottage, Church Lane", "Harbour Street" without a number, "Quinta do Anjo", "Llys Awel, Heol y Bryn, …". */
export function namedHouse(seen: AddressReading, at: number): Anchor | undefined {
  const { tokens } = seen;
  if (isGivenName(tokens[at]?.word ?? '') && tokens.length === 2) return undefined;
  if (/^(?:mr|mrs|ms|miss|dr|rev|revd|sir|lady|herr|frau|mme|sr|sra)$/.test(tokens[at]?.word ?? ''))
    return undefined;
  for (let step = 1; step <= 3; step++) {
    const token = tokens[at + step];
    if (!token || token.piece !== tokens[at]?.piece || !capital(token)) break;
    if (HOUSE.test(token.word) || NAMED_STREET.test(token.word)) {
      const more = tokens[at + step + 1];
      const longer =
        more &&
        more.piece === token.piece &&
        (HOUSE.test(more.word) || (HOUSE.test(token.word) && /^\d{1,3}[a-z]?$/.test(more.word)));
      return { from: at, to: at + step + (longer ? 2 : 1), street: true };
    }
  }
  const starts = at === 0 || tokens[at - 1]?.piece !== tokens[at]?.piece;
  if (!starts) return undefined;
  const quarter =
    QUARTER.test(tokens[at]?.word ?? '') &&
    !/^(?:res|col|pol|co|casa|centro|zona|hof|gut|st)$/.test(tokens[at]?.word ?? '');
  const end = namesUntil(seen, at);
  if (quarter && end > at + 1) return { from: at, to: end, street: true };
  return listOfNames(seen, at);
}

/** The end of a run of capitalised words (with small links) in one piece. */
function namesUntil(seen: AddressReading, at: number): number {
  const { tokens } = seen;
  let to = at;
  while (to < at + 6) {
    const token = tokens[to];
    if (!token || token.piece !== tokens[at]?.piece || !seen.free[to]) break;
    const link =
      to > at && /^(?:de|da|do|dos|das|del|du|des|la|las|los|le|les|y|yr|of|the|on|d|e)$/.test(token.word);
    if (!link && !capital(token)) break;
    to += 1;
  }
  while (to > at && !capital(tokens[to - 1])) to -= 1;
  return to;
}

export const NUMBERED_PLACE =
  /^(?:plot|house|door|flat|sector|road|block|phase|level|unit|floor|street|km|lote|manzana|quadra|suite|shop|villa|apt|apartment)$/;

/** "Plot 18", "Road No 3", "Sector 35-C": the end, or 0. */
export function numberedEnd(tokens: readonly Token[], at: number): number {
  const step = /^(?:no|number|nr)$/.test(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
  const number = tokens[step];
  return number && number.piece === tokens[at]?.piece && /^\d{1,4}(?:-?[a-z])?$/.test(number.word)
    ? step + 1
    : 0;
}

/** Three or more pieces of names in a row ("Llys Awel, Heol y Bryn, Aberaeron"), or two that end in a town. */
export function listOfNames(seen: AddressReading, at: number): Anchor | undefined {
  const { tokens } = seen;
  if (
    isGivenName(tokens[at]?.word ?? '') ||
    /^(?:mr|mrs|ms|miss|dr|herr|frau|sr|sra|mme|m|don|dona|hr|fr|revd|rev)$/.test(tokens[at]?.word ?? '')
  )
    return undefined;
  let to = at;
  let pieces = 0;
  let town = false;
  while (pieces < 5) {
    const numbered = NUMBERED_PLACE.test(tokens[to]?.word ?? '') ? numberedEnd(tokens, to) : 0;
    const end = numbered || namesUntil(seen, to);
    const next = tokens[end];
    const whole = end > to && (!next || next.piece !== tokens[end - 1]?.piece);
    const named = tokens[to]?.word === 'the' && end - to >= 2;
    const ordinary =
      !named &&
      tokens
        .slice(to, end)
        .some(
          (token) => capital(token) && (seen.isWord(token.word) || isCommonWord(token.word, seen.language)),
        );
    const lane =
      whole &&
      pieces === 1 &&
      to - at >= 2 &&
      end - to >= 2 &&
      NAMED_STREET.test(tokens[end - 1]?.word ?? '');
    if (
      !whole ||
      (ordinary && !lane) ||
      (pieces > 0 && isGivenName(tokens[to]?.word ?? '') && !townAt(tokens, to))
    )
      break;
    town = pieces > 0 && townAt(tokens, to) !== undefined;
    if (lane) return { from: at, to: end, street: true };
    pieces += 1;
    to = end;
    if (!next || next.sentence !== tokens[end - 1]?.sentence || !/^,\s*$/.test(next.gap)) break;
  }
  const coded =
    (postcode(tokens, to) > 0 || isOutwardCode(tokens[to])) && tokens[to]?.sentence === tokens[at]?.sentence;
  return pieces >= 3 || (pieces === 2 && (town || coded)) ? { from: at, to, street: true } : undefined;
}
