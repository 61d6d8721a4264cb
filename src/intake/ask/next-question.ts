import type { FactField, Intent } from '../understand/fact.js';
import type { Asked, AskedQuestion } from './asked.js';
import { type KnownFacts, knownFact } from './condition.js';
import { mayAskForLabel } from './label-photo.js';
import {
  isCalledFor,
  type Question,
  type QuestionSet,
  questionAbout,
  type WantedPhoto,
  type Wording,
  wordingFor,
} from './question-set.js';

export type PlannerInput = {
  set: QuestionSet;
  facts: KnownFacts;
  /** Photos received in this conversation so far. */
  photos: number;
  /** What was asked before, one entry a key; `times` counts every asking. */
  asked: readonly AskedQuestion[];
  /** The photo of a label: sent, or asked for before. */
  label?: 'seen' | 'asked' | null;
  /** A passcode for this conversation is in the vault. */
  hasSecret: boolean;
  /** What the latest text is for. */
  intent: Intent;
  /** Customers by SMS can be called on the number they text from, so this defaults to true. */
  phoneKnown?: boolean;
  /** The summary was sent already, or the conversation hangs on an existing quote or job. */
  recorded?: boolean;
  /** The customer asked for a person. */
  wantsPerson?: boolean;
};

/**
 * A question, in the set's own words; `again` when the last answer to it was not understood. `photo` says which
 * photo is asked for, where the set's words do not.
 */
export type Ask = { kind: 'ask'; key: Asked; wording: Wording; again: boolean; photo?: WantedPhoto };

export type HandOverReason = 'unclear-twice' | 'angry' | 'complaint' | 'safety' | 'asked-for-person';

export type Next =
  | Ask
  | { kind: 'finish' }
  | { kind: 'hand-over'; reason: HandOverReason; followUp?: Ask }
  | { kind: 'added' }
  | { kind: 'withdrawn' }
  | { kind: 'silent' };

const MOST_TIMES_ASKED = 2;

const FACT_OF: Readonly<Partial<Record<Asked, FactField>>> = {
  name: 'name',
  model: 'model',
  fault: 'fault',
  address: 'address',
  time: 'preferredTime',
};

/**
 * What the bot does next. Pure. It promises: one question at a time, needed ones first; never one that is known,
 * answered, declined or already asked twice (a nice-to-have: once), so every conversation ends; a person is
 * called after two unclear answers to one question, when something needed was asked for twice in vain, and for
 * anger, complaints and safety (there the address is still asked for, in `followUp`).
 */
export function nextQuestion(input: PlannerInput): Next {
  const byIntent = answerIntent(input);
  if (byIntent !== undefined) return byIntent;
  if (input.asked.some((question) => isUnclearTwice(input, question))) {
    return { kind: 'hand-over', reason: 'unclear-twice' };
  }
  if (knowsNothing(input) && mayAsk(input, 'fault', 'needed')) {
    return ask(input, 'fault', input.set.opening);
  }
  const question = openQuestions(input)[0];
  if (question !== undefined) return ask(input, question.key, wordingFor(question, input.facts));
  if (mayAskForLabel(input) && history(input, 'photo')?.outcome !== 'declined') {
    return { kind: 'ask', key: 'photo', wording: {}, again: false, photo: 'serial-label' };
  }
  return missesNeeded(input) ? { kind: 'hand-over', reason: 'unclear-twice' } : { kind: 'finish' };
}

/** A question that got no answer, in the words that fit what is known now; `undefined` once the answer is known. */
export function askOnceMore(
  known: Pick<PlannerInput, 'set' | 'facts' | 'photos' | 'hasSecret'>,
  key: Asked,
): Ask | undefined {
  const input: PlannerInput = { ...known, asked: [], intent: 'details' };
  if (key === 'fault' && knowsNothing(input)) return ask(input, key, input.set.opening);
  const question = questionAbout(input.set, key);
  return question && isWanted(input, question)
    ? ask(input, key, wordingFor(question, input.facts))
    : undefined;
}

