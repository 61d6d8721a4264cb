import { z } from 'zod';
import { TRADES } from '../trade.js';
import { LANGUAGES } from '../understand/fact.js';
import { ASKED, type Asked } from './asked.js';
import { Condition, holds, type KnownFacts } from './condition.js';
import { fitsInReply } from './segments.js';

const ANSWERS_THAT_ARE_KEYWORDS =
  /\b(?:STOP(?:ALL)?|UNSUBSCRIBE|END|QUIT|REVOKE|OPTOUT|CANCEL|START|YES|UNSTOP|HELP|INFO)\b/;

/** One question or sentence of an organization: fits a reply by itself and names no opt-out keyword. */
const Sentence = z
  .string()
  .trim()
  .min(2, 'Write at least 2 characters.')
  .max(160, 'At most 160 characters.')
  .refine(fitsInReply, 'Too long for two text messages.')
  .refine((text) => !/[{}[\]\r\n]/.test(text), 'Brackets and line breaks are not allowed.')
  .refine(
    (text) => !ANSWERS_THAT_ARE_KEYWORDS.test(text),
    'Phone companies treat STOP, END, QUIT, CANCEL, YES, START and HELP as commands: use another word.',
  );

/** A few lines, said as they are written. */
const Prices = z
  .string()
  .trim()
  .min(2, 'Write at least 2 characters.')
  .max(160, 'At most 160 characters.')
  .refine((text) => !/[{}[\]]/.test(text), 'Brackets are not allowed.')
  .refine(
    (text) => !ANSWERS_THAT_ARE_KEYWORDS.test(text),
    'Phone companies treat STOP, END, QUIT, CANCEL, YES, START and HELP as commands: use another word.',
  );

/** A text per language; where one is missing, Docket's own short text in that language stands in. */
export const Wording = z
  .partialRecord(z.enum(LANGUAGES), Sentence)
  .refine((texts) => Object.keys(texts).length > 0, 'Write it in at least one language.');

export type Wording = z.infer<typeof Wording>;

/**
 * One thing the bot may ask. It is asked when it is not known yet, one of `askWhen` holds (or there are none)
 * and none of `skipWhen` does. The first of `variants` whose conditions all hold gives the words.
 */
export const Question = z.strictObject({
  key: z.enum(ASKED),
  need: z.enum(['needed', 'nice']),
  wording: Wording,
  variants: z
    .array(z.strictObject({ when: z.array(Condition).min(1).max(5), wording: Wording }))
    .max(10)
    .optional(),
  askWhen: z.array(Condition).max(10).optional(),
  skipWhen: z.array(Condition).max(10).optional(),
});

export type Question = z.infer<typeof Question>;

export const WANTED_PHOTOS = [
  'device-front',
  'device-back',
  'serial-label',
  'leak',
  'switchboard',
  'site',
  'screenshot',
  'lock',
] as const;

export type WantedPhoto = (typeof WANTED_PHOTOS)[number];

/**
 * Which photos help, the most useful first, and how many are enough. Where a label is wanted and none was sent, it
 * is asked for by itself, under conditions like those of a question.
 */
const WantedPhotos = z.strictObject({
  wanted: z.array(z.enum(WANTED_PHOTOS)).max(8),
  enough: z
    .int('Write a number from 0 to 10.')
    .min(0, 'Write a number from 0 to 10.')
    .max(10, 'Write a number from 0 to 10.'),
  label: z
    .strictObject({
      askWhen: z.array(Condition).max(10).optional(),
      skipWhen: z.array(Condition).max(10).optional(),
    })
    .optional(),
});

/**
 * What the bot asks in one trade: the open question for someone who said nothing yet (asked under the key
 * `fault`), then the questions, needed ones first, in their order. Stored per organization as JSON and edited
 * in settings, so this schema is the door: parse with it whatever was stored or sent.
 */
export const QuestionSet = z.strictObject({
  trade: z.enum(TRADES),
  opening: Wording,
  questions: z
    .array(Question)
    .min(1, 'Leave at least one question on.')
    .max(12)
    .refine(
      (questions) => new Set(questions.map(({ key }) => key)).size === questions.length,
      'Each thing can be asked only once.',
    ),
  photos: WantedPhotos,
  /** What the bot may say about prices: as it is written, in no other words. */
  prices: Prices.optional(),
  safetyTip: Wording.optional(),
});

export type QuestionSet = z.infer<typeof QuestionSet>;

/** The words a question has for what is known so far. */
export function wordingFor(question: Question, facts: KnownFacts): Wording {
  const variant = question.variants?.find(({ when }) => when.every((condition) => holds(condition, facts)));
  return variant?.wording ?? question.wording;
}

/** Whether conditions like those of a question are for asking: one of `askWhen`, if there are any, none of `skipWhen`. */
export function isCalledFor(
  { askWhen = [], skipWhen = [] }: Pick<Question, 'askWhen' | 'skipWhen'>,
  facts: KnownFacts,
): boolean {
  return (
    !skipWhen.some((condition) => holds(condition, facts)) &&
    (askWhen.length === 0 || askWhen.some((condition) => holds(condition, facts)))
  );
}

/** Whether photos help with what is known now. */
export function wantsPhotos(set: QuestionSet, facts: KnownFacts): boolean {
  const question = questionAbout(set, 'photo');
  return set.photos.wanted.length > 0 && question !== undefined && isCalledFor(question, facts);
}

/** The question of a set about a thing, if the set has one. */
export function questionAbout(set: QuestionSet, key: Asked): Question | undefined {
  return set.questions.find((question) => question.key === key);
}
