import { isMadeToUnlock } from './judge-place.js';
import { isSoft } from './label-context.js';
import type { PhraseClass } from './phrase-index.js';
import type { Label } from './read-labels.js';
import { endsSentence, type Reading } from './read-text.js';
import { losesAt } from './read-words.js';

/** How many tokens to each side are read. */
const LEFT = 16;

const RIGHT = 9;

export type Sign =
  | 'secret'
  | 'lock'
  | 'place'
  | 'device'
  | 'other'
  | 'loss'
  | 'asking'
  | Extract<
      PhraseClass,
      | 'unlocking'
      | 'typing'
      | 'arrival'
      | 'sender'
      | 'keys'
      | 'spot'
      | 'network'
      | 'trying'
      | 'wanting'
      | 'machine'
      | 'changing'
      | 'urgency'
      | 'card'
      | 'digits'
      | 'found'
      | 'printed'
      | 'prompted'
      | 'kept'
    >;

/** By sign: 1 in the same sentence, half of it in the one before, and how many tokens away. */
export type Evidence = { readonly [sign in Sign]?: { weight: number; away: number } };

const PHRASES = [
  'unlocking',
  'typing',
  'arrival',
  'sender',
  'keys',
  'spot',
  'network',
  'trying',
  'wanting',
  'machine',
  'changing',
  'urgency',
  'card',
  'digits',
  'found',
  'printed',
  'prompted',
  'kept',
] as const;

/** What stands around the tokens from `first` to `last`: read once, in a window of fixed size. */
export function gatherEvidence(reading: Reading, first: number, last: number): Evidence {
  const evidence: { [sign in Sign]?: { weight: number; away: number } } = {};
  const add = (sign: Sign, weight: number, away: number): void => {
    if ((evidence[sign]?.weight ?? 0) < weight) evidence[sign] = { weight, away };
  };
  let weight = 1;
  for (let at = first - 1; at >= Math.max(0, first - LEFT); at -= 1) {
    if (reading.tokens[at]?.kind === 'saved') break;
    if (endsSentence(reading.tokens, at)) {
      if (weight < 1) break;
      weight = 0.5;
      if (reading.tokens[at]?.norm === '?') weight = 0.4;
    }
    if ((reading.numberAt[at]?.digits.length ?? 0) > 2 && weight === 1) weight = 0.5;
    note(reading, at, weight, first - at, add, first);
  }
  weight = reading.tokens[last]?.norm === ',' ? 0.5 : 0.75;
  const ended = endsSentence(reading.tokens, last);
  for (let at = last + 1; !ended && at <= last + RIGHT; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.kind === 'saved') break;
    if (endsSentence(reading.tokens, at)) {
      if (token.norm === '?' && weight > 0.5) add('asking', 1, at - last);
      if (reading.phrases[at + 1]?.has('arrival') && at <= last + 2) continue;
      break;
    }
    if ((reading.numberAt[at]?.digits.length ?? 0) > 2) break;
    if (token.norm === ',') weight = 0.5;
    const label = reading.labelAt[at];
    if (label?.role !== 'other' && label?.first === at && hasOwnValue(reading, label)) break;
    note(reading, at, weight, at - last, add, Number.POSITIVE_INFINITY);
  }
  return evidence;
}

/** "…, code porte B1947": a label to the right that speaks of what follows it. */
function hasOwnValue(reading: Reading, label: Label): boolean {
  for (let at = label.last + 1; at <= label.last + 4; at += 1) {
    const token = reading.tokens[at];
    if (!token || endsSentence(reading.tokens, at) || token.norm === ',') return false;
    if (token.kind === 'digits' || token.kind === 'saved' || ':='.includes(token.norm)) return true;
    if (/\p{Nd}/u.test(token.norm)) return true;
  }
  return false;
}

function note(
  reading: Reading,
  at: number,
  weight: number,
  away: number,
  add: (sign: Sign, weight: number, away: number) => void,
  before: number,
): void {
  const right = before === Number.POSITIVE_INFINITY;
  const label = reading.labelAt[at];
  const found = reading.phrases[at];
  if (label && label.first === at) {
    if ((label.role === 'secret' && label.takes !== 'login') || label.role === 'code')
      add('secret', weight, away);
    else if (label.role === 'place') add(isMadeToUnlock(reading, label) ? 'lock' : 'place', weight, away);
    else if (label.role === 'device') add('device', weight, away);
    else if (label.role === 'other' && !(right && weight <= 0.5) && isOwner(reading, label, away, weight))
      add('other', weight, away);
  }
  const joins = found?.has('alternative') || reading.phrases[at - 1]?.has('alternative');
  if (
    !joins &&
    !/^(come|como|comme|wie|was|que|no)$/.test(reading.tokens[at]?.norm ?? '') &&
    !(found?.has('wanting') && (away <= 4 || reading.labelAt[at - 1])) &&
    losesAt(reading, at)
  )
    add('loss', weight, away);
  if (!found) return;
  for (const sign of PHRASES) {
    const match = found.get(sign);
    if (match && match.last < before) add(sign, weight, away);
  }
}

/** A word that owns the number: not one of a later clause, not the "no" of "si no", not the sender of a text. */
function isOwner(reading: Reading, label: Label, away: number, weight: number): boolean {
  const found = reading.phrases[label.first];
  if (found?.has('sender')) return false;
  const joins = found?.has('alternative') || reading.phrases[label.first - 1]?.has('alternative');
  if (joins || (isSoft(reading, label) && away > 2)) return false;
  return weight > 0.5 || away <= 3;
}
