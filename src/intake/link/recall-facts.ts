import { readDetails } from '../../jobs/details.js';
import type { Tx } from '../../platform/database/database.js';
import type { Conversation } from '../../platform/database/generated/client.js';
import type { Asked } from '../ask/asked.js';
import { readAskedHistory } from '../intake-state.js';
import type { Fact, FactField } from '../understand/fact.js';

/** Surely said, but not in so many words: anything said outright replaces it. */
const SURENESS = 0.7;

const FIELDS: Partial<Record<Asked, readonly FactField[]>> = {
  name: ['name'],
  device: ['device', 'brand', 'model'],
  model: ['device', 'brand', 'model'],
  fault: ['fault'],
  address: ['address'],
  time: ['preferredTime'],
};
const EVERYTHING = ['name', 'device', 'brand', 'model', 'fault', 'address'] as const satisfies FactField[];

/**
 * What "same as last time" means: the details of the customer's latest quote or job; only what the open question
 * asks for, where there is one. Nothing in a conversation that is on a record already.
 */
export async function recallFacts(tx: Tx, conversation: Conversation): Promise<Fact[]> {
  if (conversation.recordId !== null) {
    return [];
  }
  const where = { where: { customerId: conversation.customerId }, orderBy: { createdAt: 'desc' } } as const;
  const select = { details: true, createdAt: true } as const;
  const job = await tx.job.findFirst({ ...where, select });
  const quote = await tx.quote.findFirst({ ...where, select });
  const last = job && (!quote || job.createdAt >= quote.createdAt) ? job : quote;
  const asked = readAskedHistory(conversation.asked).findLast(({ outcome }) => outcome === 'open')?.key;
  const fields = (asked && FIELDS[asked]) ?? EVERYTHING;
  const details = readDetails(last?.details);
  return fields.flatMap((field) => {
    const value = field in details ? details[field as keyof typeof details] : undefined;
    return value ? [{ field, value, sureness: SURENESS, source: 'rule', messageIndex: 0 } as const] : [];
  });
}
