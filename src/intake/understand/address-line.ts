import {
  type AddressMention,
  type AddressReading,
  capital,
  EN_STREET,
  HOUSE,
  isOutwardCode,
  NAMED_STREET,
  postcode,
  QUARTER,
  REGION,
  STATE,
  UNIT,
} from './address-words.js';
import type { Token } from './tokens.js';
import { isTown, townAt } from './towns.js';
import { isCommonWord, isGivenName, isWeakName } from './vocabulary.js';

/** Words that name a building, an estate or a part of a town behind its own name. */
const PLACE_WORD =
  /^(?:heights|towers?|enclave|nagar|vihar|colony|layout|society|residency|residences?|complex|plaza|pointe|estate|sector|phase|stage|extension|cross|main|marg|chowk|bazaar|village|townland|upper|lower|quarter|marina|docks?|barracks|chapel|vicarage|rectory|oast|forge|mills?|works|industrial|business|trading|union|college|hospital|hotel|club|inn|arms|surgery|library|nursery|playa|plage|poblacion|barriada|comuna|municipio|sitio|chalet|caserio|diseminado|siedlung|kolonie|hinterhof|vorderhaus|hinterhaus|seitenflugel|quergebaude|gewerbegebiet|condominio|loteamento|llp|ltd|limited|inc|gmbh|sl|sa|sarl|ltda)$/;
/** Behind a name it makes a building of it ("Shanti Residency", "Grace Towers"). */
const BUILDING =
  /^(?:heights|towers?|enclave|nagar|vihar|colony|society|residency|residences?|complex|plaza|estate|apartments?|villas?|mansions?|court|house|lodge|gardens?|terrace)$/;
const LINK =
  /^(?:of|the|and|at|in|on|upon|by|le|la|les|los|las|el|de|del|du|des|d|l|y|e|et|do|da|dos|das|am|an|der|den|dem|im|und|sur|sous|lez|san|santa|yr|na|co|km|nr|no|n|num|numero)$/;
const TIMES =
  /^(?:mon|tues?|weds?|thurs?|fri|sat|sun|\w+day|days?|weeks?|month|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|segunda|terca|quarta|quinta|sexta|am|pm|uhr|morning|afternoon|evening|morgen|abend|manana|tarde|noche|matin|soir|manha|noite|today|tomorrow|after|before|hoy|hoje|heute|demain)$/;
const TITLE =
  /^(?:mr|mrs|ms|miss|dr|m|hr|ing|eng|herr|frau|mme|mlle|monsieur|madame|sr|sra|don|dona|rev|prof|familie|fam|hi|hello|thanks|regards|cheers)$/;
/** "the yellow house past the chapel", "maison aux volets bleus": how a house is told from others. */
const DESCRIBED =
  /^(?:house|cottage|bungalow|farm|barn|flat|gate|lane|church|chapel|pub|school|door|shop|casa|finca|chalet|porton|puerta|edificio|maison|ferme|portail|immeuble|haus|hof|tor|hinterhof|tur|chacara|sitio|predio|portao)$/;
const LEADS =
  /^(?:the|a|la|el|le|une?|das|die|der|o|casa|maison|haus|finca|ferme|house|on|opposite|behind|past)$/;
const MOST_WORDS = 9;

/** Where the piece of a text that a word is in begins and ends. */
function pieceAt(tokens: readonly Token[], at: number): { from: number; to: number } {
  let from = at;
  let to = at + 1;
  while (from > 0 && tokens[from - 1]?.piece === tokens[at]?.piece) from -= 1;
  while (to < tokens.length && tokens[to]?.piece === tokens[at]?.piece) to += 1;
  return { from, to };
}

/** "Hollybank", "Oakdene": a house by its name's end. */
const HOUSE_NAME =
  /^\p{L}{3,}(?:bank|croft|lea|dene|holme|wood|view|stead|haven|mead|thorpe|field|fields|brae|cliffe?|hurst|lodge|gate|cot|cott|acre|acres|side|brook|mount|ridge|lands|garth|royd|wick|house)$/u;
/** "Bäckerei Kornblum", "Café Luna": a business by its first word. */
const BUSINESS =
  /^(?:backerei|praxis|zahnarztpraxis|kanzlei|apotheke|gasthaus|gasthof|hotel|pension|restaurant|cafe|kita|kindergarten|grundschule|salon|friseur|werkstatt|autohaus|firma|buro|bar|panaderia|peluqueria|farmacia|clinica|colegio|taller|tienda|restaurante|hostal|academia|despacho|boulangerie|pharmacie|cabinet|garage|ecole|boutique|brasserie|bistrot|institut|coiffure|padaria|pastelaria|oficina|escola|farmacia|consultorio|escritorio|loja|salao)$/;

