import type { Trade } from '../trade.js';
import { EN_STREET, HOUSE, UNIT } from './address-words.js';
import type { Facts, Language } from './fact.js';
import type { ModelMention } from './find-models.js';
import { knowsWord } from './lexicon.js';
import { capitalised } from './model-tail.js';
import type { Token } from './tokens.js';
import { isTown } from './towns.js';
import { isCommonWord, isGivenName, isWeakName } from './vocabulary.js';

/** What may stand before a maker and its model told by themselves: "its a …", "c'est une …". */
const OPENS =
  /^(?:its|it|is|an?|the|my|our|old|make|brand|model|called|yes|yeah|ok|es|un|una|el|la|mi|marca|modelo|c|est|une|le|ma|mon|marque|ist|das|eine?|der|die|mein|meine|marke|e|um|uma|o|meu|minha|da|do|de|says|think|i)$/;
const OWNED = /^(?:my|our|an?|the|mi|un|una|mon|ma|une|mein|meine[rn]?|eine[rn]?|meu|minha|um|uma)$/;
const NUMBERED = /^(?=.{1,12}$)[a-z]{0,4}-?\d{1,4}[a-z]{0,4}$/;
const NO_MODEL_BEHIND =
  /^(?:years?|yrs?|months?|weeks?|days?|hours?|mins?|minutes?|pm|am|uhr|h|ans?|mois|anos?|anos|meses|jahre?|rooms?|bed|beds|people|times|euros?|pounds?|quid|m2|sqm|km|kg|litres?|l)$/;
const REPAIRS: ReadonlySet<Trade> = new Set(['it-repair', 'appliance', 'general']);

/** A word that no list knows: it can be a maker's name. */
function isNew(token: Token, language: Language): boolean {
  const { word } = token;
  return (
    /^\p{L}{3,16}$/u.test(token.raw) &&
    !isCommonWord(word, language) &&
    !isCommonWord(word, 'en') &&
    !isGivenName(word) &&
    !isWeakName(word) &&
    !isTown(word) &&
    !knowsWord(word)
  );
}

function readFrom(
  tokens: readonly Token[],
  free: readonly boolean[],
  from: number,
  language: Language,
  alone: boolean,
): ModelMention | undefined {
  const first = tokens[from];
  if (!first || !free[from] || !isNew(first, language)) return undefined;
  if (!alone && !/^\p{Lu}/u.test(first.raw)) return undefined;
  let to = from + 1;
  while (to < from + 4 && free[to]) {
    const token = tokens[to];
    if (!token || token.piece !== first.piece || !/^[ ]$/.test(token.gap)) break;
    if (EN_STREET.test(token.word) || HOUSE.test(token.word) || UNIT.test(token.word)) return undefined;
    const numbered = NUMBERED.test(token.word) && /\d/.test(token.word);
    const named = alone
      ? /^\p{L}{2,14}$/u.test(token.raw) && !isGivenName(token.word)
      : /^\p{Lu}\p{L}{1,13}$/u.test(token.raw);
    if (!numbered && !named) break;
    to += 1;
    if (numbered) {
      if (NO_MODEL_BEHIND.test(tokens[to]?.word ?? '')) return undefined;
      const model = tokens.slice(from + 1, to).map((one) => capitalised(one.raw));
      const brand = capitalised(first.raw);
      return { brand, device: '', model: model.join(' '), partial: false, from, to };
    }
  }
  return undefined;
}

/**
 * A maker that no list has, with its model: "my Velocor Discover 1", or "its a velocor d1" as a whole text once the
 * kind of thing is known and its maker is not. Only where somebody repairs things.
 */
export function findUnknownMaker(
  tokens: readonly Token[],
  free: readonly boolean[],
  language: Language,
  trade: Trade,
  known: Facts,
): ModelMention | undefined {
  if (!REPAIRS.has(trade) || known.brand) return undefined;
  let start = 0;
  while (start < 4 && OPENS.test(tokens[start]?.word ?? '')) start += 1;
  if (known.device && !known.device.value.includes(' + ')) {
    const alone = readFrom(tokens, free, start, language, true);
    if (alone && alone.to === tokens.length) return alone;
  }
  for (let at = 1; at < tokens.length; at++) {
    if (!OWNED.test(tokens[at - 1]?.word ?? '') || tokens[at]?.piece !== tokens[at - 1]?.piece) continue;
    const found = readFrom(tokens, free, at, language, false);
    if (found) return found;
  }
  return undefined;
}
