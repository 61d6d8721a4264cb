import type { Reopening } from '../../accounts/opening-hours.js';
import type { Language } from '../understand/fact.js';
import { type Acknowledgement, acknowledge } from './acknowledgement.js';
import type { Asked } from './asked.js';
import { closedNow } from './closed-now.js';
import { corePart, fitParts, mustPart, type Part, part } from './fit-parts.js';
import type { Ask, HandOverReason } from './next-question.js';
import type { PhraseKey } from './phrase-book.js';
import { PRIVATE_PHRASES } from './phrases/slack.js';
import { type SpokenChannel, type Voice, wordings } from './phrases.js';
import { cutTo, plainPunctuation } from './plain-text.js';
import type { WantedPhoto, Wording } from './question-set.js';
import { BUSINESS_LIMITS, sayReference } from './say-values.js';
import { fitsInReply } from './segments.js';
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
  /** Where it is read; by text message where it is not given. */
  channel?: SpokenChannel;
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
 * characters; 2,000 in Slack), whatever the values; at most one question; accents kept; no placeholder of a secret; no opt-out
 * keyword but where it tells how to opt out. Long values are cut with "...", then sentences get shorter, then
 * the least important are left out.
 */
export function composeReply(input: ReplyInput): string {
  if (input.say.kind === 'silent') return '';
  const said = (input.acknowledge ?? []).flatMap((what) =>
    acknowledge(speaking(input), input.business, what),
  );
  const parts = isAlarm(input.say)
    ? [...alarm(input, input.say), ...said, ...question(input, input.say.followUp), ...disclosure(input)]
    : [...greeting(input), ...said, ...body(input, input.say), ...disclosure(input)];
  const all = parts.filter(({ variants }) => variants.length > 0);
  return fitParts(all, input.channel === 'slack' ? fitsInSlack : fitsInReply);
}

/** Far below what Slack shows in one piece. */
function fitsInSlack(text: string): boolean {
  return text.length <= 2_000;
}

function speaking({ language, channel = 'sms' }: ReplyInput): Voice {
  return { language, channel };
}

function names({ business }: ReplyInput): { business: string }[] {
  return cutTo(business, BUSINESS_LIMITS).map((name) => ({ business: name }));
}

function greeting(input: ReplyInput): Part[] {
  if (!input.firstContact || namesItself(input.say)) return [];
  return [mustPart(6, wordings(speaking(input), 'greeting', ...names(input)))];
}

/** Texts that say by themselves who speaks and how to opt out. */
function namesItself(say: Say): boolean {
  return say.kind === 'help' || say.kind === 'opted-in';
}

function disclosure(input: ReplyInput): Part[] {
  const { privacyLink, firstContact, say } = input;
  if (!firstContact || namesItself(say)) return [];
  const voice = speaking(input);
  const linked = privacyLink === undefined ? [] : wordings(voice, 'privacy', { link: privacyLink.trim() });
  return [corePart(5, [...linked, ...wordings(voice, 'privacyWithoutLink')])];
}

function body(input: ReplyInput, say: Exclude<Say, { kind: 'silent' }>): Part[] {
  const voice = speaking(input);
  switch (say.kind) {
    case 'ask':
      return question(input, say);
    case 'finish':
      return summary(voice, say);
    case 'hand-over':
      return [
        corePart(1, wordings(voice, HANDED_OVER[say.reason], ...names(input))),
        ...closedNow(voice, say.reopens),
      ];
    case 'which-of-these':
      return [corePart(1, whichOfThese(voice, say.choices))];
    case 'added':
      return [corePart(1, wordings(voice, 'added', sayReference(say.reference)))];
    case 'withdrawn':
      return [corePart(1, wordings(voice, 'withdrawn'))];
    case 'help':
      return [corePart(1, help(input))];
    case 'opted-in':
      return [corePart(1, wordings(voice, 'optedIn', ...names(input)))];
    case 'acknowledge':
      return [];
  }
}

function question(input: ReplyInput, ask: Ask | undefined): Part[] {
  if (ask === undefined) return [];
  const voice = speaking(input);
  const own = ask.wording[voice.language];
  const generic = wordings(voice, ask.photo ? PHOTO_OF[ask.photo] : GENERIC[ask.key]);
  return [
    part(7, ask.again ? wordings(voice, 'notUnderstood') : []),
    mustPart(4, own === undefined ? generic : [plainPunctuation(own), ...generic]),
    mustPart(3, asksPrivately(voice, ask) ? [PRIVATE_PHRASES[voice.language].useButton] : []),
  ];
}

/** Where others read along, a passcode is asked for with a button and not to be typed. */
function asksPrivately({ channel }: Voice, { key }: Ask): boolean {
  return channel === 'slack' && key === 'passcode';
}

function isAlarm(say: Say): say is HandOver {
  return say.kind === 'hand-over' && say.reason === 'safety';
}

/** The emergency line before anything else, even before who is speaking, which is then said briefly. */
function alarm(input: ReplyInput, { emergencyLine, safetyTip }: HandOver): Part[] {
  const voice = speaking(input);
  const lines = emergencyLine === undefined ? [] : cutTo(emergencyLine, [24]).map((line) => ({ line }));
  const tip = safetyTip?.[input.language];
  const speaker = wordings(voice, 'greeting', ...names(input)).slice(-names(input).length);
  return [
    mustPart(2, wordings(voice, 'urgent')),
    corePart(1, lines.length === 0 ? [] : wordings(voice, 'emergencyLine', ...lines)),
    part(8, tip === undefined ? [] : [plainPunctuation(tip)]),
    mustPart(6, input.firstContact ? speaker : []),
  ];
}

function help(input: ReplyInput): string[] {
  const { privacyLink } = input;
  const voice = speaking(input);
  const linked =
    privacyLink === undefined
      ? []
      : wordings(voice, 'help', ...names(input).map((name) => ({ ...name, link: privacyLink.trim() })));
  return [...linked, ...wordings(voice, 'helpWithoutLink', ...names(input))];
}
