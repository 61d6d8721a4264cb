import {
  type AddressReading,
  capital,
  DE_STREET,
  EN_STREET,
  HOUSE,
  isOutwardCode,
  LATIN_STREET,
  NAMED_STREET,
  postcode,
  QUARTER,
  shortPostcode,
} from './address-words.js';
import type { Token } from './tokens.js';
import { townAt } from './towns.js';
import { isCommonWord, isGivenName } from './vocabulary.js';

/** Where an address begins and ends; `street` tells a street or house from a postcode or town. */
export type Anchor = { from: number; to: number; street: boolean };

const HOUSE_NUMBER = /^\d{1,5}[a-z]?(?:[-/]\d{1,4}[a-z]?)?$/;
const DIRECTION = /^(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)$/;
const BIS = /^(?:bis|ter|quater)$/;
const SMALL =
  /^(?:in|is|are|was|with|on|at|for|my|our|your|and|to|need|needs|days?|weeks?|hours?|people|rooms?|bedrooms?|years?|times|pm|am|from|one|new|windows?|sockets?|bed|bedroom|bathroom|trees?|mins?|minutes?|has|have|wont|not|doesnt|keeps|yr|yrs|old|x|sq|per|bits|things|jobs)$/;
/** "receipt 88214", "batch 55021": five digits that are no postcode. */
const NO_POSTCODE_AFTER =
  /^(?:receipt|invoice|order|ref|reference|ticket|case|claim|account|policy|customer|member|batch|serial|docket|no|nr|number|recibo|factura|pedido|albaran|cliente|recu|facture|commande|dossier|beleg|bon|rechnung|auftrag|kunde|kundennummer|fatura|talao|encomenda|processo)$/;
const DAYS =
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|sonnabend|wochenende|vormittag|nachmittag|abend|morgen|\w+(?:mittag|abend|morgen)|anfang|ende|mitte|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|bad|haus|keller|display|akku|zimmer|jahr|jahre|monat|woche)s?$/;
const GERMAN_OPENER =
  /^(?:am|an|auf|im|in|zum|zur|unter|hinter|hinterm|vor|beim|bei|ober|obere|oberer|untere|unterer|alte|alter|altes|neue|neuer|neues|lange|langer|kurze|grosse|grosser|kleine|kleiner|hohe|hoher|breite|sankt|st)$/;

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
  const telling = between.some((token) => capital(token) || !seen.isWord(token.word));
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

/** The end of a street named in the Latin way; `numbered`: its number stood before it. */
function latinEnd(seen: AddressReading, at: number, numbered = false): number {
  const { tokens } = seen;
  let to = at + 1;
  while (to < tokens.length && to < at + 9) {
    const token = tokens[to] as Token;
    const before = tokens[to - 1] as Token;
    if (token.sentence !== before.sentence || (token.piece !== before.piece && !/^,\s*$/.test(token.gap)))
      break;
    const link =
      /^(?:de|du|des|la|le|les|l|d|da|do|dos|das|del|los|las|el|san|santa|santo|sao|saint|sainte|ste|st|e|y|dr|dona|general|maestro|professor|prof)$/.test(
        token.word,
      ) && token.piece === before.piece;
    const label =
      /^(?:n|no|num|numero|nr|nro|numeros)$/.test(token.word) && /^\d/.test(tokens[to + 1]?.word ?? '');
    const number = /^\d{1,5}[a-z]?(?:-?[a-z\d]{1,3})?$/.test(token.word);
    if (label && to > at + 1) {
      to += 1;
      continue;
    }
    if (token.piece !== before.piece && (!number || numbered)) break;
    const dated = /^(?:de|of)$/.test(tokens[to + 1]?.word ?? '') && capital(tokens[to + 2]);
    if (number && !link && !dated) return BIS.test(tokens[to + 1]?.word ?? '') ? to + 2 : to + 1;
    if (!link && !number && seen.isWord(token.word) && !capital(token)) break;
    if (!link && !number && !capital(token) && isCommonWord(token.word, seen.language) && capital(tokens[at]))
      break;
    to += 1;
  }
  return to;
}

