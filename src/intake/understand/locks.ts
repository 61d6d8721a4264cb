import type { Match } from './lexicon.js';
import type { Token } from './tokens.js';

const OF = /^(?:de|del|du|da|do|d|l|la|el|le|a|o|der|des|vom|von|of|the|my|our)$/;

/** "garage door lock", "serrure de la porte d'entrée": the lock of a door, named with the door it is on. */
export function lockOfDoor(
  matches: readonly Match[],
  index: number,
  tokens: readonly Token[],
  kind: string,
  to: number,
): { kind: string; to: number } | undefined {
  const piece = tokens[to - 1]?.piece;
  const next = tokens[to];
  if (/\bdoor$/.test(kind) && next?.piece === piece && /^(?:lock|cylinder|handle)$/.test(next?.word ?? ''))
    return { kind: `${kind} ${next?.word}`, to: to + 1 };
  if (kind !== 'lock') return undefined;
  const door = matches[index + 1];
  const start = door?.at[0] ?? -1;
  const name = door?.meanings.find((one) => one.tag === 'home' && /\bdoor$/.test(one.english))?.english;
  if (!door || !name || start - to > 3 || tokens[start]?.piece !== piece) return undefined;
  const linked = start > to && tokens.slice(to, start).every((token) => OF.test(token.word));
  return linked ? { kind: `${name} lock`, to: (door.at.at(-1) ?? start) + 1 } : undefined;
}
