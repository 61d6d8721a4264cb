import { demand, type Staff } from '../accounts/staff.js';
import { appendActivity } from '../activity/append-activity.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { newId } from '../platform/ids.js';
import { toMinor } from '../platform/money/money.js';
import { followRefunds } from './follow-provider.js';
import type { InvoicesParts } from './invoice-ports.js';
import { feedOf, type InvoiceKey, type LockedInvoice, lockInvoice } from './lock-invoice.js';
import type { PaymentProvider } from './payment-provider.js';
import { lockPaid } from './provider-payments.js';
import type { On } from './save-draft.js';
import { settlementOf } from './settlement.js';
import { checkMoney, type TypedPayment } from './take-payment.js';

/** What staff and customers do about paying through a provider. */
export type PayLinks = ReturnType<typeof createPayLinks>;

export type PayLinksParts = Pick<InvoicesParts, 'db' | 'clock' | 'screen'> & {
  /** Undefined where none is set up. */
  provider: PaymentProvider | undefined;
  logger: { warn(fields: Record<string, unknown>, message: string): void };
};

type Stale = { id: string; externalId: string };

/**
 * All throw `not-allowed` where the role does not include it, `conflict` where it cannot be, and what the provider
 * answers as a sentence. The provider is asked outside of transactions, under keys that make asking again harmless.
 */
export function createPayLinks(parts: PayLinksParts) {
  const { db, clock } = parts;

  /** The page for what is open now: the one that is there, or a new one; older ones are closed. */
  async function open(organizationId: string, key: InvoiceKey, actor: On['actor']): Promise<{ url: string }> {
    const provider = await providerFor(parts, organizationId);
    const wanted = await db.withOrganization(organizationId, async (tx) => {
      const invoice = await lockInvoice(tx, key);
      const amount = demandOpen(invoice);
      const links = await tx.paymentLink.findMany({ where: { invoiceId: invoice.id } });
      const good = links.find((link) => link.state === 'open' && toMinor(link.amount) === amount);
      return { invoice, amount, made: links.length, good };
    });
    if (wanted.good) return { url: wanted.good.url };
    const { invoice, amount, made } = wanted;
    const page = await provider.openPage({
      organizationId,
      invoiceId: invoice.id,
      title: `INV-${invoice.number}`,
      amount,
      currency: invoice.currency,
      idempotencyKey: `docket-page-${invoice.id}-${made}-${amount}`,
    });
    await db.withOrganization(organizationId, async (tx) => {
      await writePage(
        tx,
        { invoice: await lockInvoice(tx, key), amount, page, provider: provider.name },
        {
          organizationId,
          actor,
          at: clock.now(),
        },
      );
    });
    await closeStale(organizationId, invoice.id);
    return { url: page.url };
  }

  /** Closes pages that ask for something else than what is open. What the provider does not take is tried next time. */
  async function closeStale(organizationId: string, invoiceId: string): Promise<void> {
    if (!parts.provider) return;
    const stale = await db.withOrganization(organizationId, async (tx): Promise<Stale[]> => {
      const invoice = await lockInvoice(tx, { id: invoiceId });
      const { open: due } = settlementOf(invoice);
      const links = await tx.paymentLink.findMany({ where: { invoiceId, state: 'open' } });
      return links.filter(({ amount }) => toMinor(amount) !== due);
    });
    for (const link of stale) {
      try {
        await closeOne(parts, parts.provider, organizationId, link);
      } catch (err) {
        parts.logger.warn({ err, linkId: link.id }, 'a page of the payment provider could not be closed');
      }
    }
  }

  return {
    closeStale,

    /** Whether this organization's customers can pay on a provider's page. */
    served: async (organizationId: string): Promise<boolean> =>
      parts.provider !== undefined && (await parts.provider.serves(organizationId)),

    open: async (staff: Staff, number: number): Promise<{ url: string }> => {
      demand(staff, 'issue-invoice');
      return await open(staff.organizationId, { number }, { kind: 'member', id: staff.memberId });
    },

    /** For the customer of an invoice, who came by its link. */
    openForCustomer: (
      organizationId: string,
      invoiceId: string,
      customerId: string,
    ): Promise<{ url: string }> =>
      open(organizationId, { id: invoiceId }, { kind: 'customer', id: customerId }),

    close: async (staff: Staff, number: number): Promise<void> => {
      demand(staff, 'issue-invoice');
      const { organizationId, memberId } = staff;
      const provider = await providerFor(parts, organizationId);
      const links = await db.withOrganization(organizationId, async (tx) => {
        const { id } = await lockInvoice(tx, { number });
        return await tx.paymentLink.findMany({ where: { invoiceId: id, state: 'open' } });
      });
      for (const link of links) {
        await closeOne(parts, provider, organizationId, link, { kind: 'member', id: memberId });
      }
    },

    /**
     * Gives money back through the provider, and notes what it says went back. The same form does it once; the provider
     * refuses more than is left of the payment.
     */
    refund: async (
      staff: Staff,
      paymentId: string,
      typed: Pick<TypedPayment, 'amount' | 'reference' | 'formId'>,
    ): Promise<'done' | 'pending'> => {
      demand(staff, 'refund-payment');
      const { organizationId, memberId } = staff;
      const provider = await providerFor(parts, organizationId);
      const on: On = { organizationId, actor: { kind: 'member', id: memberId }, at: clock.now() };
      const wanted = await db.withOrganization(organizationId, (tx) =>
        readRefund(tx, parts, { provider: provider.name, paymentId, typed }, on),
      );
      const answer = await provider.refund({
        ...wanted,
        organizationId,
        idempotencyKey: `docket-refund-${typed.formId}`,
      });
      if (answer.state === 'failed') {
        throw new DocketError(
          'conflict',
          'The payment provider could not give it back. Nothing was refunded.',
        );
      }
      const { total } = answer;
      if (total === undefined) return 'pending';
      await db.withOrganization(organizationId, (tx) =>
        followRefunds(tx, { paymentId, total, reference: wanted.reference }, on),
      );
      return 'done';
    },
  };
}

