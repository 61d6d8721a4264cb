import { placeStep } from './address-steps.js';
import {
  type AddressMention,
  type AddressReading,
  capital,
  isOutwardCode,
  QUARTER,
  REGION,
} from './address-words.js';
import type { Token } from './tokens.js';
import { isTown, townAt } from './towns.js';
import { isCommonWord, isGivenName, isWeakName } from './vocabulary.js';

const AREA_BEFORE =
  /^(?:in|near|around|from|based|en|cerca|zona|barrio|pres|a|quartier|secteur|nahe|bei|em|perto|bairro|outside|by|over)$/;

/** "Maidstone area", "in Leeds", "zona de Chamberí": where without a street. */
export function findArea(seen: AddressReading, asked: boolean, nameKnown = true): AddressMention | undefined {
  const { tokens } = seen;
  const journey = movedBetween(seen) ?? smallCode(seen);
  if (journey) return journey;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    if (!seen.free[at] || !/^\p{L}/u.test(token.raw)) continue;
    const plain = !isCommonWord(token.word, seen.language) && !seen.isWord(token.word);
    if (
      next &&
      /^(?:area|district|neighbourhood|neighborhood)$/.test(next.word) &&
      (plain || capital(token))
    ) {
      const from =
        before && capital(before) && before.piece === token.piece && !/^(?:The|In|I'm|Im)$/.test(before.raw)
          ? at - 1
          : at;
      return area(seen, from, at + 2, 0.75);
    }
    const person = /^(?:bei|by|a|en|over)$/.test(before?.word ?? '') && isGivenName(token.word);
    const firm = before?.word === 'from' && capital(tokens[at - 2]) && !isTown(token.word);
    const placed =
      !firm && before && AREA_BEFORE.test(before.word) && before.piece === token.piece && !person;
    if (placed && capital(token) && (plain || isTown(token.word)) && !isMonthOrDay(token.word)) {
      let to = at + (townAt(tokens, at)?.length ?? 1);
      while (to < at + 4 && capital(tokens[to]) && tokens[to]?.piece === token.piece && seen.free[to])
        to += 1;
      return area(seen, at, to, 0.65);
    }
    if (/^(?:zona|barrio|quartier|bairro|secteur|raum|stadtteil)$/.test(token.word) && next) {
      let to = at + 1;
      while (
        to < at + 6 &&
        tokens[to]?.piece === token.piece &&
        (capital(tokens[to]) || /^(?:de|del|da|do|du|la|d|des)$/.test(tokens[to]?.word ?? ''))
      )
        to += 1;
      if (to > at + 1) return area(seen, at, to, 0.7);
    }
    const suburb = /^\p{Lu}[\p{L}]+-\p{Lu}/u.test(token.raw) && isTown(token.word.split('-')[0] ?? '');
    if (suburb && !isGivenName(token.word.split('-')[0] ?? '')) return area(seen, at, at + 1, 0.65);
    const surname = tokens[at + 1];
    const person2 =
      isGivenName(token.word) &&
      capital(token) &&
      surname?.piece === token.piece &&
      capital(surname) &&
      (townAt(tokens, at)?.length ?? 1) === 1 &&
      tokens[at + 2]?.piece !== token.piece;
    if (person2 && !placed && !isTown(surname?.word ?? '')) return undefined;
    const own =
      at > 0 && before?.piece !== token.piece && capital(token) && !isGivenName(token.word)
        ? townAt(tokens, at)
        : undefined;
    const behind = own ? tokens[at + own.length] : undefined;
    const ownEnds =
      !behind ||
      behind.piece !== token.piece ||
      (/^\d{1,2}(?:e|er|eme|o|a)?$|^(?:centro|centre|zentrum|mitte)$/.test(behind.word) &&
        tokens[at + (own?.length ?? 0) + 1]?.piece !== token.piece);
    if (own?.sure && ownEnds && seen.free[at])
      return area(seen, namesBefore(seen, at), at + own.length, 0.65);
    const aName = isGivenName(token.word) && tokens.length === 1 && !nameKnown;
    const town = at === 0 && !aName ? townAt(tokens, 0) : undefined;
    const next3 = town && tokens[town.length];
    const whole =
      town &&
      (!next3 ||
        next3.piece !== token.piece ||
        (/^\d{1,2}(?:e|er|eme)?$|^(?:centro|centre|zentrum|mitte|norte|sur|sul|nord|sud|ost|west)$/.test(
          next3.word,
        ) &&
          tokens.length <= town.length + 2));
    if (
      town?.sure &&
      whole &&
      tokens.length <= town.length + 4 &&
      (capital(token) || tokens.length === town.length)
    )
      return area(seen, 0, town.length, 0.6);
  }
  if (!asked || tokens.length > 12 || tokens.length === 0) return undefined;
  const named = isGivenName(tokens[0]?.word ?? '') || isWeakName(tokens[0]?.word ?? '');
  if (
    /^(?:mr|mrs|ms|miss|dr|herr|frau|mme|m|sr|sra|senor|senora|familie|dona|don)$/.test(tokens[0]?.word ?? '')
  )
    return undefined;
  if (named && tokens.length <= 3 && !isTown(tokens[0]?.word ?? '')) return undefined;
  if (
    tokens.some((token) => /^(?:mr|mrs|ms|miss|herr|frau|mme|mlle|senor|senora|sra|dona)$/.test(token.word))
  )
    return undefined;
  if (/^(?:thanks|thank|cheers|merci|danke|gracias|obrigad[oa]|regards)$/.test(tokens[0]?.word ?? ''))
    return undefined;
  if (
    /^\d/.test(tokens[0]?.word ?? '') &&
    tokens
      .slice(1, 3)
      .some((token) => seen.isWord(token.word) || /^(?:bed|bedroom|x|things?|of)$/.test(token.word))
  )
    return undefined;
  const capitals = tokens.filter(
    (token) => capital(token) && !isCommonWord(token.word, seen.language),
  ).length;
  const hasNumber =
    /^\d{1,5}[a-z]?$/.test(tokens[0]?.word ?? '') || /^(?:number|flat|apt)$/.test(tokens[0]?.word ?? '');
  const only = tokens.length === 1 ? tokens[0]?.word : undefined;
  if (only && /\d/.test(only)) return undefined;
  const allFree = tokens.every((_, index) => seen.free[index]);
  const plainWords = tokens.filter((token) => !capital(token) && !/\d/.test(token.word)).length;
  if (!hasNumber && plainWords > 1 && !/^(?:de|da|do|of|the|du|la|le)$/.test(tokens[1]?.word ?? ''))
    return undefined;
  const placed = tokens.some(
    (token, index) =>
      /\d/.test(token.word) ||
      QUARTER.test(token.word) ||
      townAt(tokens, index) !== undefined ||
      AREA_BEFORE.test(token.word),
  );
  const twoNames =
    tokens.length >= 2 &&
    tokens.length <= 4 &&
    tokens.every((token) => capital(token)) &&
    tokens.some((token, index) => index > 0 && token.piece !== tokens[index - 1]?.piece);
  if (!placed && !twoNames && !nameKnown && tokens.length <= 3) return undefined;
  if (hasNumber && capitals === 0) return undefined;
  if (tokens.some((token) => /^(?:code|codigo|digicode|error|erreur|fehler)$/.test(token.word)))
    return undefined;
  if (allFree && (hasNumber ? tokens.length >= 2 : capitals >= 1 && tokens.length <= 6))
    return area(seen, 0, tokens.length, 0.6);
  return undefined;
}

