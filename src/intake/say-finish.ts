import type { Say } from './ask/compose.js';
import type { Facts } from './understand/fact.js';

type Finish = Extract<Say, { kind: 'finish' }>;

/** The end of an intake, as the bot sums it up: the same words in a conversation and in its preview. */
export function sayFinish(facts: Facts, of: Pick<Finish, 'reference' | 'opens' | 'photos'>): Finish {
  return {
    kind: 'finish',
    ...of,
    ...(facts.name ? { name: facts.name.value } : {}),
    understood: [facts.model?.value ?? facts.device?.value, facts.fault?.value, facts.address?.value].filter(
      (value) => value !== undefined,
    ),
  };
}
