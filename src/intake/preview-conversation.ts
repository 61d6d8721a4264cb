import { findSecrets, redactText } from '../vault/find/find-secrets.js';
import { acknowledgements } from './acknowledge-pending.js';
import { asksAbout } from './ask/asks-about.js';
import { composeReply, type Say } from './ask/compose.js';
import { mentionsLabel } from './ask/label-photo.js';
import type { QuestionSet } from './ask/question-set.js';
import type { IntakeOrganization } from './intake-ports.js';
import { type AskedHistory, nothingPending, type Pending } from './intake-state.js';
import { judgeAnswer } from './judge-answer.js';
import { askedBy, type Planned, planReply, raise } from './plan-reply.js';
import { sayFinish } from './say-finish.js';
import type { Facts, Intent, Language } from './understand/fact.js';
import { mergeFacts } from './understand/merge-facts.js';
import { understandText } from './understand/understand-text.js';

export type PreviewText = { text: string; photos: number };
export type PreviewTurn = { from: 'customer' | 'bot' | 'note'; text: string; photos: number };

export type Preview = {
  set: QuestionSet;
  opens: 'quote' | 'job';
  organization: Pick<
    IntakeOrganization,
    'name' | 'timeZone' | 'language' | 'emergencyPhone' | 'privacyLink' | 'hours'
  >;
  texts: readonly PreviewText[];
  now: Date;
};

type Talk = {
  facts: Facts;
  asked: AskedHistory;
  language: Language;
  photos: number;
  label: 'seen' | 'asked' | null;
  hasSecret: boolean;
  reference: string;
  handedOver: boolean;
};

const REFERENCE = { quote: 'Q-1', job: 'J-1' } as const;

/**
 * What the bot would answer to these texts of one customer, one after the other, with this question set: by the
 * rules, planner and phrases that answer customers. Pure: nothing is stored or sent, secrets leave the texts.
 */
export function previewConversation(preview: Preview): PreviewTurn[] {
  const talk: Talk = {
    facts: {},
    asked: [],
    language: preview.organization.language,
    photos: 0,
    label: null,
    hasSecret: false,
    reference: '',
    handedOver: false,
  };
  return preview.texts.flatMap((said, index) => {
    const { text, pending } = hear(preview, talk, said);
    const heard: PreviewTurn = { from: 'customer', text, photos: said.photos };
    return [heard, ...answer(preview, talk, pending, index === 0)];
  });
}

function hear(preview: Preview, talk: Talk, said: PreviewText) {
  const open = talk.asked.findLast(({ outcome }) => outcome === 'open')?.key ?? null;
  const inText = findSecrets(said.text, { asked: open });
  const text = redactText(said.text, inText);
  const understood = understandText({
    text,
    photos: said.photos,
    asked: open,
    trade: preview.set.trade,
    known: talk.facts,
    language: talk.language,
    messageIndex: 1,
    now: preview.now,
    timeZone: preview.organization.timeZone,
  });
  const { intent, facts } = understood;
  talk.asked = talk.asked.map((question) =>
    question.outcome === 'open'
      ? {
          ...question,
          outcome: judgeAnswer(question.key, {
            text,
            facts,
            intent,
            photos: said.photos,
            secrets: inText.length,
          }),
        }
      : question,
  );
  talk.facts = mergeFacts(talk.facts, facts);
  talk.photos += said.photos;
  talk.label ??= said.photos > 0 && mentionsLabel(text) ? 'seen' : null;
  talk.hasSecret ||= inText.length > 0;
  if (understood.languageSure) talk.language = understood.language;
  const pending: Pending = {
    ...nothingPending(preview.now),
    intents: [intent as Intent],
    topics: asksAbout(text),
    photos: said.photos,
    learned: facts.length > 0,
    secretSaved: inText.length > 0,
  };
  return { text, pending };
}

function answer(preview: Preview, talk: Talk, pending: Pending, firstContact: boolean): PreviewTurn[] {
  if (talk.handedOver) {
    return [];
  }
  const { set, organization } = preview;
  const planned = planReply({
    set,
    facts: talk.facts,
    photos: talk.photos,
    label: talk.label,
    asked: talk.asked,
    hasSecret: talk.hasSecret,
    pending,
    recorded: talk.reference !== '',
    knowsHours: organization.hours !== '',
  });
  if (planned.kind === 'finish') {
    talk.reference = REFERENCE[preview.opens];
  }
  const text = composeReply({
    language: talk.language,
    business: organization.name,
    privacyLink: organization.privacyLink,
    firstContact,
    acknowledge: acknowledgements({
      pending,
      facts: talk.facts,
      next: planned,
      flaw: null,
      askedBefore: talk.asked.at(-1)?.key,
      hours: organization.hours,
      prices: set.prices,
      reopens: null,
    }),
    say: sayOf(preview, talk, planned),
  });
  const asked = askedBy(planned);
  if (asked) {
    talk.asked = raise(talk.asked, asked.key);
    talk.label = asked.photo === 'serial-label' ? 'asked' : talk.label;
  }
  talk.handedOver = planned.kind === 'hand-over' || planned.kind === 'withdrawn';
  return [
    text === ''
      ? { from: 'note', text: 'No answer: staff see it.', photos: 0 }
      : { from: 'bot', text, photos: 0 },
    ...(talk.handedOver
      ? [{ from: 'note' as const, text: 'A person takes over from here.', photos: 0 }]
      : []),
  ];
}

function sayOf({ set, opens, organization }: Preview, talk: Talk, planned: Planned): Say {
  switch (planned.kind) {
    case 'finish':
      return sayFinish(talk.facts, { reference: talk.reference, opens, photos: talk.photos });
    case 'hand-over':
      return {
        ...planned,
        ...(organization.emergencyPhone ? { emergencyLine: organization.emergencyPhone } : {}),
        ...(set.safetyTip ? { safetyTip: set.safetyTip } : {}),
      };
    case 'added':
      return { kind: 'added', reference: talk.reference };
    default:
      return planned;
  }
}
