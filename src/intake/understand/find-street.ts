import {
  type AddressReading,
  capital,
  EN_STREET,
  HOUSE,
  isOutwardCode,
  LATIN_STREET,
  postcode,
  QUARTER,
  shortPostcode,
} from './address-words.js';
import { germanStreet } from './german-street.js';
import { BIS, latinEnd, latinStreet } from './latin-street.js';
import { type Anchor, listOfNames, NUMBERED_PLACE, namedHouse, numberedEnd } from './named-places.js';
import type { Token } from './tokens.js';
import { townAt } from './towns.js';
import { isCommonWord, isGivenName } from './vocabulary.js';

const HOUSE_NUMBER = /^\d{1,5}[a-z]?(?:[-/]\d{1,4}[a-z]?)?$/;

const DIRECTION = /^(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)$/;

const SMALL =
  /^(?:in|is|are|was|with|on|at|for|my|our|your|and|to|need|needs|days?|weeks?|hours?|people|rooms?|bedrooms?|years?|times|pm|am|from|one|new|windows?|sockets?|bed|bedroom|bathroom|trees?|mins?|minutes?|has|have|wont|not|doesnt|keeps|yr|yrs|old|x|sq|per|bits|things|jobs)$/;

/** "receipt 88214", "batch 55021": five digits that are no postcode. */
const NO_POSTCODE_AFTER =
  /^(?:receipt|invoice|order|ref|reference|ticket|case|claim|account|policy|customer|member|batch|serial|docket|no|nr|number|recibo|factura|pedido|albaran|cliente|recu|facture|commande|dossier|beleg|bon|rechnung|auftrag|kunde|kundennummer|fatura|talao|encomenda|processo)$/;

function streetFromNumber(seen: AddressReading, at: number): number | undefined {
  const { tokens } = seen;
  if (!HOUSE_NUMBER.test(tokens[at]?.word ?? '')) return undefined;
  const bis = BIS.test(tokens[at + 1]?.word ?? '') || DIRECTION.test(tokens[at + 1]?.raw ?? '');
  const first = bis ? at + 2 : at + 1;
  let to: number | undefined;
  for (let step = first; step < first + 5; step++) {
    const token = tokens[step];
    if (
      !token ||
      (step === first && (token.piece !== tokens[at]?.piece || /^\d+$/.test(token.word))) ||
      token.sentence !== tokens[at]?.sentence ||
      (step > first && token.piece !== tokens[at]?.piece && token.gap !== ' ')
    )
      break;
    if (
      step === first &&
      LATIN_STREET.test(token.word) &&
      (token.word.length > 2 || /[./]/.test(tokens[step + 1]?.gap ?? '')) &&
      (seen.language !== 'en' || /^(?:rue|calle|rua|avenida|via)$/.test(token.word))
    )
      return latinEnd(seen, step, true);
    if (
      step > first &&
      (EN_STREET.test(token.word) || HOUSE.test(token.word)) &&
      plausible(seen, first, step)
    )
      to = step + 1;
    if (step > first && to && !EN_STREET.test(token.word)) break;
  }
  const named = tokens[first];
  if (!to && named && /^(?:broadway|strand|esplanade|broadmead|cheapside|piccadilly)$/.test(named.word))
    to = first + 1;
  return to ? afterStreet(tokens, to) : undefined;
}

/** "… Rd 14", "… St NW": what may follow the kind of street. */
function afterStreet(tokens: readonly Token[], to: number): number {
  const next = tokens[to];
  const before = tokens[to - 1];
  if (!next || !before || next.piece !== before.piece) return to;
  if (DIRECTION.test(next.raw)) return to + 1;
  const numbered = /^(?:highway|hwy|route|rd|road)$/.test(before.word);
  const county =
    /^(?:county|state|farm)$/.test(tokens[to - 2]?.word ?? '') || /^(?:highway|hwy)$/.test(before.word);
  return numbered && county && /^\d{1,4}$/.test(next.word) ? to + 1 : to;
}

/** "2 the drains in our street" is no street: no small words or verbs between number and kind of street. */
function plausible(seen: AddressReading, from: number, to: number): boolean {
  const between = seen.tokens.slice(from, to);
  const lives =
    /^(?:at|is)$/.test(seen.tokens[from - 2]?.word ?? '') &&
    /^(?:live|lives|living|located|address|are|im|were|house|home)$/.test(seen.tokens[from - 3]?.word ?? '');
  const telling = lives || between.some((token) => capital(token) || !seen.isWord(token.word));
  return (
    telling &&
    between.every(
      (token) =>
        (capital(token) || !SMALL.test(token.word)) && (!/^\d+$/.test(token.word) || token.word.length < 4),
    )
  );
}

