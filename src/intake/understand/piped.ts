import { ARTICLES } from './asides.js';
import { meaning } from './kinds.js';
import type { Match, Tag } from './lexicon.js';
import { roomBefore } from './rooms.js';
import type { Token } from './tokens.js';

const PIPED =
  /^(?:(?:kitchen|bathroom|utility) )?(?:sink|basin|bath|toilet|shower|boiler|radiator|washing machine|dishwasher|water heater)$/;

/** "pipe burst under the kitchen sink": the thing a pipe or trap belongs to, named right behind it. */
export function pipeOf(
  matches: readonly Match[],
  index: number,
  tokens: readonly Token[],
  tags: readonly Tag[],
): string | undefined {
  const start = matches[index]?.at[0] ?? 0;
  for (const [step, match] of matches.slice(index + 1, index + 5).entries()) {
    const at = match.at[0] ?? 0;
    const kind = meaning(match, tags, false);
    if (!kind || !PIPED.test(kind) || at - start > 6 || tokens[at]?.sentence !== tokens[start]?.sentence)
      continue;
    const room = roomBefore(matches, index + 1 + step, tokens);
    const before = tokens[(room?.from ?? at) - 1]?.word ?? '';
    const where = ARTICLES.test(before) ? (tokens[(room?.from ?? at) - 2]?.word ?? '') : before;
    if (!/^(?:under|underneath|beneath|below|behind|from|to|on|of|for)$/.test(where)) continue;
    return room && !kind.startsWith(room.text) ? `${room.text} ${kind}` : kind;
  }
  return undefined;
}
