import { GAP } from './address-units.js';
import {
  type AddressReading,
  capital,
  isOutwardCode,
  NAMED_STREET,
  POSTCODE_START,
  postcode,
  QUARTER,
  REGION,
  SHORT_CODE,
  STATE,
} from './address-words.js';
import type { Token } from './tokens.js';
import { townAt } from './towns.js';
import { isCommonWord, isGivenName, isWeakName } from './vocabulary.js';

const OPENS_SOMETHING =
  /^(?:hi|hello|thanks|thank|please|can|need|the|my|its|it|is|i|im|we|any|when|how|home|call|text|no|yes|not|just|there|asap|tomorrow|today|morning|name|best|door|ring|park|side|back|front|urgent|gracias|merci|danke|obrigado|obrigada|hola|ola|bonjour|hallo|soy|sou|je|ich|mi|meu|o|la|le|les|der|die|das|pls|cheers|ta|would|could|gate|code|key|keys|around|after|before|from|codigo|code|digicode|clave|senha|mdp|passwort|tel|phone|mob|mobile|ask|love|mr|mrs|ms|miss|mx|dr|herr|frau|sr|sra|senor|senora|mme|madame|monsieur|dona)$/;

/** "44 Tollgate Rd. Mr Abara": who lives there. */
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|herr|frau|sr|sra|senor|senora|mme|madame|monsieur|dona)$/;

export const IN = /^(?:in|a|en|em|a|at)$/;

export type Found = { code: boolean; town: boolean; pieces: number };

/** Whether a piece begins as a person's name and names no town. */
export function nameLikePiece(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (!isGivenName(token.word) && !isWeakName(token.word)) return false;
  const town = townAt(tokens, at);
  if (!town) return true;
  const next = tokens[at + town.length];
  const surname =
    next && next.piece === token.piece && capital(next) && !STATE.test(next.raw) && !/\d/.test(next.word);
  return Boolean(surname && postcode(tokens, at + town.length) === 0);
}

/** "East Cheam": two capitals that fill their piece. */
const capitalPair = (tokens: readonly Token[], at: number): boolean =>
  capital(tokens[at + 1]) &&
  tokens[at + 1]?.piece === tokens[at]?.piece &&
  tokens[at + 2]?.piece !== tokens[at]?.piece;

/** How many words of a town or region follow at a place, 0 for none. */
export function cityStep(seen: AddressReading, at: number, found: Found): number {
  const { tokens } = seen;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || !seen.free[at] || /\d/.test(token.word)) return 0;
  if (!GAP.test(token.gap)) return 0;
  if (/^\d/.test(tokens[at + 1]?.word ?? '') && /(?:strasse|str|weg|gasse|allee|platz)$/.test(token.word))
    return 0;
  const newPiece = token.piece !== before.piece;
  const newSentence = token.sentence !== before.sentence;
  if (TITLE.test(token.word) && capital(tokens[at + 1])) return 0;
  const named = townAt(tokens, at);
  const after = tokens[at + 1];
  const lane = after && after.piece === token.piece && NAMED_STREET.test(after.word);
  const town = lane && named?.length === 1 ? undefined : named;
  if (town && !found.town && !(newPiece && nameLikePiece(tokens, at))) {
    const followed = tokens[at + town.length];
    const coded = postcode(tokens, at + town.length) > 0;
    const own = !followed || followed.piece !== token.piece || (capital(token) && !newSentence) || coded;
    if (own && (capital(token) || (town.sure && !seen.isWord(token.word)))) {
      const hyphen =
        followed &&
        !newSentence &&
        followed.piece === token.piece &&
        capital(followed) &&
        !seen.isWord(followed.word) &&
        seen.free[at + town.length];
      return (
        town.length +
        (hyphen &&
        !OPENS_SOMETHING.test(followed.word) &&
        postcode(tokens, at + town.length) === 0 &&
        !STATE.test(followed.raw)
          ? 1
          : 0)
      );
    }
  }
  if (REGION.test(token.word) && (capital(token) || found.town) && !newSentence) return 1;
  if (newSentence || (newPiece && nameLikePiece(tokens, at) && !(found.code && found.pieces === 0))) return 0;
  if (found.town || found.pieces >= 2) return 0;
  let steps = 0;
  while (steps < 4) {
    const one = tokens[at + steps];
    if (!one || !seen.free[at + steps] || /\d/.test(one.word) || (steps > 0 && one.piece !== token.piece))
      break;
    const link =
      /^(?:de|del|la|los|am|an|der|upon|on|sur|do|da|dos|le|les|y|e|im|en|bei|ob)$/.test(one.word) &&
      steps > 0 &&
      capital(tokens[at + steps + 1]);
    if (!link && !capital(one)) break;
    const codeNext =
      postcode(tokens, at + steps + 1) > 0 ||
      (capital(tokens[at + steps + 1]) && postcode(tokens, at + steps + 2) > 0);
    if (seen.isWord(one.word) && !link && !codeNext && !townAt(tokens, at + steps)) break;
    if (steps === 0 && OPENS_SOMETHING.test(one.word) && !codeNext) break;
    if (
      newPiece &&
      steps === 0 &&
      isCommonWord(one.word, seen.language) &&
      !codeNext &&
      !townAt(tokens, at) &&
      !capitalPair(tokens, at)
    )
      break;
    steps += 1;
  }
  return steps;
}

