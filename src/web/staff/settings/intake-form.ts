import type { Asked } from '../../../intake/ask/asked.js';
import type { Condition } from '../../../intake/ask/condition.js';
import {
  type Question,
  type QuestionSet,
  WANTED_PHOTOS,
  type WantedPhoto,
  type Wording,
} from '../../../intake/ask/question-set.js';
import { QUESTION_SETS } from '../../../intake/ask/question-sets.js';
import { LANGUAGES, type Language } from '../../../intake/understand/fact.js';

/** A text per language as it stands in the form; empty where there is none. */
export type WordsDraft = Record<Language, string>;
export type ConditionDraft = { fact: string; words: string; unless: string };
export type Use = 'needed' | 'nice' | 'off';

export type QuestionDraft = {
  key: Asked;
  use: Use;
  words: WordsDraft;
  /** Other words under conditions, which are shown and not edited; `off` ones are dropped. */
  variants: { when: Condition[]; words: WordsDraft; off: boolean }[];
  ask: ConditionDraft[];
  skip: ConditionDraft[];
};

/** A question set as the form shows it: whatever was typed, right or wrong. */
export type IntakeDraft = {
  opens: string;
  prices: string;
  opening: WordsDraft;
  questions: QuestionDraft[];
  wanted: WantedPhoto[];
  enough: string;
  tip: WordsDraft;
};

export type Typed = Readonly<Record<string, unknown>>;

/** The rows of conditions that a question can have. */
const MOST_CONDITIONS = 10;

/** The form of a set; shipped questions that are off come after those in use. */
export function draftOf(set: QuestionSet, opens: string): IntakeDraft {
  const used = new Set(set.questions.map(({ key }) => key));
  const off = QUESTION_SETS[set.trade].questions.filter(({ key }) => !used.has(key));
  return {
    opens,
    prices: set.prices ?? '',
    opening: wordsOf(set.opening),
    questions: [
      ...set.questions.map((question) => questionDraft(question, question.need)),
      ...off.map((question) => questionDraft(question, 'off')),
    ],
    wanted: [...set.photos.wanted],
    enough: String(set.photos.enough),
    tip: wordsOf(set.safetyTip ?? {}),
  };
}

function questionDraft(question: Question, use: Use): QuestionDraft {
  return {
    key: question.key,
    use,
    words: wordsOf(question.wording),
    variants: (question.variants ?? []).map(({ when, wording }) => ({
      when,
      words: wordsOf(wording),
      off: false,
    })),
    ask: (question.askWhen ?? []).map(conditionDraft),
    skip: (question.skipWhen ?? []).map(conditionDraft),
  };
}

function conditionDraft({ fact, anyOf = [], unless = [] }: Condition): ConditionDraft {
  return { fact, words: anyOf.join(', '), unless: unless.join(', ') };
}

function wordsOf(wording: Wording | Record<string, never>): WordsDraft {
  const texts: Partial<Record<Language, string>> = wording;
  return Object.fromEntries(LANGUAGES.map((language) => [language, texts[language] ?? ''])) as WordsDraft;
}

/** What was sent, over the form as it was: a field that is absent stays. */
export function readDraft(body: Typed, before: IntakeDraft): IntakeDraft {
  const text = (name: string, was: string) => {
    const value = body[name];
    return typeof value === 'string' ? value.replaceAll('\0', '').slice(0, 4_000) : was;
  };
  const words = (name: string, was: WordsDraft) =>
    Object.fromEntries(LANGUAGES.map((one) => [one, text(`${name}.${one}`, was[one])])) as WordsDraft;
  const questions = before.questions.map((question): QuestionDraft => {
    const { key, use } = question;
    const wanted = text(`use.${key}`, use);
    return {
      key,
      use: wanted === 'needed' || wanted === 'nice' || wanted === 'off' ? wanted : use,
      words: words(`words.${key}`, question.words),
      variants: question.variants.map((variant, at) => ({
        when: variant.when,
        words: words(`variant.${key}.${at}`, variant.words),
        off: typeof body[`variant.${key}.${at}.off`] === 'string',
      })),
      ask: readConditions(text, body, `ask.${key}`, question.ask),
      skip: readConditions(text, body, `skip.${key}`, question.skip),
    };
  });
  return {
    opens: text('opens', before.opens),
    prices: text('prices', before.prices).replaceAll('\r\n', '\n'),
    opening: words('opening', before.opening),
    questions: inOrder(questions, text('order', '').split(',')),
    wanted: readWanted(body, before.wanted),
    enough: text('enough', before.enough),
    tip: words('tip', before.tip),
  };
}

function readConditions(
  text: (name: string, was: string) => string,
  body: Typed,
  name: string,
  before: ConditionDraft[],
): ConditionDraft[] {
  if (typeof body[`${name}.0.fact`] !== 'string') {
    return before;
  }
  return Array.from({ length: MOST_CONDITIONS }, (_, at) => ({
    fact: text(`${name}.${at}.fact`, ''),
    words: text(`${name}.${at}.words`, ''),
    unless: text(`${name}.${at}.unless`, ''),
  })).filter(({ fact }) => fact !== '');
}

function readWanted(body: Typed, before: WantedPhoto[]): WantedPhoto[] {
  const places = WANTED_PHOTOS.flatMap((kind) => {
    const value = body[`photo.${kind}`];
    return typeof value === 'string' ? [{ kind, place: Number(value) }] : [];
  });
  return places.length === 0
    ? before
    : places
        .filter(({ place }) => place > 0)
        .sort((a, b) => a.place - b.place)
        .map(({ kind }) => kind);
}

function inOrder(questions: QuestionDraft[], order: string[]): QuestionDraft[] {
  const place = ({ key }: QuestionDraft) => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...questions].sort((a, b) => place(a) - place(b));
}

/** The draft with one question a place higher or lower: `up:name`, `down:model`; anything else changes nothing. */
export function moveQuestion(draft: IntakeDraft, move: string): IntakeDraft {
  const [direction, key] = move.split(':');
  const from = draft.questions.findIndex((question) => question.key === key);
  const to = direction === 'up' ? from - 1 : direction === 'down' ? from + 1 : -1;
  const questions = [...draft.questions];
  const [moved, other] = [questions[from], questions[to]];
  if (moved && other) {
    questions[to] = moved;
    questions[from] = other;
  }
  return { ...draft, questions };
}
