import type { Tx } from '../platform/database/database.js';
import type { StoredText } from '../vault/screen-stored.js';

/** The words of what went to customers by itself, in no conversation: mails, with their subjects. */
export async function readMailTexts(tx: Tx, customerIds: readonly string[]): Promise<StoredText[]> {
  const mails = await tx.outboxItem.findMany({
    where: { customerId: { in: [...customerIds] }, messageId: null },
    select: { id: true, subject: true, body: true },
  });
  return mails.flatMap(({ id, subject, body }) => [
    {
      text: body,
      replace: async (screened: string) =>
        void (await tx.outboxItem.update({ where: { id }, data: { body: screened } })),
    },
    {
      text: subject ?? '',
      replace: async (screened: string) =>
        void (await tx.outboxItem.update({ where: { id }, data: { subject: screened } })),
    },
  ]);
}