/** A flat, a house, a quarter, a town, a code: what only an address has. */
function telling(seen: AddressReading, from: number, to: number, byTown = true): boolean {
  const { tokens } = seen;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    const next = at + 1 < to ? tokens[at + 1] : undefined;
    if (PLACE_WORD.test(token.word) && to - from > 1) return true;
    if (at === from && BUSINESS.test(token.word) && capital(token) && capital(next)) return true;
    if (at === from && to - from === 1 && capital(token) && HOUSE_NAME.test(token.word)) return true;
    if (REGION.test(token.word) && (capital(token) || at > from)) return true;
    if (token.word === 'co' && capital(next)) return true;
    if (UNIT.test(token.word) && token.word.length > 2 && next && /^[a-z]?\d{1,4}[a-z]?$/.test(next.word))
      return true;
    if ((HOUSE.test(token.word) || NAMED_STREET.test(token.word)) && at > from) return true;
    if (EN_STREET.test(token.word) && capital(token) && at > from) return true;
    if (QUARTER.test(token.word) && token.word.length > 2 && capital(next)) return true;
    if (isOutwardCode(token) || postcode(tokens, at) > 0 || STATE.test(token.raw)) return true;
    if (/^[A-Z]-?\d{2,4}[A-Z]?$/.test(token.raw) && at === from && capital(next)) return true;
    if (/^\d{6}$/.test(token.word) && at > from && capital(tokens[at - 1])) return true;
    const town = byTown ? townAt(tokens, at) : undefined;
    if (town && capital(token) && !seen.isWord(token.word) && at + town.length <= to) return true;
  }
  return false;
}

/** Whether a piece of a text could be a line of an address: names, numbers and small words, nothing else. */
function couldBeLine(seen: AddressReading, from: number, to: number): boolean {
  const { tokens } = seen;
  if (to - from > MOST_WORDS) return false;
  const piece = tokens.slice(from, to);
  if (
    piece.some(
      (token) => TIMES.test(token.word) && !(capital(token) && townAt(tokens, tokens.indexOf(token))),
    )
  )
    return false;
  const shaped = piece.every(
    (token, at) =>
      seen.free[from + at] === true &&
      (capital(token) ||
        /\d/.test(token.word) ||
        LINK.test(token.word) ||
        UNIT.test(token.word) ||
        HOUSE.test(token.word) ||
        QUARTER.test(token.word) ||
        PLACE_WORD.test(token.word)),
  );
  const shouted = piece.filter((token) => /^\p{Lu}{3,}$/u.test(token.raw)).length > 2;
  if (!shaped || shouted || !piece.some((token) => capital(token))) return false;
  const first = piece[0] as Token;
  if (TITLE.test(first.word)) return false;
  if (to - from === 1 && !townAt(tokens, from))
    return (
      !seen.isWord(first.word) &&
      !isCommonWord(first.word, seen.language) &&
      !isGivenName(first.word) &&
      !isWeakName(first.word)
    );
  return true;
}

function isPerson(seen: AddressReading, from: number, to: number): boolean {
  const first = seen.tokens[from] as Token;
  return (
    (isGivenName(first.word) || isWeakName(first.word)) &&
    to - from <= 3 &&
    !telling(seen, from + 1, to) &&
    !(to - from > 1 && BUILDING.test(seen.tokens[to - 1]?.word ?? ''))
  );
}

function hasTown(seen: AddressReading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      capital(seen.tokens[at]) &&
      townAt(seen.tokens, at) &&
      !NAMED_STREET.test(seen.tokens[at + 1]?.word ?? '')
    )
      return true;
  return false;
}

/** The pieces after an address that belong to it: up to the last one that only an address has. */
function rightEnd(seen: AddressReading, begin: number, start: number): number {
  const { tokens } = seen;
  let end = start;
  let at = start;
  const last = tokens[start - 1];
  if (tokens[at] && last && tokens[at]?.piece === last.piece) {
    const rest = pieceAt(tokens, at);
    if (!couldBeLine(seen, at, rest.to) || !telling(seen, at, rest.to)) return start;
    at = rest.to;
    end = at;
  }
  for (let turn = 0; turn < 4; turn++) {
    const token = tokens[at];
    if (!token || token.sentence !== last?.sentence || !/^,?\s*$/.test(token.gap)) break;
    const { to } = pieceAt(tokens, at);
    if (isPerson(seen, at, to) && !townAt(tokens, at)) break;
    const described = isDescription(seen, at, to);
    if (!described && !couldBeLine(seen, at, to)) break;
    const town = !described && to - at <= 2 && capital(token) && !hasTown(seen, begin, at);
    if (described || town || telling(seen, at, to)) end = to;
    at = to;
  }
  return end;
}

function isDescription(seen: AddressReading, from: number, to: number): boolean {
  const words = seen.tokens.slice(from, to);
  return (
    words.length >= 3 &&
    words.length <= 9 &&
    LEADS.test(words[0]?.word ?? '') &&
    words.slice(0, 4).some((token) => DESCRIBED.test(token.word)) &&
    words.every((_, at) => seen.free[from + at]) &&
    !words.some((token) => /^(?:is|are|was|wont|has|have|needs?|please|code|key)$/.test(token.word))
  );
}