/** "Bairro Jardim", "Nähe Lendplatz", "perto da igreja": a quarter or a landmark, up to its piece's end. */
export function placeStep(seen: AddressReading, at: number): number {
  const { tokens } = seen;
  const token = tokens[at] as Token;
  const before = tokens[at - 1] as Token;
  if (token.sentence !== before.sentence || !seen.free[at]) return 0;
  const quarter = QUARTER.test(token.word) && capital(tokens[at + 1]);
  const near =
    token.piece !== before.piece &&
    (/^(?:near|nr|opposite|opp|behind|nahe|gegenuber|neben|cerca|junto|enfrente|frente|detras|pres|perto|derriere|atras|off)$/.test(
      token.word,
    ) ||
      (/^(?:next|al|ao|en|a|em|in)$/.test(token.word) &&
        /^(?:to|lado|face|cote|frente|der)$/.test(tokens[at + 1]?.word ?? '')));
  if (!quarter && !near) return 0;
  let to = at + 1;
  while (
    to < at + 6 &&
    tokens[to]?.piece === token.piece &&
    seen.free[to] &&
    (near ||
      capital(tokens[to]) ||
      /^(?:de|da|do|dos|das|del|la|los|las|du|des)$/.test(tokens[to]?.word ?? ''))
  )
    to += 1;
  const ends = tokens[to]?.piece !== token.piece;
  if (near && !ends) return 0;
  while (to > at + 1 && !near && !capital(tokens[to - 1])) to -= 1;
  return to - at;
}

/** How many words of a postcode follow at a place, with its label, and whether it is a British one. */
export function codeSteps(
  seen: AddressReading,
  at: number,
  found: Found,
): { steps: number; british: boolean } {
  const { tokens } = seen;
  const label = /^(?:zip|postcode|post|plz|cep|cp)$/.test(tokens[at]?.word ?? '');
  const codeAt = label ? (tokens[at + 1]?.word === 'code' ? at + 2 : at + 1) : at;
  const code = tokens[codeAt];
  if (!code || !GAP.test(code.gap)) return { steps: 0, british: false };
  const length = postcode(tokens, codeAt);
  if (length)
    return {
      steps: codeAt - at + length,
      british: POSTCODE_START.test(code.word) || /[a-z]$/.test(code.word),
    };
  const indian =
    /^[1-8]\d{5}$/.test(code.word) &&
    /^[ -]$|^ - $/.test(code.gap) &&
    capital(tokens[codeAt - 1]) &&
    code.sentence === tokens[codeAt - 1]?.sentence;
  if (indian && !found.code) return { steps: codeAt - at + 1, british: false };
  if (found.code) return { steps: 0, british: false };
  const before = tokens[at - 1];
  const town = townAt(tokens, codeAt + 1);
  if (
    SHORT_CODE.test(code.word) &&
    code.sentence === before?.sentence &&
    ((capital(tokens[codeAt + 1]) &&
      tokens[codeAt + 1]?.piece === code.piece &&
      !seen.isWord(tokens[codeAt + 1]?.word ?? '')) ||
      town ||
      STATE.test(before?.raw ?? '') ||
      (found.town && code.gap === ' ' && !/^20[12]\d$/.test(code.word)))
  )
    return { steps: codeAt - at + 1, british: false };
  const small =
    found.town &&
    /^[a-z]{2}\d{1,2}$/.test(code.raw) &&
    isOutwardCode({ ...code, raw: code.raw.toUpperCase() });
  if (small && code.sentence === before?.sentence) return { steps: codeAt - at + 1, british: true };
  if (isOutwardCode(code) && code.sentence === before?.sentence && (code.raw.length > 2 || found.town))
    return { steps: codeAt - at + 1, british: true };
  return { steps: 0, british: false };
}

/** "… leeds ls6 3hn" in small letters: words up to a postcode belong to the address. */
export function townBeforeCode(seen: AddressReading, at: number): number | undefined {
  for (let step = 1; step <= 3; step++) {
    const token = seen.tokens[at + step - 1];
    if (!token || token.sentence !== seen.tokens[at - 1]?.sentence || seen.isWord(token.word))
      return undefined;
    if (postcode(seen.tokens, at + step) > 0 && seen.tokens[at + step]?.sentence === token.sentence)
      return at + step;
  }
  return undefined;
}

/** "Dublin 8", "Paris 11": the number of a town's quarter, at the end of its piece. */
export function isDistrict(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return Boolean(
    token &&
      /^\d{1,2}(?:e|er|eme)?$/.test(token.word) &&
      token.gap === ' ' &&
      token.piece === tokens[at - 1]?.piece &&
      next?.piece !== token.piece,
  );
}