const MOVES =
  /^(?:mov(?:e|ing)|removals?|mudanza|mudar\w*|mudo|umzug|umziehen|demenag\w*|mudancas?|frete|carreto)$/;

/** "moving from Fitzroy to Geelong": both ends of a move. */
function movedBetween(seen: AddressReading): AddressMention | undefined {
  const { tokens } = seen;
  if (!tokens.some((token) => MOVES.test(token.word))) return undefined;
  for (let at = 1; at + 2 < tokens.length; at++) {
    const [lead, to, end] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
    if (
      /^(?:from|de|von)$/.test(lead?.word ?? '') &&
      /^(?:to|a|nach|para)$/.test(to?.word ?? '') &&
      capital(tokens[at]) &&
      capital(end) &&
      end?.piece === lead?.piece &&
      [at, at + 2].every((place) => seen.free[place] && !seen.isWord(tokens[place]?.word ?? ''))
    )
      return area(seen, at, at + 3, 0.75);
  }
  return undefined;
}

/** "fallowfield m14": a place and half a postcode, all in small letters, as a whole text. */
function smallCode(seen: AddressReading): AddressMention | undefined {
  const [place, code, more] = seen.tokens;
  if (!place || !code || more || !/^[a-z]{1,2}\d{1,2}$/.test(code.word)) return undefined;
  const plain =
    place.word.length > 3 &&
    /^\p{L}+$/u.test(place.raw) &&
    !seen.isWord(place.word) &&
    !isCommonWord(place.word, seen.language);
  const coded = isOutwardCode({ ...code, raw: code.word.toUpperCase() });
  return plain && coded && seen.free[0] && seen.free[1] ? area(seen, 0, 2, 0.75) : undefined;
}

