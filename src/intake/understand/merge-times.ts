import type { TimeMention } from './find-time.js';

const CLOCK =
  /\b(?:after |before |at |from |by |around )?(?:\d{1,2}(?::\d\d)?(?:am|pm)?|morning|afternoon|evening|noon|lunchtime)$/;
const DAY = /\b(?:\w+days?|today|tomorrow|tonight|weekend|week|month|\d|the)\b/i;

/**
 * The time wanted, from what one text says and what was known: after a correction the last one said counts; an hour
 * alone completes or changes the hour of a known day; otherwise the newest replaces.
 */
export function mergeTimes(
  mentions: readonly TimeMention[],
  correctionAt: number,
  known: string,
  alternative = false,
  moving = false,
): string | undefined {
  const after = mentions.filter((mention) => mention.from > correctionAt);
  const said = correctionAt >= 0 && after.length > 0 ? after : mentions;
  if (said.length === 0) return undefined;
  const first = said[0]?.text ?? '';
  if (alternative && known && !known.toLowerCase().includes(first.toLowerCase()))
    return `${known} or ${first}`;
  const text = said
    .filter((mention, at) => said.findIndex((other) => other.text === mention.text) === at)
    .slice(0, 3)
    .map((mention) => mention.text)
    .join(', ')
    .replace(/\b(as soon as possible)(?: \1)+/, '$1');
  const moved = moving ? /^(?:from )?.{3,24}? to (\w+day.*)$/i.exec(text) : null;
  if (moved?.[1]) return moved[1];
  const timeOnly = said.every((mention) => mention.hasClock && !mention.hasDay);
  if (!timeOnly || !known || !DAY.test(known)) return text;
  const day = known.replace(CLOCK, '').trim();
  return day ? `${day} ${text}` : text;
}
