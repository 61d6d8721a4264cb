import type { Reopening } from '../../accounts/opening-hours.js';
import type { Language } from '../understand/fact.js';
import { type Acknowledgement, acknowledge } from './acknowledgement.js';
import type { Asked } from './asked.js';
import { closedNow } from './closed-now.js';
import { corePart, fitParts, mustPart, type Part, part } from './fit-parts.js';
import type { Ask, HandOverReason } from './next-question.js';
import type { PhraseKey } from './phrase-book.js';
import { wordings } from './phrases.js';
import { cutTo, plainPunctuation } from './plain-text.js';
import type { WantedPhoto, Wording } from './question-set.js';
import { BUSINESS_LIMITS, sayReference } from './say-values.js';
import { type Finish, summary } from './summary.js';
import { type Choice, whichOfThese } from './which-of-these.js';

type HandOver = {
  kind: 'hand-over';
  reason: HandOverReason;
  /** The organization's emergency number, said when the reason is safety. */
  emergencyLine?: string;
  /** The question set's advice for the moment, said when the reason is safety. */
  safetyTip?: Wording;
  /** When a person answers next, where nobody is there now. */
  reopens?: Reopening;
  followUp?: Ask;
};

/** The main thing a reply says: the planner's decision with what is needed to say it. */
export type Say =
  | Ask
  | Finish
  | HandOver
  | { kind: 'which-of-these'; choices: readonly Choice[] }
  | { kind: 'added'; reference: string }
  | { kind: 'withdrawn' | 'help' | 'opted-in' }
  /** Only the acknowledgements. */
  | { kind: 'acknowledge' }
  | { kind: 'silent' };

export type ReplyInput = {
  language: Language;
  /** The organization's name. */
  business: string;
  /** Where it says what happens to what customers send. A short link: one that does not fit is left out. */
  privacyLink?: string;
  /** Nothing was ever said to this customer: the reply says who speaks, and how to opt out. */
  firstContact: boolean;
  acknowledge?: readonly Acknowledgement[];
  say: Say;
};

const GENERIC = {
  passcode: 'askPasscode',
  name: 'askName',
  device: 'askDevice',
  model: 'askModel',
  fault: 'askFault',
  address: 'askAddress',
  phone: 'askPhone',
  time: 'askTime',
  photo: 'askPhoto',
} as const satisfies Record<Asked, PhraseKey>;

const PHOTO_OF = {
  'device-front': 'askPhotoFront',
  'device-back': 'askPhotoBack',
  'serial-label': 'askPhotoLabel',
  leak: 'askPhotoLeak',
  switchboard: 'askPhotoSwitchboard',
  site: 'askPhotoSite',
  screenshot: 'askPhotoScreenshot',
  lock: 'askPhotoLock',
} as const satisfies Record<WantedPhoto, PhraseKey>;

const HANDED_OVER = {
  'unclear-twice': 'handOverUnclear',
  angry: 'handOverAngry',
  complaint: 'handOverComplaint',
  'asked-for-person': 'handOverPerson',
  safety: 'handOverPerson',
} as const satisfies Record<HandOverReason, PhraseKey>;

/**
 * The text of a reply, or '' for none. It promises: at most two SMS segments (306 GSM-7 or 134 UCS-2
 * characters), whatever the values; at most one question; accents kept; no placeholder of a secret; no opt-out
 * keyword but where it tells how to opt out. Long values are cut with "...", then sentences get shorter, then
 * the least important are left out.
 */
export function composeReply(input: ReplyInput): string {
  if (input.say.kind === 'silent') return '';
  const said = (input.acknowledge ?? []).flatMap((what) => acknowledge(input.language, input.business, what));
  const parts = isAlarm(input.say)
    ? [...alarm(input, input.say), ...said, ...question(input, input.say.followUp), ...disclosure(input)]
    : [...greeting(input), ...said, ...body(input, input.say), ...disclosure(input)];
  return fitParts(parts.filter(({ variants }) => variants.length > 0));
}

function names({ business }: ReplyInput): { business: string }[] {
  return cutTo(business, BUSINESS_LIMITS).map((name) => ({ business: name }));
}

function greeting(input: ReplyInput): Part[] {
  if (!input.firstContact || namesItself(input.say)) return [];
  return [mustPart(6, wordings(input.language, 'greeting', ...names(input)))];
}

/** Texts that say by themselves who speaks and how to opt out. */
function namesItself(say: Say): boolean {
  return say.kind === 'help' || say.kind === 'opted-in';
}

function disclosure({ language, privacyLink, firstContact, say }: ReplyInput): Part[] {
  if (!firstContact || namesItself(say)) return [];
  const linked = privacyLink === undefined ? [] : wordings(language, 'privacy', { link: privacyLink.trim() });
  return [corePart(5, [...linked, ...wordings(language, 'privacyWithoutLink')])];
}

function body(input: ReplyInput, say: Exclude<Say, { kind: 'silent' }>): Part[] {
  const { language } = input;
  switch (say.kind) {
    case 'ask':
      return question(input, say);
    case 'finish':
      return summary(language, say);
    case 'hand-over':
      return [
        corePart(1, wordings(language, HANDED_OVER[say.reason], ...names(input))),
        ...closedNow(language, say.reopens),
      ];
    case 'which-of-these':
      return [corePart(1, whichOfThese(language, say.choices))];
    case 'added':
      return [corePart(1, wordings(language, 'added', sayReference(say.reference)))];
    case 'withdrawn':
      return [corePart(1, wordings(language, 'withdrawn'))];
    case 'help':
      return [corePart(1, help(input))];
    case 'opted-in':
      return [corePart(1, wordings(language, 'optedIn', ...names(input)))];
    case 'acknowledge':
      return [];
  }
}

function question({ language }: ReplyInput, ask: Ask | undefined): Part[] {
  if (ask === undefined) return [];
  const own = ask.wording[language];
  const generic = wordings(language, ask.photo ? PHOTO_OF[ask.photo] : GENERIC[ask.key]);
  return [
    part(7, ask.again ? wordings(language, 'notUnderstood') : []),
    mustPart(4, own === undefined ? generic : [plainPunctuation(own), ...generic]),
  ];
}

function isAlarm(say: Say): say is HandOver {
  return say.kind === 'hand-over' && say.reason === 'safety';
}

/** The emergency line before anything else, even before who is speaking, which is then said briefly. */
function alarm(input: ReplyInput, { emergencyLine, safetyTip }: HandOver): Part[] {
  const { language } = input;
  const lines = emergencyLine === undefined ? [] : cutTo(emergencyLine, [24]).map((line) => ({ line }));
  const tip = safetyTip?.[language];
  const speaker = wordings(language, 'greeting', ...names(input)).slice(-names(input).length);
  return [
    mustPart(2, wordings(language, 'urgent')),
    corePart(1, lines.length === 0 ? [] : wordings(language, 'emergencyLine', ...lines)),
    part(8, tip === undefined ? [] : [plainPunctuation(tip)]),
    mustPart(6, input.firstContact ? speaker : []),
  ];
}

function help(input: ReplyInput): string[] {
  const { language, privacyLink } = input;
  const linked =
    privacyLink === undefined
      ? []
      : wordings(language, 'help', ...names(input).map((name) => ({ ...name, link: privacyLink.trim() })));
  return [...linked, ...wordings(language, 'helpWithoutLink', ...names(input))];
}