/** A town told first is put behind the street, elsewhere. */
function startsWithTown(seen: AddressReading, at: number): boolean {
  const { tokens } = seen;
  const hyphen = (tokens[at]?.word ?? '').split('-');
  return (
    townAt(tokens, at) !== undefined ||
    (hyphen.length === 2 && isTown(hyphen[0] ?? '')) ||
    (/^\d{4,5}$/.test(tokens[at]?.word ?? '') && capital(tokens[at + 1]))
  );
}

/** The pieces before an address that belong to it: a building, a firm, a floor. */
function leftEnd(seen: AddressReading, start: number): number {
  const { tokens } = seen;
  let from = start;
  const own = pieceAt(tokens, start);
  if (own.from < start) {
    const first = tokens[own.from] as Token;
    const named = capital(first) && !LINK.test(first.word) && !isCommonWord(first.word, seen.language);
    const unit = UNIT.test(tokens[start]?.word ?? '');
    const line = named && couldBeLine(seen, own.from, start) && (unit || telling(seen, own.from, start));
    if (!line || startsWithTown(seen, own.from) || isPerson(seen, own.from, start)) return start;
    from = own.from;
  }
  for (let turn = 0; turn < 3; turn++) {
    const before = tokens[from - 1];
    if (!before || before.sentence !== tokens[start]?.sentence || !/^,\s*$/.test(tokens[from]?.gap ?? ''))
      break;
    const piece = pieceAt(tokens, from - 1);
    const house = tokens[piece.from]?.word === 'the' && piece.to - piece.from >= 2;
    if (!couldBeLine(seen, piece.from, piece.to) || !(house || telling(seen, piece.from, piece.to, false)))
      break;
    if (isPerson(seen, piece.from, piece.to) || startsWithTown(seen, piece.from)) break;
    from = piece.from;
  }
  return from;
}

/** Widens an address found in a text by the lines beside it that belong to it. */
export function widenAddress(seen: AddressReading, from: number, to: number): { from: number; to: number } {
  return { from: leftEnd(seen, from), to: rightEnd(seen, from, to) };
}

/**
 * A sentence that is an address though nothing in it is a street: "B-704 Shanti Heights, Baner, Pune",
 * "Kilmuckridge Co Wexford". Only where every piece could be a line of one.
 */
export function addressSentence(seen: AddressReading): AddressMention | undefined {
  const { tokens } = seen;
  for (let from = 0; from < tokens.length; ) {
    let to = from;
    while (to < tokens.length && tokens[to]?.sentence === tokens[from]?.sentence) to += 1;
    from += signedBefore(seen, from, to) || (from + 1 < to && leadsWithName(seen, from) ? 1 : 0);
    const end = wholeLines(seen, from, to);
    if (end > from + 1) {
      const value = seen.text.slice(tokens[from]?.start, tokens[end - 1]?.end).replace(/\s+/g, ' ');
      return { value, sureness: 0.8, from, to: end };
    }
    from = to;
  }
  return undefined;
}

/** "Mrs Rao, Tower B 1102, …": how many words of a person stand before the lines of an address. */
function signedBefore(seen: AddressReading, from: number, to: number): number {
  if (!TITLE.test(seen.tokens[from]?.word ?? '')) return 0;
  const end = pieceAt(seen.tokens, from).to;
  return end < to && end - from >= 2 && end - from <= 4 ? end - from : 0;
}

/** "Kat, Leith, Edinburgh": one word that names no place, before two pieces and more. */
function leadsWithName(seen: AddressReading, from: number): boolean {
  const { tokens } = seen;
  const first = tokens[from] as Token;
  const next = tokens[from + 1];
  if (!next || next.piece === first.piece || telling(seen, from, from + 1) || /\d/.test(first.word))
    return false;
  const rest = pieceAt(tokens, from + 1);
  return tokens[rest.to]?.sentence === first.sentence && townAt(tokens, rest.to) !== undefined;
}

function wholeLines(seen: AddressReading, from: number, to: number): number {
  const { tokens } = seen;
  const first = tokens[from] as Token;
  const opens = capital(first) ? !/^I['’]?m$/i.test(first.raw) : !LINK.test(first.word);
  if (!opens || /^(?:in|im|a|en|em)$/.test(tokens[from + 1]?.word ?? '')) return 0;
  let evidence = 0;
  let pieces = 0;
  let at = from;
  while (at < to) {
    const piece = pieceAt(tokens, at);
    const described = pieces > 0 && isDescription(seen, at, piece.to);
    if (!described && !couldBeLine(seen, at, piece.to)) return 0;
    if (pieces === 0 && isPerson(seen, at, piece.to)) return 0;
    if (telling(seen, at, piece.to)) evidence += 1;
    pieces += 1;
    at = piece.to;
  }
  const numbered = tokens.slice(from, to).some((token) => /\d/.test(token.word));
  const enough = evidence >= 2 || (evidence === 1 && (pieces >= 2 || numbered || to - from >= 3));
  return enough ? to : 0;
}
