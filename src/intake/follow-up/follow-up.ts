import type { RecordRef } from '../../activity/record.js';
import { dayOf, feedOf, lockInvoice } from '../../invoices/lock-invoice.js';
import { settlementOf } from '../../invoices/settlement.js';
import type { Tx } from '../../platform/database/database.js';
import { toMinor } from '../../platform/money/money.js';
import { lockQuote } from '../../quotes/lock-quote.js';
import type { Addressee } from '../remind/find-talk-with.js';

export type FollowUpKind = 'quote' | 'invoice';
export type FollowUpRef = { kind: FollowUpKind; id: string };

/** A quote that was sent, or an invoice that was issued, and how its customer is asked about it. Locked. */
export type FollowUp = FollowUpRef &
  Addressee & {
    number: number;
    /** As people say it, such as `Q-12`. */
    reference: string;
    /** Whose feed tells what is said. */
    feed: RecordRef;
    ownerId: string | null;
    /** How often the customer was asked. */
    said: number;
    /** When the next step is; null: there is none any more. */
    dueAt: Date | null;
    /** The moment from which its days are counted: it was sent, or was due. */
    countedFrom: Date;
    /** What it is about in money, in minor units: a quote's sum, what is still to be paid of an invoice. */
    amount: number;
    currency: string;
    /** Why nobody is asked any more, in a sentence for staff; null: they may be. */
    over: string | null;
  };

/** As `readAskable`, with its row locked until the transaction ends. Throws `not-found`. */
export async function lockFollowUp(tx: Tx, ref: FollowUpRef, at: Date): Promise<FollowUp | null> {
  await (ref.kind === 'quote' ? lockQuote(tx, { id: ref.id }) : lockInvoice(tx, { id: ref.id }));
  return await readAskable(tx, ref, at);
}

/** Null for a quote that was never sent, for a draft or a credit note, and for an id that is not here. */
export async function readAskable(tx: Tx, { kind, id }: FollowUpRef, at: Date): Promise<FollowUp | null> {
  return kind === 'quote' ? await readQuoteOf(tx, id, at) : await readInvoiceOf(tx, id);
}

async function readQuoteOf(tx: Tx, id: string, at: Date): Promise<FollowUp | null> {
  const quote = await tx.quote.findUnique({ where: { id } });
  if (!quote?.sentAt) {
    return null;
  }
  const { number, customerId, ownerId, sentAt, state, expiresAt } = quote;
  const waits = state === 'sent' || state === 'viewed';
  const expired = expiresAt !== null && expiresAt <= at;
  return {
    kind: 'quote',
    id,
    customerId,
    record: { kind: 'quote', id },
    number,
    reference: `Q-${number}`,
    feed: { kind: 'quote', id },
    ownerId,
    said: quote.followUpStep,
    dueAt: quote.followUpAt,
    countedFrom: sentAt,
    amount: toMinor(quote.total ?? 0n),
    currency: quote.currency ?? '',
    over: waits ? (expired ? 'The quote has expired.' : null) : `The quote is ${SAID_OF[state]}.`,
  };
}

const SAID_OF: Readonly<Record<string, string>> = {
  requested: 'not sent',
  draft: 'being changed',
  accepted: 'accepted',
  declined: 'declined',
  expired: 'expired',
};

async function readInvoiceOf(tx: Tx, id: string): Promise<FollowUp | null> {
  const invoice = await tx.invoice.findUnique({ where: { id } });
  if (invoice?.state !== 'issued' || invoice.kind !== 'invoice' || !invoice.dueOn || !invoice.number) {
    return null;
  }
  const { number, dueOn, customerId, jobId, currency, total, credited, paid } = invoice;
  const balance = { total: toMinor(total), credited: toMinor(credited), paid: toMinor(paid) };
  const { open, settled } = settlementOf(balance);
  return {
    kind: 'invoice',
    id,
    customerId,
    record: jobId ? { kind: 'job', id: jobId } : null,
    number,
    reference: `INV-${number}`,
    feed: feedOf(invoice),
    ownerId: await ownerOf(tx, invoice),
    said: invoice.reminderStep,
    dueAt: invoice.reminderAt,
    // Noon: the same day in nearly every zone.
    countedFrom: new Date(`${dayOf(dueOn)}T12:00:00.000Z`),
    amount: open,
    currency,
    over: settled ? 'The invoice is paid.' : null,
  };
}

/** Whoever owns the job, or the quote that it came from. */
async function ownerOf(
  tx: Tx,
  { jobId, quoteId }: { jobId: string | null; quoteId: string | null },
): Promise<string | null> {
  const wanted = { select: { ownerId: true } };
  const job = jobId ? await tx.job.findUnique({ where: { id: jobId }, ...wanted }) : null;
  const quote = quoteId ? await tx.quote.findUnique({ where: { id: quoteId }, ...wanted }) : null;
  return job?.ownerId ?? quote?.ownerId ?? null;
}

/**
 * Writes how often the customer was asked, and when the next step is. What failed before is forgotten, but where the
 * step only `waits`.
 */
export async function writeStep(
  tx: Tx,
  { kind, id }: FollowUpRef,
  { said, dueAt, waits = false }: { said: number; dueAt: Date | null; waits?: boolean },
): Promise<void> {
  if (kind === 'quote') {
    await tx.quote.update({
      where: { id },
      data: {
        ...{ followUpStep: said, followUpAt: dueAt, followUpClaimedUntil: null },
        ...(waits ? {} : { followUpFailures: 0 }),
      },
    });
  } else {
    await tx.invoice.update({
      where: { id },
      data: {
        ...{ reminderStep: said, reminderAt: dueAt, reminderClaimedUntil: null },
        ...(waits ? {} : { reminderFailures: 0 }),
      },
    });
  }
}

/** The outbox's key of what is said at a step: one due moment, one message. */
export function followUpKey({ kind, id }: FollowUpRef, dueAt: Date): string {
  return `follow-up:${kind}:${id}:${dueAt.getTime()}`;
}

/** What a key of the outbox is about; null for keys of other things. */
export function readFollowUpKey(key: string): FollowUpRef | null {
  const [, kind, id] = /^follow-up:(quote|invoice):([0-9a-f-]{36}):\d+(?::mail)?$/.exec(key) ?? [];
  return kind && id ? { kind: kind as FollowUpKind, id } : null;
}