function latinStreet(seen: AddressReading, at: number): Anchor | undefined {
  const { tokens } = seen;
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!LATIN_STREET.test(token.word) || !next) return undefined;
  const foreign = /^(?:rue|calle|rua|avenida|avda|via|carrer|travessa|chemin|impasse|praca)$/.test(
    token.word,
  );
  if (seen.language === 'en' && !foreign) return undefined;
  if (token.word.length <= 2 && !/[./]/.test(next.gap) && !capital(token)) return undefined;
  if (token.word === 'gran' && next.word !== 'via') return undefined;
  if (/^(?:ch|pl|jr|cite|tv)$/.test(token.word) && !/^\./.test(next.gap)) return undefined;
  const to = latinEnd(seen, at);
  const number = tokens.slice(at, to).some((one) => /^\d/.test(one.word));
  if (to <= at + 1 || !(number || capital(tokens[to - 1]))) return undefined;
  return { from: at, to, street: true };
}

/** "Lindenweg 4", "Lange Straße 12a", "Am Sonnenhang 22", "Unter den Linden 5". */
function germanStreet(seen: AddressReading, at: number): Anchor | undefined {
  const { tokens } = seen;
  const token = tokens[at] as Token;
  const plain = token.word.replace(/[.-]+$/, '');
  let to = 0;
  let from = at;
  const next = tokens[at + 1];
  const suffixed =
    DE_STREET.test(plain) &&
    (plain.length > 4 || (plain === 'str' && at > 0 && capital(tokens[at - 1]))) &&
    !/^(?:schlag|spring)/.test(plain);
  if (suffixed && next && /^\d{1,4}[a-h]?(?:[-/]\d{1,3}[a-h]?){0,3}$/.test(next.word)) {
    to = at + 2;
    const first = tokens[at - 1];
    if (
      first &&
      first.piece === token.piece &&
      capital(first) &&
      (/^(?:strasse|str|platz|weg|allee|ring|markt|gasse)$/.test(plain) || /er$/.test(first.word))
    )
      from = at - 1;
  } else if (
    GERMAN_OPENER.test(token.word) &&
    capital(token) &&
    (at === 0 ||
      tokens[at - 1]?.piece !== token.piece ||
      /^(?:wohne|wohnen|adresse|in|ist)$/.test(tokens[at - 1]?.word ?? ''))
  ) {
    let step = at + 1;
    if (/^(?:der|den|dem|das|die|alten|neuen)$/.test(tokens[step]?.word ?? '')) step += 1;
    let names = 0;
    while (
      names < 2 &&
      capital(tokens[step]) &&
      tokens[step]?.piece === token.piece &&
      !DAYS.test(tokens[step]?.word ?? '')
    ) {
      names += 1;
      step += 1;
    }
    const number = tokens[step];
    if (
      names > 0 &&
      number &&
      number.piece === token.piece &&
      /^\d{1,3}[a-h]?$/.test(number.word) &&
      !/^(?:uhr|h|euro|x)$/.test(tokens[step + 1]?.word ?? '')
    )
      to = step + 1;
  }
  if (!to) return undefined;
  const letter = tokens[to];
  return {
    from,
    to: letter && /^[a-h]$/.test(letter.word) && letter.gap === ' ' ? to + 1 : to,
    street: true,
  };
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

/** "Beech Cottage, Church Lane", "Harbour Street" without a number, "Quinta do Anjo", "Llys Awel, Heol y Bryn, …". */
function namedHouse(seen: AddressReading, at: number): Anchor | undefined {
  const { tokens } = seen;
  if (isGivenName(tokens[at]?.word ?? '') && tokens.length === 2) return undefined;
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

const NUMBERED_PLACE =
  /^(?:plot|house|door|flat|sector|road|block|phase|level|unit|floor|street|km|lote|manzana|quadra|suite|shop|villa|apt|apartment)$/;

/** "Plot 18", "Road No 3", "Sector 35-C": the end, or 0. */
function numberedEnd(tokens: readonly Token[], at: number): number {
  const step = /^(?:no|number|nr)$/.test(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
  const number = tokens[step];
  return number && number.piece === tokens[at]?.piece && /^\d{1,4}(?:-?[a-z])?$/.test(number.word)
    ? step + 1
    : 0;
}

/** Three or more pieces of names in a row ("Llys Awel, Heol y Bryn, Aberaeron"), or two that end in a town. */
function listOfNames(seen: AddressReading, at: number): Anchor | undefined {
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
