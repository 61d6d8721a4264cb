import type { Asked } from './ask/asked.js';
import { type KnownFacts, knownFact } from './ask/condition.js';
import { isCalledFor, type QuestionSet } from './ask/question-set.js';
import type { FactField } from './understand/fact.js';

const FACT_OF: Readonly<Partial<Record<Asked, FactField>>> = {
  name: 'name',
  device: 'device',
  model: 'model',
  fault: 'fault',
  address: 'address',
  phone: 'phone',
  time: 'preferredTime',
};

/** The facts that a question set asks for, and whether each is needed as far as is known now. */
export function askedFacts(set: QuestionSet, facts: KnownFacts): ReadonlyMap<FactField, 'needed' | 'nice'> {
  return new Map(
    set.questions.flatMap((question) => {
      const field = FACT_OF[question.key];
      return field ? [[field, isCalledFor(question, facts) ? question.need : 'nice'] as const] : [];
    }),
  );
}

/** The needed facts that are still unknown, in the set's order. A model says which device it is. */
export function missingFacts(set: QuestionSet, facts: KnownFacts): FactField[] {
  const unknown = (field: FactField) =>
    knownFact(facts, field) === undefined && !(field === 'device' && knownFact(facts, 'model'));
  return [...askedFacts(set, facts)].flatMap(([field, need]) =>
    need === 'needed' && unknown(field) ? [field] : [],
  );
}