function answerIntent(input: PlannerInput): Next | undefined {
  switch (input.intent) {
    case 'emergency':
      return alarm(input);
    case 'angry':
      return { kind: 'hand-over', reason: 'angry' };
    case 'complaint':
      return { kind: 'hand-over', reason: 'complaint' };
    default:
      break;
  }
  if (input.wantsPerson) return { kind: 'hand-over', reason: 'asked-for-person' };
  switch (input.intent) {
    case 'thanks':
      return { kind: 'silent' };
    case 'withdraw':
      return { kind: 'withdrawn' };
    case 'update-existing':
      return input.recorded ? { kind: 'added' } : { kind: 'hand-over', reason: 'asked-for-person' };
    case 'greeting':
    case 'question-price':
    case 'question-other':
      return input.recorded ? { kind: 'hand-over', reason: 'asked-for-person' } : undefined;
    case 'new-subject':
      return undefined;
    default:
      return input.recorded ? { kind: 'added' } : undefined;
  }
}

function alarm(input: PlannerInput): Next {
  const address = questionAbout(input.set, 'address');
  if (address === undefined || !isOpen(input, address)) return { kind: 'hand-over', reason: 'safety' };
  return {
    kind: 'hand-over',
    reason: 'safety',
    followUp: ask(input, 'address', wordingFor(address, input.facts)),
  };
}

function ask(input: PlannerInput, key: Asked, wording: Wording): Ask {
  const [photo] = key === 'photo' ? input.set.photos.wanted : [];
  const again = history(input, key)?.outcome === 'unclear';
  return { kind: 'ask', key, wording, again, ...(photo ? { photo } : {}) };
}

function openQuestions(input: PlannerInput): Question[] {
  const open = input.set.questions.filter((question) => isOpen(input, question));
  return [...open.filter(({ need }) => need === 'needed'), ...open.filter(({ need }) => need === 'nice')];
}

function isOpen(input: PlannerInput, question: Question): boolean {
  return isWanted(input, question) && mayAsk(input, question.key, question.need);
}

/** Still missing, and the set's conditions are for it. */
function isWanted(input: PlannerInput, question: Question): boolean {
  return !isKnown(input, question.key) && isCalledFor(question, input.facts);
}

function mayAsk(input: PlannerInput, key: Asked, need: Question['need']): boolean {
  const before = history(input, key);
  if (before === undefined || before.times === 0) return true;
  if (before.times >= MOST_TIMES_ASKED) return false;
  return isAskedBack(input, before) || (need === 'needed' && !isSettled(input, before));
}

/** The customer answered our question with one of theirs: once that is answered, ours still stands. */
function isAskedBack({ intent }: PlannerInput, { outcome }: AskedQuestion): boolean {
  return outcome === 'open' && intent.startsWith('question-');
}

/**
 * Declined, or answered. An answer that left no fact at all, not even an unsure one, settles nothing: the open
 * question "what can we help with?" may be answered with the device alone.
 */
function isSettled(input: PlannerInput, { key, outcome }: AskedQuestion): boolean {
  if (outcome === 'declined') return true;
  const field = FACT_OF[key];
  return outcome === 'answered' && (field === undefined || Boolean(input.facts[field]?.value.trim()));
}

function isUnclearTwice(input: PlannerInput, { key, outcome, times }: AskedQuestion): boolean {
  return outcome === 'unclear' && times >= MOST_TIMES_ASKED && !isKnown(input, key);
}

function missesNeeded(input: PlannerInput): boolean {
  return input.set.questions.some((question) => {
    const before = history(input, question.key);
    const settled = before !== undefined && isSettled(input, before);
    return question.need === 'needed' && !settled && isWanted(input, question);
  });
}

function isKnown(input: PlannerInput, key: Asked): boolean {
  const knows = (field: FactField) => knownFact(input.facts, field) !== undefined;
  switch (key) {
    case 'passcode':
      return input.hasSecret || saysNo(knownFact(input.facts, 'hasPasscode'));
    case 'device':
      return knows('device') || knows('model');
    case 'phone':
      return input.phoneKnown !== false || knows('phone');
    case 'photo':
      return input.photos >= input.set.photos.enough;
    default: {
      const field = FACT_OF[key];
      return field !== undefined && knows(field);
    }
  }
}

function saysNo(value: string | undefined): boolean {
  return value !== undefined && /^(?:no|none|false)$/i.test(value.trim());
}

function knowsNothing(input: PlannerInput): boolean {
  const said: readonly FactField[] = ['device', 'brand', 'model', 'fault'];
  return said.every((field) => knownFact(input.facts, field) === undefined);
}

function history(input: PlannerInput, key: Asked): AskedQuestion | undefined {
  return input.asked.find((question) => question.key === key);
}
