import type { Actor } from '../activity/record.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Tx } from '../platform/database/database.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import type { Logger } from '../platform/logging/logger.js';
import type { DocumentOf, InvoiceDocument } from './invoice-ports.js';
import { lockInvoice } from './lock-invoice.js';

export type MakeDocumentsParts<Prepared> = {
  db: Database;
  clock: Clock;
  logger: Pick<Logger, 'error' | 'warn'>;
  document: InvoiceDocument<Prepared>;
};

/** Makes the papers of what was issued. */
export type MakeDocuments = ReturnType<typeof createMakeDocuments>;

export function createMakeDocuments<Prepared>(parts: MakeDocumentsParts<Prepared>) {
  const make = (organizationId: string, of: DocumentOf) => makeDocument(parts, organizationId, of);
  return {
    /** Makes one where there is none yet. Throws what stops it. */
    make,

    /**
     * Right after the commit that issued them. What stops one is no reason to undo what was issued: it is in the log, and
     * a worker tries again.
     */
    async makeAll(organizationId: string, all: readonly DocumentOf[]): Promise<void> {
      for (const of of all) {
        await make(organizationId, of).catch((err: unknown) =>
          parts.logger.warn({ err, of }, 'a document was not made at once'),
        );
      }
    },

    /** For the worker: as `make`, but where it may not leave as it is, the feed has said so and nobody tries again. */
    async makeLater(organizationId: string, of: DocumentOf): Promise<void> {
      await make(organizationId, of).catch((error: unknown) => {
        if (!(error instanceof DocketError) || error.code !== 'conflict') {
          throw error;
        }
      });
    },
  };
}

async function makeDocument<Prepared>(
  { db, clock, document }: MakeDocumentsParts<Prepared>,
  organizationId: string,
  of: DocumentOf,
): Promise<void> {
  const run = <T>(work: (tx: Tx) => Promise<T>) => db.withOrganization(organizationId, work);
  if ((await run((tx) => readIssued(tx, of))).documentId) {
    return;
  }
  const prepared = await document.prepare(organizationId, of);
  await run(async (tx) => {
    const { invoiceId } = await readIssued(tx, of);
    await lockInvoice(tx, { id: invoiceId });
    // Somebody else may have made it since.
    const { documentId, actor } = await readIssued(tx, of);
    if (documentId) {
      return;
    }
    const kept = await document.keep(tx, prepared, { actor, at: clock.now() });
    if ('paymentId' in of) {
      const data = { documentId: kept.documentId };
      await tx.payment.update({ where: { id: of.paymentId }, data, select: { id: true } });
      return;
    }
    const data = { documentId: kept.documentId, documentSha256: kept.sha256 };
    await tx.invoice.update({ where: { id: invoiceId }, data });
  });
}

type IssuedPaper = { invoiceId: string; documentId: string | null; actor: Actor };

async function readIssued(tx: Tx, of: DocumentOf): Promise<IssuedPaper> {
  const byWhom = (id: string | null): Actor => (id ? { kind: 'member', id } : { kind: 'system' });
  if ('paymentId' in of) {
    const payment = await tx.payment.findUnique({
      where: { id: of.paymentId },
      select: { invoiceId: true, documentId: true, recordedBy: true },
    });
    if (!payment) {
      throw notFound('payment');
    }
    const { recordedBy, ...row } = payment;
    return { ...row, actor: byWhom(recordedBy) };
  }
  const invoice = await tx.invoice.findFirst({
    where: { id: of.invoiceId, state: 'issued' },
    select: { id: true, documentId: true, issuedBy: true },
  });
  if (!invoice) {
    throw notFound('invoice');
  }
  return { invoiceId: invoice.id, documentId: invoice.documentId, actor: byWhom(invoice.issuedBy) };
}
