import { type Next, nextQuestion, type PlannerInput } from './ask/next-question.js';
import type { AskedHistory, Pending } from './intake-state.js';
import type { Intent } from './understand/fact.js';

/** What the bot does: a step of the planner, or only to acknowledge what came in. */
export type Planned = Next | { kind: 'acknowledge' };

/** What weighs most of all that was said since the last answer. */
const WEIGHT: readonly Intent[] = [
  'emergency',
  'angry',
  'complaint',
  'withdraw',
  'update-existing',
  'new-subject',
  'details',
  'question-other',
  'question-price',
  'unclear',
  'greeting',
  'thanks',
];

/** What the planner is asked, apart from what the texts since the last answer were for. */
export type Planning = Omit<PlannerInput, 'intent' | 'recorded' | 'wantsPerson'> & {
  pending: Pending;
  recorded: boolean;
  /** The organization's hours are known. */
  knowsHours: boolean;
};

/** What the bot does about everything that came in since its last answer. Pure. */
export function planReply({ pending, recorded, knowsHours, ...known }: Planning): Planned {
  if (pending.keyword) {
    return { kind: 'silent' };
  }
  const intent = WEIGHT.find((candidate) => pending.intents.includes(candidate)) ?? 'details';
  const told = pending.photos > 0 || pending.learned || pending.secretSaved;
  const answered =
    (pending.topics.includes('hours') && knowsHours) ||
    (pending.topics.includes('price') && known.set.prices !== undefined);
  const wantsPerson = pending.topics.includes('person');
  if (recorded && answered && !told && !wantsPerson && !GRAVE.has(intent)) {
    return { kind: 'acknowledge' };
  }
  if (recorded && !told && !wantsPerson && (intent === 'unclear' || intent === 'details')) {
    return { kind: 'silent' }; // small talk after the end: staff see it
  }
  return nextQuestion({
    ...known,
    recorded,
    wantsPerson,
    intent: pending.photos > 0 && intent === 'thanks' ? 'details' : intent,
  });
}

/** What a person answers, whatever else was asked. */
const GRAVE: ReadonlySet<Intent> = new Set<Intent>(['emergency', 'angry', 'complaint', 'withdraw']);

/** The question that a reply asks, if it asks one. */
export function askedBy(planned: Planned) {
  return planned.kind === 'ask' ? planned : planned.kind === 'hand-over' ? planned.followUp : undefined;
}

/** The history with a question asked once more. */
export function raise(history: AskedHistory, key: AskedHistory[number]['key']): AskedHistory {
  const times = (history.find((question) => question.key === key)?.times ?? 0) + 1;
  return [...history.filter((question) => question.key !== key), { key, times, outcome: 'open' }];
}
