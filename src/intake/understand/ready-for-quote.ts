import type { Trade } from '../trade.js';
import type { Fact, Facts, Intent } from './fact.js';

/** A fact less sure than this is kept, but nobody can price by it (a family's name instead of a model). */
const SURE_ENOUGH = 0.5;

function has(fact: Fact | undefined): boolean {
  return (
    fact !== undefined && fact.value !== '' && fact.sureness >= SURE_ENOUGH && !/(?:^|\+ )\?/.test(fact.value)
  );
}

function isKnown(trade: Trade, facts: Facts): boolean {
  if (!facts.fault || facts.fault.value === '') return false;
  const asRepair = has(facts.brand) && has(facts.model);
  switch (trade) {
    case 'it-repair':
    case 'appliance':
      return asRepair;
    case 'general':
      return asRepair || has(facts.address);
    default:
      return has(facts.address);
  }
}

/**
 * Whether someone could price the job: a repair needs make, model and fault; work at a home the job and where; a web
 * job the site and the fault. Never after a withdrawal that nothing followed, nor for a complaint or for something
 * that is under way already.
 */
export function readyForQuote(trade: Trade, facts: Facts, intents: readonly Intent[]): boolean {
  if (intents.some((intent) => intent === 'complaint' || intent === 'update-existing')) return false;
  if (intents.lastIndexOf('withdraw') > intents.lastIndexOf('details') && intents.includes('withdraw'))
    return false;
  return isKnown(trade, facts);
}
