import type { FoundSecret } from './find-secrets.js';
import { isMadeToUnlock } from './judge-place.js';
import { endsSentence, type Reading } from './read-text.js';

/** Tokens before the first number in which the lock may stand, and between two numbers. */
const REACH = 12;
const GAP = 4;
/** What is said between the numbers of a dial. */
const TURNS =
  /^(then|and|to|left|right|clockwise|anticlockwise|back|round|past|once|twice|stop|at|on|turn|y|luego|despues|a|la|izquierda|derecha|hasta|el|puis|et|ensuite|gauche|droite|jusqu|jusque|tourne|tournez|sur|le|dann|und|danach|nach|links|rechts|bis|auf|zur|zuruck|depois|e|esquerda|direita|ate|o|para|poi|sinistra|destra|fino|al|il|,|-|–|>|→|\/)$/;

/** "safe: 18 then 44 then 07", "coffre 12 à droite 40 à gauche 5": three numbers and more that a dial is turned to. */
export function findTurned(reading: Reading): FoundSecret[] {
  const found: FoundSecret[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (!isStop(reading, at)) continue;
    const last = lastStop(reading, at);
    if (last < 0) continue;
    if (isLockBefore(reading, at)) {
      const start = reading.tokens[at]?.start ?? 0;
      const end = reading.tokens[last]?.end ?? start;
      const value = reading.text.slice(start, end);
      found.push({ start, end, value, kind: 'access-code', sureness: 'unsure' });
    }
    at = last;
  }
  return found;
}

function isStop({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'digits' && token.norm.length <= 2;
}

/** The last of at least three numbers with turns between them, or -1. */
function lastStop(reading: Reading, first: number): number {
  let [last, stops, said] = [first, 1, false];
  for (let at = first + 1; at < reading.tokens.length && at - last <= GAP; at += 1) {
    if (isStop(reading, at)) {
      [last, stops] = [at, stops + 1];
      if (stops > 6) return -1;
    } else {
      const word = reading.tokens[at]?.norm ?? '';
      if (!TURNS.test(word)) break;
      said ||= /^\p{L}{4,}$|^(y|et|e)$/u.test(word);
    }
  }
  return stops >= 3 && said ? last : -1;
}

function isLockBefore(reading: Reading, first: number): boolean {
  // "safe arrival at 12": hours.
  if (/^(at|um|alle|as|vers|gegen)$/.test(reading.tokens[first - 1]?.norm ?? '')) return false;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const label = reading.labelAt[at];
    if (label?.role === 'other' || label?.role === 'device') return false;
    if (label?.role === 'place' || label?.role === 'secret')
      return label.role === 'secret' || isMadeToUnlock(reading, label);
    if (endsSentence(reading.tokens, at)) return false;
  }
  return false;
}
