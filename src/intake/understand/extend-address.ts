import {
  type AddressReading,
  capital,
  HOUSE,
  isOutwardCode,
  NAMED_STREET,
  POSTCODE_START,
  postcode,
  QUARTER,
  REGION,
  SHORT_CODE,
  SIDE,
  STATE,
  STOREY,
  STOREY_WORD,
  UNIT,
} from './address-words.js';
import { type Anchor, anchorAt } from './find-street.js';
import type { Token } from './tokens.js';
import { townAt } from './towns.js';
import { isCommonWord, isGivenName, isWeakName } from './vocabulary.js';

const GAP = /^[\s,.;:()/|#·–—-]*$/;
const OPENS_SOMETHING =
  /^(?:hi|hello|thanks|thank|please|can|need|the|my|its|it|is|i|im|we|any|when|how|home|call|text|no|yes|not|just|there|asap|tomorrow|today|morning|name|best|door|ring|park|side|back|front|urgent|gracias|merci|danke|obrigado|obrigada|hola|ola|bonjour|hallo|soy|sou|je|ich|mi|meu|o|la|le|les|der|die|das|pls|cheers|ta|would|could|gate|code|key|keys|around|after|before|from|codigo|code|digicode|clave|senha|mdp|passwort|tel|phone|mob|mobile|ask|love)$/;
const IN = /^(?:in|a|en|em|a|at)$/;

/** A flat, floor, staircase or side of a building: how many words it takes, 0 for none. */
export function unitSteps(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (!token || (before && !GAP.test(token.gap))) return 0;
  if (/#/.test(token.gap) && /^\d{1,4}[a-z]?$/.test(token.word)) return 1;
  const same = next && next.piece === token.piece && next.sentence === token.sentence;
  if (
    UNIT.test(token.word) &&
    same &&
    /^(?:\d{1,4}[a-z]?|[a-z]\d{0,3}|esquerdo|direito|derecha|izquierda)$/.test(next.word) &&
    !(
      /^(?:n|a|no|haus|porte|piso|casa|local|torre|room|box)$/.test(token.word) &&
      !/\d|^[a-f]$/.test(next.word)
    )
  )
    return 2;
  if (STOREY.test(token.word) && same && STOREY_WORD.test(next.word)) {
    const third = tokens[at + 2];
    return third && third.piece === token.piece && STOREY_WORD.test(third.word) ? 3 : 2;
  }
  if (/^\d{1,2}[.]?$/.test(token.word) && next && /^(?:stock|og|obergeschoss|etage)$/.test(next.word)) {
    const third = tokens[at + 2];
    return third && SIDE.test(third.word) ? 3 : 2;
  }
  if (/^\d{1,2}(?:[oaº]|[a-h])$/.test(token.word)) {
    if (!same) return 1;
    if (/^(?:\d{0,2}[a-z]|\d{1,2}[oa]?)$/.test(next.word)) return 2;
    return SIDE.test(next.word) || STOREY_WORD.test(next.word) ? 2 : 1;
  }
  if (/^\d{1,2}[oa][a-h]$/.test(token.word)) return 1;
  if (SIDE.test(token.word)) return same && SIDE.test(next.word) ? 2 : 1;
  if (/^[a-h]$/.test(token.word) && capital(token) && !same) return 1;
  return 0;
}

type Found = { code: boolean; town: boolean; pieces: number };

function nameLikePiece(tokens: readonly Token[], at: number): boolean {
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

function cityStep(seen: AddressReading, at: number, found: Found): number {
  const { tokens } = seen;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || !seen.free[at] || /\d/.test(token.word)) return 0;
  if (!GAP.test(token.gap)) return 0;
  if (/^\d/.test(tokens[at + 1]?.word ?? '') && /(?:strasse|str|weg|gasse|allee|platz)$/.test(token.word))
    return 0;
  const newPiece = token.piece !== before.piece;
  const newSentence = token.sentence !== before.sentence;
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

function codeSteps(seen: AddressReading, at: number, found: Found): { steps: number; british: boolean } {
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
function townBeforeCode(seen: AddressReading, at: number): number | undefined {
  for (let step = 1; step <= 3; step++) {
    const token = seen.tokens[at + step - 1];
    if (!token || token.sentence !== seen.tokens[at - 1]?.sentence || seen.isWord(token.word))
      return undefined;
    if (postcode(seen.tokens, at + step) > 0 && seen.tokens[at + step]?.sentence === token.sentence)
      return at + step;
  }
  return undefined;
}

function unitBefore(tokens: readonly Token[], from: number): number {
  const sentence = tokens[from]?.sentence;
  const two = tokens[from - 2];
  const one = tokens[from - 1];
  if (!one || one.sentence !== sentence) return from;
  for (let start = Math.max(0, from - 3); start < from; start++) {
    const opens = start === 0 || tokens[start - 1]?.piece !== tokens[start]?.piece;
    if (
      opens &&
      tokens[start]?.sentence === sentence &&
      unitSteps(tokens, start) === from - start &&
      from - start > 1
    )
      return start;
  }
  const three = tokens[from - 3];
  if (
    /^(?:unit|flat|plot|apt|apartment|suite|block|house|shop|lot)$/.test(one.word) &&
    one.piece === tokens[from]?.piece
  )
    return from - 1;
  if (two && two.sentence === sentence) {
    if (
      /^(?:flat|apt|apartment|unit|suite|appartement|appt|plot|studio|office|wohnung|room)$/.test(two.word) &&
      /^\d{1,4}[a-z]?$|^[a-z]\d?$/.test(one.word)
    )
      return from - 2;
    if (STOREY.test(two.word) && /^(?:floor|flat|piso|etage)$/.test(one.word)) return from - 2;
    if (
      three &&
      three.sentence === sentence &&
      STOREY.test(three.word) &&
      two.word === 'floor' &&
      /^(?:flat|apartment)$/.test(one.word)
    )
      return from - 3;
  }
  return from;
}

/** "Dublin 8", "Paris 11": the number of a town's quarter, at the end of its piece. */
function isDistrict(tokens: readonly Token[], at: number): boolean {
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

/** Spreads an anchor over what belongs to it: flat and floor before, flat, postcode, town, region after. */
export function extendAddress(seen: AddressReading, anchor: Anchor): { from: number; to: number } {
  const { tokens } = seen;
  const from = unitBefore(tokens, anchor.from);
  let { to } = anchor;
  const found: Found = {
    code: !anchor.street && /\d/.test(tokens[anchor.from]?.word ?? ''),
    town: false,
    pieces: 0,
  };
  for (let turn = 0; turn < 10; turn++) {
    const token = tokens[to];
    const before = tokens[to - 1];
    if (!token || !before || !seen.free[to] || !GAP.test(token.gap)) break;
    const newSentence = token.sentence !== before.sentence;
    const code = codeSteps(seen, to, found);
    if (code.steps && (!newSentence || !found.code)) {
      to += code.steps;
      found.code = true;
      if (!code.british) continue;
      to += unitSteps(tokens, to);
      break;
    }
    const unit = newSentence && !/\n/.test(token.gap) ? 0 : unitSteps(tokens, to);
    if (unit) {
      to += unit;
      continue;
    }
    const linked =
      IN.test(token.word) &&
      !newSentence &&
      !capital(token) &&
      (postcode(tokens, to + 1) > 0 || (capital(tokens[to + 1]) && townAt(tokens, to + 1)))
        ? 1
        : 0;
    const place = placeStep(seen, to);
    const city = place ? 0 : cityStep(seen, to + linked, found);
    if (place || city || linked) {
      if (!place && !city) {
        to += 1;
        continue;
      }
      const street = NAMED_STREET.test(tokens[to + linked + 1]?.word ?? '');
      if (city && !street && townAt(tokens, to + linked)) found.town = true;
      if (found.code && city) found.town = true;
      const district = tokens[to + linked + city];
      if (city && found.town && isDistrict(tokens, to + linked + city) && district) to += 1;
      found.pieces += 1;
      to += place || linked + city;
      continue;
    }
    if (STATE.test(token.raw) && !newSentence) {
      to += 1;
      continue;
    }
    const street = newSentence ? undefined : anchorAt(seen, to);
    if (street?.street && !anchor.street) break;
    if (
      street?.street &&
      street.from === to &&
      (/^,\s*$/.test(token.gap) || (token.gap === ' ' && HOUSE.test(before.word)))
    ) {
      to = street.to;
      continue;
    }
    const town = townBeforeCode(seen, to);
    if (!town) break;
    to = town;
  }
  return { from, to };
}

/** "Bruxelles, rue Haute 77": the town a street stands behind, as the words before `from` name it. */
export function townBefore(seen: AddressReading, from: number): { from: number; to: number } | undefined {
  const { tokens } = seen;
  const first = tokens[from];
  const last = tokens[from - 1];
  if (!first || !last || first.sentence !== last.sentence || !/^,?\s*$/.test(first.gap)) return undefined;
  for (let start = Math.max(0, from - 4); start < from; start++) {
    const starts =
      start === 0 ||
      tokens[start - 1]?.piece !== tokens[start]?.piece ||
      IN.test(tokens[start - 1]?.word ?? '');
    const coded =
      /^\d{4,5}$/.test(tokens[start]?.word ?? '') &&
      starts &&
      tokens[start]?.piece === last.piece &&
      capital(tokens[start + 1]) &&
      start + 1 < from;
    if (coded) return { from: start, to: from };
    if (starts && tokens[start]?.piece === last.piece && nameLikePiece(tokens, start)) return undefined;
    const town = starts && tokens[start]?.piece === last.piece ? townAt(tokens, start) : undefined;
    if (town && (capital(tokens[start]) || town.sure || from - start - town.length <= 1))
      return { from: start, to: from };
  }
  return undefined;
}
