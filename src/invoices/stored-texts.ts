import type { Tx } from '../platform/database/database.js';
import type { Prisma } from '../platform/database/generated/client.js';
import type { StoredText } from '../vault/screen-stored.js';

/**
 * Every free text that can still be taken back: of the drafts of a job, or of customers beside jobs, and of the stages of
 * the job's plan, and what was typed about payments. What was issued passed the gate then, and is never rewritten.
 */
export async function readInvoiceTexts(
  tx: Tx,
  of: { jobId: string } | { customerIds: readonly string[] },
): Promise<StoredText[]> {
  const where: Prisma.InvoiceWhereInput =
    'jobId' in of ? { jobId: of.jobId } : { jobId: null, customerId: { in: [...of.customerIds] } };
  const drafts = await tx.invoice.findMany({
    where: { ...where, state: 'draft' },
    select: { id: true, title: true, note: true, lines: true },
  });
  const stages = 'jobId' in of ? await tx.billingStage.findMany({ where: { jobId: of.jobId } }) : [];
  const payments = await tx.payment.findMany({
    where: { invoice: where, reference: { not: '' } },
    select: { id: true, reference: true },
  });
  return [
    ...payments.flatMap(({ id, reference }) =>
      // Its receipt has left: what was taken out of it stays out.
      spoken({ reference }, (data) => tx.payment.update({ where: { id }, data, select: { id: true } })).map(
        ({ text, replace }) => ({ text, replace }),
      ),
    ),
    ...drafts.flatMap(({ id, title, note, lines }) => [
      ...spoken({ title, note }, (data) => tx.invoice.update({ where: { id }, data }), changed(tx, id)),
      ...lines.flatMap((line) =>
        spoken(
          { description: line.description, unit: line.unit },
          (data) => tx.invoiceLine.update({ where: { id: line.id }, data }),
          changed(tx, id),
        ),
      ),
    ]),
    ...stages.flatMap(({ id, label }) =>
      spoken({ label }, (data) => tx.billingStage.update({ where: { id }, data })),
    ),
  ];
}

function spoken(
  texts: Record<string, string>,
  write: (data: Record<string, string>) => PromiseLike<unknown>,
  noticed?: () => Promise<void>,
): StoredText[] {
  return Object.entries(texts)
    .filter(([, text]) => text !== '')
    .map(([field, text]) => ({
      text,
      // A line's words and its unit are screened as one field.
      field: field === 'description' || field === 'unit' ? 'line' : field,
      ...(noticed ? { noticed } : {}),
      replace: async (screened) => {
        await write({ [field]: screened });
      },
    }));
}

/** Who has the draft open is told to look again before they save. */
function changed(tx: Tx, id: string): () => Promise<void> {
  return async () => {
    await tx.invoice.update({ where: { id }, data: { revision: { increment: 1 } } });
  };
}
