import { demand, type Staff } from '../accounts/staff.js';
import { appendActivity } from '../activity/append-activity.js';
import type { RecordRef } from '../activity/record.js';
import { feedOf, lockInvoice } from '../invoices/lock-invoice.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Tx } from '../platform/database/database.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { invoiceName } from './compose/compose-invoice.js';
import { receiptName } from './compose/compose-receipt.js';
import type { Documents } from './create-documents.js';
import { readDocument } from './read-document.js';

/** The papers of money: made when something is issued or paid, handed out when staff say so. */
export type MoneyPaper = 'invoice' | 'credit-note' | 'receipt' | 'refund-receipt' | 'statement';

/** A kept paper, as whoever is about to send it sees it. */
export type PaperToHand = {
  documentId: string;
  paper: MoneyPaper;
  title: string;
  /** As people say it, such as `INV-12`; empty: it has none. */
  reference: string;
  customerId: string;
  /** The job it is about, in whose conversation it is said. */
  jobId: string | null;
  /** The record whose feed tells that it went. */
  feed: RecordRef;
};

/** Port: puts a kept paper on its way to its customer. The ways it went, or why it went none, in a sentence for staff. */
export type TellOfPaper = (
  tx: Tx,
  told: Omit<PaperToHand, 'feed' | 'title'> & {
    organizationId: string;
    link: string;
    /** Undefined: by every way there is. */
    by: 'text' | 'email' | undefined;
    dedupeKey: string;
    actor: { kind: 'member'; id: string };
    at: Date;
  },
) => Promise<{ by: readonly string[] } | { because: string }>;

export type HandOutParts = {
  db: Database;
  clock: Clock;
  documents: Pick<Documents, 'openLink'>;
  tell: TellOfPaper;
  /** Says that something waits in the outbox. */
  wake: () => void;
};

export type HandOuts = ReturnType<typeof createHandOuts>;

/** Sending papers of invoices and money. */
export function createHandOuts(parts: HandOutParts) {
  const { db, clock, wake } = parts;
  return {
    /**
     * A kept paper of an invoice, for the person who is about to send it. Throws `not-found` for what is no such paper,
     * and `not-allowed`.
     */
    read: (staff: Staff, documentId: string): Promise<PaperToHand> =>
      db.withOrganization(staff.organizationId, async (tx) => {
        demand(staff, 'issue-invoice');
        return await lockPaper(tx, documentId);
      }),

    /**
     * Sends a kept paper of an invoice: by text as a link, by mail with the file. The same form twice sends it once.
     * Throws as `read`, and `conflict` with why where there is no such way.
     */
    send: (
      staff: Staff,
      documentId: string,
      { by, formId }: { by: 'text' | 'email' | undefined; formId: string },
    ): Promise<void> =>
      db.withOrganization(staff.organizationId, async (tx, afterCommit) => {
        demand(staff, 'issue-invoice');
        const paper = await lockPaper(tx, documentId);
        const key = `paper:${formId}`;
        if (!(await wasHanded(tx, paper.feed, key))) {
          await handOut(tx, parts, staff, { paper, by, key, at: clock.now() });
          afterCommit(wake);
        }
      }),
  };
}

/** Whether a form has been taken already. Its feed's record is locked by the caller. */
export async function wasHanded(tx: Tx, feed: RecordRef, key: string): Promise<boolean> {
  const found = await tx.activity.findFirst({
    where: {
      recordKind: feed.kind,
      recordId: feed.id,
      type: { in: ['document.sent', 'document.kept'] },
      content: { path: ['key'], equals: key },
    },
    select: { id: true },
  });
  return found !== null;
}

/** Sends a kept paper, and says so in its feed. Throws `conflict` where it can go no way. */
export async function handOut(
  tx: Tx,
  { documents, tell }: Pick<HandOutParts, 'documents' | 'tell'>,
  { organizationId, memberId }: Staff,
  sending: { paper: PaperToHand; by: 'text' | 'email' | undefined; key: string; at: Date },
): Promise<void> {
  const { by, key, at } = sending;
  const { feed, title, ...paper } = sending.paper;
  const actor = { kind: 'member', id: memberId } as const;
  const { documentId } = paper;
  const link = await documents.openLink(tx, organizationId, documentId, at);
  const told = await tell(tx, { ...paper, organizationId, link, by, dedupeKey: key, actor, at });
  if ('because' in told) {
    throw new DocketError('conflict', told.because);
  }
  const content = { documentId, title, by: [...told.by], key };
  await appendActivity(tx, { organizationId, record: feed, actor, type: 'document.sent', content, at });
}

/** A paper of an issued invoice, with the money it is about locked. */
async function lockPaper(tx: Tx, documentId: string): Promise<PaperToHand> {
  const { kind, record, title } = await readDocument(tx, documentId);
  if (record.kind !== 'invoice') {
    throw notFound('document');
  }
  const invoice = await lockInvoice(tx, { id: record.id });
  const { customerId, jobId } = invoice;
  const whose = { documentId, title, customerId, jobId, feed: feedOf(invoice) };
  if (kind === 'invoice' || kind === 'credit-note') {
    return { ...whose, paper: kind, reference: invoiceName(kind, invoice.number ?? 0) };
  }
  const payment = await tx.payment.findFirst({
    where: { invoiceId: invoice.id, documentId },
    select: { kind: true, receiptNumber: true },
  });
  if (!payment) {
    throw notFound('document');
  }
  const paper = payment.kind === 'refund' ? 'refund-receipt' : 'receipt';
  return { ...whose, paper, reference: receiptName(payment.receiptNumber) };
}