const isMonthOrDay = (word: string): boolean =>
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|\w+day|christmas|easter)$/.test(
    word,
  );

/** "Jericho, Oxford": where the capitals of the piece before a town begin, if they fill it and are no person. */
function namesBefore(seen: AddressReading, at: number): number {
  const { tokens } = seen;
  let from = at;
  while (from > 0 && tokens[from - 1]?.piece === tokens[at - 1]?.piece && at - from < 5) from -= 1;
  const piece = tokens.slice(from, at);
  const names = piece.every(
    (token, index) =>
      seen.free[from + index] &&
      (capital(token) || /^\d{1,4}$/.test(token.word) || /^(?:de|del|la|do|da|of|the)$/.test(token.word)),
  );
  const person = isGivenName(piece[0]?.word ?? '') || isWeakName(piece[0]?.word ?? '');
  const plain = piece.some(
    (token) =>
      !seen.isWord(token.word) && !isCommonWord(token.word, seen.language) && !/^\d/.test(token.word),
  );
  const whole = from === 0 || tokens[from - 1]?.piece !== tokens[at - 1]?.piece;
  return whole && names && plain && !person && tokens[from]?.sentence === tokens[at]?.sentence ? from : at;
}

/** "Nantes centre", "Valencia, Ruzafa": what names a part of the town before it, to the end of its sentence. */
function centre(seen: AddressReading, from: number, to: number): number {
  const { tokens } = seen;
  const next = tokens[to];
  if (
    !next ||
    next.sentence !== tokens[to - 1]?.sentence ||
    !townAt(tokens, from) ||
    !/^,?\s*$/.test(next.gap)
  )
    return to;
  let end = to;
  while (end < to + 4 && tokens[end]?.sentence === next.sentence && seen.free[end]) end += 1;
  if (tokens[end] && tokens[end]?.sentence === next.sentence) return to;
  const words = tokens.slice(to, end);
  const central = words.some((token) =>
    /^(?:centre|center|centro|zentrum|mitte|innenstadt|historico|historique|altstadt|nord|sud|norte|sur|sul|ost|west|east|north|south)$/.test(
      token.word,
    ),
  );
  const names =
    words.every((token) => capital(token) && !isGivenName(token.word) && !seen.isWord(token.word)) &&
    words.length <= 2;
  return central || names ? end : to;
}

function area(seen: AddressReading, from: number, end: number, sureness: number): AddressMention {
  let to = end;
  const ordinal = seen.tokens[to];
  if (
    ordinal &&
    /^\d{1,2}(?:e|er|eme|o|a)?$/.test(ordinal.word) &&
    ordinal.gap === ' ' &&
    townAt(seen.tokens, from)
  )
    to += 1;
  const region = seen.tokens[to];
  if (
    region &&
    region.sentence === seen.tokens[to - 1]?.sentence &&
    capital(region) &&
    /^,?\s*$/.test(region.gap)
  )
    to += townAt(seen.tokens, to)?.length ?? (REGION.test(region.word) ? 1 : 0);
  const first = seen.tokens[from] as Token;
  to = centre(seen, from, to);
  if (seen.tokens[to]) to += placeStep(seen, to);
  const last = seen.tokens[to - 1] as Token;
  return { value: seen.text.slice(first.start, last.end).replace(/\s+/g, ' '), sureness, from, to };
}
