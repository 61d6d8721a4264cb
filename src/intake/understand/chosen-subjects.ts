import type { Trade } from '../trade.js';
import { addsMore, andBetween } from './corrections.js';
import type { Item } from './items.js';
import { alike } from './like-things.js';
import type { ItemNews, Subject } from './subjects.js';

export const SEVERAL: ReadonlySet<Trade> = new Set([
  'it-repair',
  'cleaning',
  'appliance',
  'landscaping',
  'general',
  'plumbing',
  'electrical',
]);

const ROOF_PART =
  /^(?:roof |ridge )?(?:tiles?|slates?)$|^(?:lead )?flashing$|^(?:roof )?felt$|^chimney(?: stack| pot)?$|^(?:fascia|soffit)s?$/;

/** "the light is on the ceiling and the wall": what only says where, or is a part of the other, is no second thing. */
function belongs(news: ItemNews, last: Subject, next: Subject): boolean {
  const between = news.tokens.slice(last.to, next.from).map((token) => token.word);
  const words = between.filter(
    (word) =>
      !/^(?:the|a|an|my|our|and|&|y|e|et|und|el|la|los|las|le|les|un|une|una|der|die|das|ein|eine|o|os|as|um|uma)$/.test(
        word,
      ),
  );
  const place =
    /^(?:wall|ceiling|floor|door|window|kitchen|bathroom|pipe|drain|switch|water|fan|kettle|toaster|cable|trap|lock|key|keys|handle|meter|circuit breaker|fuse box|fuse|rcd|breaker|cylinder)s?$/;
  if (/\broof\b/.test(last.device) && ROOF_PART.test(next.device)) return true;
  if (
    /room|kitchen|hallway|landing|lounge/.test(last.device) &&
    /^(?:walls?|ceilings?|woodwork|skirting(?: boards?)?)$/.test(next.device)
  )
    return true;
  return (place.test(next.device) && words.length > 1) || last.device.includes(next.device);
}

const COUNTS =
  /^(?:an?|the|my|our|\d{1,2}|one|two|three|four|new|some|un|una|une?|deux|dos|tres|eine?n?|zwei|drei|um|uma|dois|duas|le|la|les|el|los|las|der|die|das|o|os|as)$/;

/** An "and", a comma or a plus sign right between two things named. */
function joinsNext(news: ItemNews, last: Subject, next: Subject, later: readonly Subject[]): boolean {
  if (andBetween(news.tokens, last.to, next.from)) return true;
  const gap = news.tokens[next.from]?.gap ?? '';
  if (news.trade === 'cleaning' && next.from - last.to <= 3 && /,/.test(gap)) return true;
  let start = next.from;
  while (start > last.to && COUNTS.test(news.tokens[start - 1]?.word ?? '')) start -= 1;
  const listed = /^,\s*$/.test(news.tokens[start]?.gap ?? '') && start - last.to <= 3;
  const goesOn = later.some((one) => one.from - next.to <= 6 && andBetween(news.tokens, next.to, one.from));
  return listed && goesOn && news.trade !== 'it-repair';
}

/** Whether a thing named is one of several known already. */
const isKnownItem = (items: readonly Item[], subject: Subject): boolean =>
  items.length > 1 &&
  subject.device !== '' &&
  items.some((item) => item.device !== '' && alike(item.device, subject.device));

/** Which of the things a text names the job is about: after a change of mind only those behind it, several where they are joined. */
export function chosen(subjects: Subject[], news: ItemNews, cue: number, known: readonly Item[]): Subject[] {
  const after = cue >= 0 ? subjects.filter((subject) => subject.from > cue && !subject.aside) : [];
  const notAside = subjects.filter((subject) => !subject.aside);
  const pool =
    after.length > 0 ? after : notAside.length > 0 ? notAside : subjects.filter((subject) => !subject.area);
  const first = pool[0];
  if (!first) return [];
  const several = [first];
  for (const [at, next] of pool.entries()) {
    if (at === 0) continue;
    const last = several.at(-1) as Subject;
    const home = news.trade !== 'it-repair' && news.trade !== 'cleaning';
    const near = !home || next.from - last.to <= 12;
    const named = several.some(
      (one) =>
        one.device !== '' &&
        (one.device === next.device || one.device.endsWith(` ${next.device}`) || next.device === 'appliance'),
    );
    if (isKnownItem(known, first) && isKnownItem(known, next)) {
      several.push(next);
      continue;
    }
    if (
      SEVERAL.has(news.trade) &&
      near &&
      !(home && named) &&
      !(home && belongs(news, last, next)) &&
      (joinsNext(news, last, next, pool.slice(at + 1)) || (addsMore(news.tokens) && !home))
    )
      several.push(next);
  }
  return several;
}
