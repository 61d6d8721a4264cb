import { withoutBackground } from './background-clauses.js';
import { clauses, type FaultMention, QUESTION_START, type Seen, strengthOf } from './fault-clauses.js';
import { saysNoFault } from './passing-clauses.js';
import { sayEnglish, shorten } from './say-fault.js';
import { sayTranslated } from './say-translated.js';

/** "Do you fix controllers?": not yet what is wrong with one. */
const BARE_WORK = /^(?:fix|fixes|repair|repairs|mend|do|look at|sort|fixing|repairing)$/;

/** "assemble a wardrobe and a bed": the work of the clause before is wanted for what "and" adds. */
function sharedJob(
  seen: Seen,
  before: FaultMention | undefined,
  from: number,
  to: number,
): FaultMention | undefined {
  if (before?.strength !== 1 || before.to !== from) return undefined;
  if (seen.tokens[from]?.piece !== seen.tokens[from - 1]?.piece || to - from > 5) return undefined;
  if (!seen.devices.some((device) => device.from >= from && device.from < to)) return undefined;
  const job = seen.matches.find(
    (match) => match.tag === 'job' && (match.at[0] ?? 0) >= before.from && (match.at[0] ?? 0) < before.to,
  );
  const verb =
    seen.language === 'en' ? job?.at.map((at) => seen.tokens[at]?.raw.toLowerCase()).join(' ') : job?.english;
  const said = seen.language === 'en' ? sayEnglish(seen, from, to, 1) : sayTranslated(seen, from, to, 0);
  if (!verb || said.length < 3) return undefined;
  return { text: shorten(`${verb} ${said}`), from, to, strength: 1 };
}

/** The faults and wishes in a text, clause by clause. `asked`: it answers "what is wrong?". */
export function findFaults(seen: Seen, asked: boolean): FaultMention[] {
  const found: FaultMention[] = [];
  for (const { from, to } of clauses(seen)) {
    const strength = strengthOf(seen, from, to, asked);
    const shared = strength === 0 ? sharedJob(seen, found.at(-1), from, to) : undefined;
    if (shared) found.push(shared);
    if (strength === 0 || saysNoFault(seen, from, to, strength === 2)) continue;
    const said =
      seen.language === 'en' ? sayEnglish(seen, from, to, strength) : sayTranslated(seen, from, to, strength);
    const text = shorten(said);
    const onlyAsked =
      strength === 1 && QUESTION_START.test(seen.tokens[from]?.word ?? '') && BARE_WORK.test(text);
    if (text.length >= 3 && !onlyAsked) found.push({ text, from, to, strength });
  }
  return withoutBackground(seen.tokens, found);
}