async function providerFor(
  { provider }: Pick<PayLinksParts, 'provider'>,
  organizationId: string,
): Promise<PaymentProvider> {
  if (!provider || !(await provider.serves(organizationId))) {
    throw new DocketError('conflict', 'No payment provider is set up. Record payments by hand.');
  }
  return provider;
}

/** What is to be paid of an issued invoice. */
function demandOpen(invoice: LockedInvoice): number {
  const { open } = settlementOf(invoice);
  if (invoice.state !== 'issued' || invoice.kind !== 'invoice') {
    throw new DocketError('conflict', 'This invoice is a draft. Issue it first.');
  }
  if (open === 0) {
    throw new DocketError('conflict', `Nothing is open on INV-${invoice.number} any more.`);
  }
  return open;
}

type NewPage = {
  invoice: LockedInvoice;
  amount: number;
  page: { externalId: string; url: string };
  provider: string;
};

async function writePage(tx: Tx, { invoice, amount, page, provider }: NewPage, on: On): Promise<void> {
  const { organizationId, actor, at } = on;
  const row = {
    ...page,
    organizationId,
    invoiceId: invoice.id,
    provider,
    amount,
    currency: invoice.currency,
  };
  const { count } = await tx.paymentLink.createMany({
    data: [{ ...row, id: newId(), createdAt: at }],
    skipDuplicates: true,
  });
  if (count > 0) {
    const content = { ...aboutOf(invoice), amount, currency: invoice.currency };
    const record = feedOf(invoice);
    await appendActivity(tx, { organizationId, record, actor, type: 'invoice.pay-link', content, at });
  }
}

async function closeOne(
  { db, clock }: Pick<PayLinksParts, 'db' | 'clock'>,
  provider: PaymentProvider,
  organizationId: string,
  { id, externalId }: Stale,
  actor: On['actor'] = { kind: 'system' },
): Promise<void> {
  await provider.closePage(externalId);
  await db.withOrganization(organizationId, async (tx) => {
    const link = await tx.paymentLink.findUniqueOrThrow({ where: { id } });
    const invoice = await lockInvoice(tx, { id: link.invoiceId });
    const { count } = await tx.paymentLink.updateMany({
      where: { id, state: 'open' },
      data: { state: 'expired' },
    });
    if (count > 0) {
      const content = { ...aboutOf(invoice), amount: toMinor(link.amount), currency: link.currency };
      await appendActivity(tx, {
        ...{ organizationId, record: feedOf(invoice), actor, content },
        type: 'invoice.pay-link-closed',
        at: clock.now(),
      });
    }
  });
}

async function readRefund(
  tx: Tx,
  { screen }: Pick<PayLinksParts, 'screen'>,
  wanted: { provider: string; paymentId: string; typed: Pick<TypedPayment, 'amount' | 'reference'> },
  on: On,
) {
  const { provider, paymentId, typed } = wanted;
  const invoice = await lockPaid(tx, paymentId);
  const { providerKey } = await tx.payment.findUniqueOrThrow({ where: { id: paymentId } });
  const prefix = `${provider}:`;
  if (!providerKey?.startsWith(prefix)) {
    throw new DocketError(
      'conflict',
      'This payment did not come through the provider. Give it back by hand.',
    );
  }
  const { amount, reference } = await checkMoney(tx, screen, invoice, { ...typed, paidOn: '' }, on);
  const paymentKey = providerKey.slice(prefix.length);
  return { invoiceId: invoice.id, currency: invoice.currency, paymentKey, amount, reference };
}

const aboutOf = ({ id, number }: LockedInvoice) => ({ invoiceId: id, number: number ?? 0 });
