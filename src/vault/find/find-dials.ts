import type { FoundSecret } from './find-secrets.js';
import type { Reading } from './read-text.js';

/** A way to turn a dial. */
const TURN =
  /^(r|l|right|left|clockwise|anticlockwise|counterclockwise|droite|gauche|rechts|links|derecha|izquierda|direita|esquerda|destra|sinistra)$/;
const BETWEEN =
  /^(to|then|turn|and|a|y|et|und|e|nach|zu|bis|auf|vers|hasta|luego|puis|dann|depois|poi|,|-|:|\/|the|la|el|le|il)$/;
/** Turns that make a combination. */
const TURNS = 3;
const MAX_GAP = 3;

/** The combination of a dial: "R12 L36 R04", "right 12, left 36, right 4". */
export function findDials(reading: Reading): FoundSecret[] {
  const found: FoundSecret[] = [];
  for (let at = 0; at < reading.tokens.length; ) {
    const last = readDial(reading, at);
    if (last < 0) at += 1;
    else {
      const start = reading.tokens[at]?.start ?? 0;
      const end = reading.tokens[last]?.end ?? start;
      found.push({
        start,
        end,
        value: reading.text.slice(start, end),
        kind: 'access-code',
        sureness: 'sure',
      });
      at = last + 1;
    }
  }
  return found;
}

/** Index of the last token of a combination that begins here, or -1: turn and number in either order. */
function readDial({ tokens }: Reading, first: number): number {
  const isTurn = (at: number): boolean => TURN.test(tokens[at]?.norm ?? '');
  const isStop = (at: number): boolean =>
    tokens[at]?.kind === 'digits' && (tokens[at]?.norm.length ?? 9) <= 2;
  if (!isTurn(first) && !isStop(first)) return -1;
  const [lead, follow] = isTurn(first) ? [isTurn, isStop] : [isStop, isTurn];
  const skip = (from: number): number => {
    let at = from;
    while (at < from + MAX_GAP && BETWEEN.test(tokens[at]?.norm ?? '')) at += 1;
    return at;
  };
  let at = first;
  let turns = 0;
  let last = -1;
  while (lead(at)) {
    const next = skip(at + 1);
    if (!follow(next)) break;
    turns += 1;
    last = next;
    at = skip(next + 1);
  }
  return turns >= TURNS ? last : -1;
}