/** "6 The Maltings, Ware", "40 Sunnybank": a number and a name that says no kind of street. */
function namedFromNumber(seen: AddressReading, at: number): number | undefined {
  const { tokens } = seen;
  const number = tokens[at];
  const before = tokens[at - 1];
  if (!number || !/^\d{1,4}[a-z]?$/.test(number.word)) return undefined;
  const opens =
    !before ||
    before.piece !== number.piece ||
    /^(?:at|is|its|no|number|address|live|we|were|im|to|n|nr|are|adresse|direccion|morada|endereco|unit|flat|plot|lot|house|suite|block|shop|live|in|from)$/.test(
      before.word,
    );
  if (!opens) return undefined;
  let to = at + 1;
  let names = 0;
  while (to < at + 6) {
    const token = tokens[to];
    if (!token || token.piece !== number.piece || !seen.free[to]) break;
    const link = /^(?:the|y|yr|of|on|de|na|do|da)$/.test(token.word) && capital(tokens[to + 1]);
    if (!link && !capital(token)) break;
    const word = seen.isWord(token.word) || isCommonWord(token.word, seen.language);
    const at2 = /^(?:at|number)$/.test(before?.word ?? '') && !isCommonWord(token.word, seen.language);
    if (!link && word && !at2 && tokens[to - 1]?.word !== 'the' && names === 0) return undefined;
    if (!link) names += 1;
    to += 1;
  }
  if (names === 0 || names > 4 || SMALL.test(tokens[at + 1]?.word ?? '')) return undefined;
  const next = tokens[to];
  const whole = at === 0 && !next;
  const placed =
    next &&
    next.sentence === number.sentence &&
    next.piece !== number.piece &&
    (postcode(tokens, to) > 0 ||
      townAt(tokens, to) !== undefined ||
      (capital(next) && !isGivenName(next.word)));
  const article = tokens[at + 1]?.word === 'the';
  const ends = !next || next.piece !== number.piece;
  if (/^(?:at|number|live)$/.test(before?.word ?? '') && ends && number.word.length < 4) return to;
  return placed || whole || (article && (!next || next.piece !== number.piece)) ? to : undefined;
}

const ownPiece = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.piece !== tokens[at]?.piece && tokens[at + 1]?.piece !== tokens[at]?.piece;

/** A street, a named house, a postcode or a town with its postcode that begins at a word. */
export function anchorAt(seen: AddressReading, at: number): Anchor | undefined {
  const { tokens } = seen;
  const token = tokens[at];
  if (!token || !seen.free[at]) return undefined;
  const street = streetFromNumber(seen, at) ?? namedFromNumber(seen, at);
  if (street) return { from: at, to: street, street: true };
  const latin = latinStreet(seen, at);
  if (latin) return latin;
  const german = seen.language === 'de' || tokens.length <= 8 ? germanStreet(seen, at) : undefined;
  if (german) return german;
  const codeLength = postcode(tokens, at);
  const counted = NO_POSTCODE_AFTER.test(tokens[at - 1]?.word ?? '') && tokens[at - 1]?.piece === token.piece;
  if (codeLength && !counted && !/[£$€]/.test(token.gap))
    return { from: at, to: at + codeLength, street: false };
  if (shortPostcode(tokens, at) && townAt(tokens, at + 1)?.sure && !/^(?:20[12]\d)$/.test(token.word))
    return { from: at, to: at + 1, street: false };
  if (
    isOutwardCode(token) &&
    token.raw.length > 2 &&
    /^[A-Z]{2}/.test(token.raw) &&
    (ownPiece(tokens, at) ||
      /^(?:postcode|code|zip|in|near)$/.test(tokens[at - 1]?.word ?? '') ||
      tokens[at + 1]?.word === 'area')
  )
    return { from: at, to: tokens[at + 1]?.word === 'area' ? at + 2 : at + 1, street: false };
  const next = tokens[at + 1];
  if (next && NUMBERED_PLACE.test(token.word) && numberedEnd(tokens, at)) return listOfNames(seen, at);
  if (capital(token) && next && (capital(next) || QUARTER.test(token.word))) return namedHouse(seen, at);
  return undefined;
}
