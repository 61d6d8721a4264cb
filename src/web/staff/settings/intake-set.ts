import { OPENS, type Opens } from '../../../accounts/intake-settings.js';
import { QuestionSet } from '../../../intake/ask/question-set.js';
import { LANGUAGES, type Language } from '../../../intake/understand/fact.js';
import type { FieldErrors } from '../views/settings-view.js';
import type { ConditionDraft, IntakeDraft, QuestionDraft, WordsDraft } from './intake-form.js';

export type IntakeMade = { opens: Opens; set: QuestionSet } | { errors: FieldErrors };

/** The set that a form asks for, needed questions first; or what is wrong with it, by the name of the field. */
export function makeSet(draft: IntakeDraft, before: QuestionSet, language: Language): IntakeMade {
  const opens = OPENS.find((known) => known === draft.opens);
  const used = draft.questions.filter(({ use }) => use !== 'off');
  const questions = [...used].sort((a, b) => Number(b.use === 'needed') - Number(a.use === 'needed'));
  const { prices, tip, wanted, enough } = draft;
  const parsed = QuestionSet.safeParse({
    trade: before.trade,
    opening: texts(draft.opening),
    questions: questions.map(asQuestion),
    photos: { ...before.photos, wanted, enough: enough.trim() === '' ? Number.NaN : Number(enough) },
    ...(prices.trim() === '' ? {} : { prices }),
    ...(Object.keys(texts(tip)).length === 0 ? {} : { safetyTip: texts(tip) }),
  });
  if (parsed.success && opens) {
    return { opens, set: parsed.data };
  }
  const errors: Record<string, string> = opens ? {} : { opens: 'Pick what the assistant opens.' };
  for (const { path, message } of parsed.error?.issues ?? []) {
    errors[fieldOf(path, questions, language)] ??= message;
  }
  return { errors };
}

function asQuestion({ key, use, words, variants, ask, skip }: QuestionDraft) {
  const kept = variants.filter(({ off }) => !off);
  return {
    key,
    need: use,
    wording: texts(words),
    ...(kept.length > 0
      ? { variants: kept.map(({ when, words: own }) => ({ when, wording: texts(own) })) }
      : {}),
    ...(ask.length > 0 ? { askWhen: ask.map(asCondition) } : {}),
    ...(skip.length > 0 ? { skipWhen: skip.map(asCondition) } : {}),
  };
}

function asCondition({ fact, words, unless }: ConditionDraft) {
  const [anyOf, without] = [listed(words), listed(unless)];
  return {
    fact,
    ...(anyOf.length > 0 ? { anyOf } : {}),
    ...(without.length > 0 ? { unless: without } : {}),
  };
}

function listed(words: string): string[] {
  return words.split(/[,\n]/).flatMap((word) => word.trim() || []);
}

function texts(words: WordsDraft): Partial<Record<Language, string>> {
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => (words[language].trim() === '' ? [] : [[language, words[language]]])),
  );
}

/** Where in the form the thing stands that a check of the set found. */
function fieldOf(
  path: readonly PropertyKey[],
  questions: readonly QuestionDraft[],
  language: Language,
): string {
  const [part, at, inner, nth, , spoken] = path.map(String);
  const spokenIn = (candidate: string | undefined) =>
    LANGUAGES.find((known) => known === candidate) ?? language;
  const question = part === 'questions' ? questions[Number(at)] : undefined;
  if (question) {
    const { key } = question;
    switch (inner) {
      case 'variants':
        return `variant.${key}.${placeOf(question, Number(nth))}.${spokenIn(spoken)}`;
      case 'skipWhen':
        return `skip.${key}.${nth ?? 0}`;
      case 'askWhen':
        return `ask.${key}.${nth ?? 0}`;
      default:
        return `words.${key}.${spokenIn(nth)}`;
    }
  }
  switch (part) {
    case 'opening':
      return `opening.${spokenIn(at)}`;
    case 'safetyTip':
      return `tip.${spokenIn(at)}`;
    case 'photos':
      return at === 'enough' ? 'enough' : 'photos';
    default:
      return part ?? '';
  }
}

/** The place in the form of the nth variant that is kept. */
function placeOf({ variants }: QuestionDraft, nth: number): number {
  return variants.flatMap(({ off }, at) => (off ? [] : [at]))[nth] ?? nth;
}
