import type { Fact, Facts } from './fact.js';

/** From this sureness on a rule's fact is what the customer said in so many words: a change of mind counts. */
export const SAID_OUTRIGHT = 0.9;

function wins(known: Fact, next: Fact): boolean {
  if (known.source === 'staff' && next.source !== 'staff') return false;
  if (next.source === 'staff') return true;
  return (
    next.sureness >= known.sureness ||
    (next.sureness >= SAID_OUTRIGHT && next.messageIndex > known.messageIndex)
  );
}

/**
 * The facts after new ones were understood. What is known is never replaced by something less sure, except by an
 * explicit change of mind; what staff wrote is only replaced by staff. An empty value takes a fact back.
 */
export function mergeFacts(known: Facts, next: readonly Fact[]): Facts {
  const merged: Facts = { ...known };
  for (const fact of next) {
    const before = merged[fact.field];
    if (before && !wins(before, fact)) continue;
    if (fact.value === '') delete merged[fact.field];
    else merged[fact.field] = fact;
  }
  return merged;
}
