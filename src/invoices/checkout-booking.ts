import { lockBooking } from '../jobs/bookings/booking.js';
import { settleBooking } from '../jobs/bookings/end-booking.js';
import type { Withdraw } from '../jobs/bookings/plan-notices.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import type { TypedLine } from './invoice-lines.js';
import type { InvoicePorts } from './invoice-ports.js';
import { type Issued, issueInvoice } from './issue-invoice.js';
import { lockInvoice } from './lock-invoice.js';
import { draftInvoice, type On, type TypedInvoice } from './save-draft.js';
import { screenTyped, type TakenFrom, type Texts } from './screen-typed.js';
import { settlementOf } from './settlement.js';

/** Nothing was written: the vault took something out of these fields, and the words read like this without it. */
export type Held = { held: Texts<TypedLine> & { takenFrom: TakenFrom[] } };

/**
 * The one invoice of a booking that stands alone: written and issued, and the booking ended as done, both or neither.
 * `Held` where the vault takes something out of what was typed: whoever typed it sees that before a customer does.
 * Throws `conflict` for a booking on a job, one that was cancelled or missed, and one that is invoiced already, unless
 * all of that invoice was credited.
 */
export async function checkoutBooking(
  tx: Tx,
  { withdraw, ...ports }: InvoicePorts & { withdraw: Withdraw },
  bookingId: string,
  typed: Omit<TypedInvoice, 'photoIds'>,
  on: On,
): Promise<Issued | Held> {
  const booking = await lockBooking(tx, bookingId);
  if (booking.jobId) {
    const { number } = await tx.job.findUniqueOrThrow({
      where: { id: booking.jobId },
      select: { number: true },
    });
    throw new DocketError('conflict', `This booking is on J-${number}. Invoice it on the job.`);
  }
  await demandNotInvoiced(tx, bookingId);
  const { texts, takenFrom } = await screenTyped(tx, ports.screen, { ...booking, jobId: null }, typed, on);
  if (takenFrom.length > 0) {
    return { held: { ...texts, takenFrom } };
  }
  const draft = await draftInvoice(tx, ports, { bookingId }, { ...typed, photoIds: [] }, on);
  await settleBooking(tx, withdraw, booking, { event: 'finish', ...on });
  return await issueInvoice(tx, ports, await lockInvoice(tx, draft), on);
}

async function demandNotInvoiced(tx: Tx, bookingId: string): Promise<void> {
  const earlier = await tx.invoice.findMany({ where: { bookingId, kind: 'invoice' }, select: { id: true } });
  for (const { id } of earlier) {
    const invoice = await lockInvoice(tx, { id });
    if (invoice.state === 'draft') {
      throw new DocketError('conflict', 'There is a draft for this booking. Issue it, or throw it away.');
    }
    if (settlementOf(invoice).state !== 'credited') {
      throw new DocketError('conflict', `This booking was invoiced as INV-${invoice.number}.`);
    }
  }
}
