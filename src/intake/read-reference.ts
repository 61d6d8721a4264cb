import type { Tx } from '../platform/database/database.js';
import type { Conversation } from '../platform/database/generated/client.js';

/** The number of a conversation's record as customers know it: Q-1042 or J-311; empty where there is none. */
export async function readReference(
  tx: Tx,
  { recordKind, recordId }: Pick<Conversation, 'recordKind' | 'recordId'>,
): Promise<string> {
  if (!recordId) {
    return '';
  }
  if (recordKind === 'job') {
    const job = await tx.job.findUnique({ where: { id: recordId }, select: { number: true } });
    return job ? `J-${job.number}` : '';
  }
  const quote = await tx.quote.findUnique({ where: { id: recordId }, select: { number: true } });
  return quote ? `Q-${quote.number}` : '';
}
