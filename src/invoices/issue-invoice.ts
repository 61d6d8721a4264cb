import type { BillingSettings } from '../accounts/billing-settings.js';
import { readOrganizationIn } from '../accounts/read-organization.js';
import { appendActivity } from '../activity/append-activity.js';
import { refuseForDemo } from '../customers/demo-customers.js';
import type { Tx } from '../platform/database/database.js';
import { nextNumber } from '../platform/database/next-number.js';
import { addDays, atTimeOnDay, localTimeOf } from '../platform/zoned-date.js';
import { invalid } from './invoice-lines.js';
import { freezePhotos } from './invoice-photos.js';
import type { InvoicePorts } from './invoice-ports.js';
import { demandStep, feedOf, type LockedInvoice, storedDay } from './lock-invoice.js';
import type { On } from './save-draft.js';
import { sealOf } from './seal-invoice.js';
import { settlementOf } from './settlement.js';

export type Issued = { id: string; number: number };

/**
 * Issues a draft: the next number of its kind, its due day, its words through the gate, its photos as they are now;
 * from then on nothing of it changes. What comes to nothing is settled at once. Throws `conflict` where it is issued
 * already or a live passcode stands in it, `invalid-input` without lines or with a photo that may not be shown.
 */
export async function issueInvoice(
  tx: Tx,
  { refuseSecrets }: Pick<InvoicePorts, 'refuseSecrets'>,
  invoice: LockedInvoice,
  on: On,
): Promise<Issued> {
  const { organizationId, actor, at } = on;
  const { id, kind, customerId, jobId, title, note, currency, total } = invoice;
  demandStep(invoice, 'issue', actor);
  await refuseForDemo(tx, customerId);
  const lines = await tx.invoiceLine.findMany({ where: { invoiceId: id }, orderBy: { position: 'asc' } });
  if (lines.length === 0) {
    throw invalid('lines', 'Write at least one line before it is issued.');
  }
  const captions = await freezePhotos(tx, { organizationId, invoiceId: id, jobId });
  await refuseSecrets(tx, {
    customerId,
    texts: [
      { place: 'its title', text: title },
      { place: 'its note', text: note },
      ...lines.flatMap(({ position, description, unit }) => [
        { place: `line ${position}`, text: description },
        { place: `line ${position}`, text: unit },
      ]),
      ...captions.map((text, place) => ({ place: `the caption of photo ${place + 1}`, text })),
    ],
  });
  const { timeZone, settings } = await readOrganizationIn(tx);
  const { billing } = settings;
  const dueOn = addDays(localTimeOf(at, timeZone).date, billing.dueDays);
  const settled = kind === 'credit-note' || settlementOf(invoice).settled;
  // The counter's row stays locked from here to the commit, so nothing that takes time comes after it.
  const number = await nextNumber(tx, organizationId, kind);
  await tx.invoice.update({
    where: { id },
    data: {
      state: 'issued',
      number,
      issuedAt: at,
      issuedBy: actor.kind === 'member' ? actor.id : null,
      dueOn: kind === 'invoice' ? storedDay(dueOn) : null,
      settledAt: settled ? at : null,
      reminderAt: settled ? null : firstReminder(dueOn, billing, timeZone),
      updatedAt: at,
    },
  });
  if (kind === 'invoice') {
    const sha256 = (await sealOf(tx, id)) ?? '';
    const content = { invoiceId: id, number, title, total, currency, dueOn, sha256 };
    await appendActivity(tx, {
      organizationId,
      record: feedOf(invoice),
      actor,
      type: 'invoice.issued',
      content,
      at,
    });
  }
  return { id, number };
}

/** When an unpaid invoice is first reminded of: so many days after its due day, in the morning; null: never. */
export function firstReminder(
  dueOn: string,
  { invoiceReminderDays }: Pick<BillingSettings, 'invoiceReminderDays'>,
  timeZone: string,
): Date | null {
  const [days] = invoiceReminderDays;
  return days === undefined ? null : atTimeOnDay(new Date(`${dueOn}T12:00:00Z`), days, '10:00', timeZone);
}
