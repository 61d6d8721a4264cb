import { z } from 'zod';
import { FACT_FIELDS, type FactField } from '../understand/fact.js';

/**
 * A test on one fact. Without `anyOf` it asks whether the fact is known. With it, whether one of these words or
 * phrases stands in the fact, as whole words, whatever the case and accents; and if `unless` is given, whether
 * none of those stands in what is left when the found phrases are taken away: "screen protector" is found in
 * "screen protector and cracked screen", but `unless: ['screen']` then still speaks against it.
 */
export const Condition = z.strictObject({
  fact: z.enum(FACT_FIELDS),
  anyOf: z.array(z.string().min(1).max(60)).max(200).optional(),
  unless: z.array(z.string().min(1).max(60)).max(200).optional(),
});

export type Condition = z.infer<typeof Condition>;

export type KnownFacts = Partial<Record<FactField, { value: string; sureness: number }>>;

/** From this sureness (0 to 1) on a fact counts as known and is not asked for. */
const SURE_ENOUGH = 0.5;

/** The value of a fact that is known well enough, or undefined. */
export function knownFact(facts: KnownFacts, field: FactField): string | undefined {
  const fact = facts[field];
  if (fact === undefined || fact.sureness < SURE_ENOUGH || fact.value.trim() === '') return undefined;
  return fact.value;
}

export function holds(condition: Condition, facts: KnownFacts): boolean {
  const value = knownFact(facts, condition.fact);
  if (value === undefined) return false;
  if (condition.anyOf === undefined) return true;
  let rest = asWords(value);
  let found = false;
  for (const phrase of condition.anyOf) {
    const words = asWords(phrase);
    if (!rest.includes(words)) continue;
    found = true;
    rest = rest.split(words).join('  ');
  }
  return found && !(condition.unless ?? []).some((phrase) => rest.includes(asWords(phrase)));
}

/** Lower case, without accents, every word between two spaces of its own: so that `includes` finds whole words. */
function asWords(text: string): string {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}
