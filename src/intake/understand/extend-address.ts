import {
  cityStep,
  codeSteps,
  type Found,
  IN,
  isDistrict,
  nameLikePiece,
  placeStep,
  townBeforeCode,
} from './address-steps.js';
import { GAP, unitBefore, unitSteps } from './address-units.js';
import { type AddressReading, capital, HOUSE, NAMED_STREET, postcode, STATE } from './address-words.js';
import { anchorAt } from './find-street.js';
import type { Anchor } from './named-places.js';
import { townAt } from './towns.js';

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
