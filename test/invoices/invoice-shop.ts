import type { Staff } from '../../src/accounts/staff.js';
import { withdrawOfBookings } from '../../src/app/record-ports.js';
import { createInvoices } from '../../src/invoices/create-invoices.js';
import type { TypedLine } from '../../src/invoices/invoice-lines.js';
import type { DocumentOf, RefuseSecrets } from '../../src/invoices/invoice-ports.js';
import { lockInvoice } from '../../src/invoices/lock-invoice.js';
import { createStartBilling } from '../../src/invoices/start-billing.js';
import type { Database } from '../../src/platform/database/database.js';
import { DocketError } from '../../src/platform/errors/docket-error.js';
import { newId } from '../../src/platform/ids.js';
import { priceLines } from '../../src/platform/money/price-lines.js';
import { clock, openShop, type Shop, screened } from '../jobs/shop.js';

export const screen = async (_tx: unknown, { text }: { text: string }) =>
  screened(text.replaceAll('4821', '[passcode saved]'));

/** Stands for the gate: `7788` is a live passcode. */
const refuseSecrets: RefuseSecrets = async (_tx, { texts }) => {
  const hit = texts.find(({ text }) => text.includes('7788'));
  if (hit) {
    throw new DocketError('conflict', `This would show a passcode: ${hit.place}.`);
  }
};

export const line = (over: Partial<TypedLine> = {}): TypedLine => ({
  ...{
    description: 'New screen',
    quantityMilli: 1_000,
    unit: '',
    unitPrice: 10_000,
    taxBp: 2_000,
    discountBp: 0,
  },
  ...over,
});

export const typed = (lines: TypedLine[] = [line()], over: { note?: string; photoIds?: string[] } = {}) => ({
  ...{ title: 'Galaxy S22', note: '', lines, photoIds: [] },
  ...over,
});

export type InvoiceShop = ReturnType<typeof withInvoices>;

export const openInvoiceShop = async (db: Database, settings: object = {}): Promise<InvoiceShop> =>
  withInvoices(db, await openShop(db, settings));

/** A shop that bills: 14 days to pay, prices without tax. `documents` gathers what papers were asked for. */
export function withInvoices(db: Database, shop: Shop) {
  const documents: DocumentOf[] = [];
  const invoices = createInvoices({
    db,
    clock,
    screen,
    refuseSecrets,
    withdraw: withdrawOfBookings,
    makeDocuments: async (_organizationId, of) => void documents.push(...of),
  });
  const startBilling = createStartBilling({ refuseSecrets });
  const { organizationId, customerId, run } = shop;

  /** A quote of these lines on a job, accepted; billing starts in the same transaction. */
  async function accept(
    lines: TypedLine[],
    { deposit = 0, jobId, currency = 'GBP', pricesIncludeTax = false }: Accepted = {},
  ) {
    const quote = await shop.newQuote();
    const job = jobId ?? (await shop.newJob()).id;
    const versionId = newId();
    const rules = { pricesIncludeTax, taxRounding: 'rate' as const };
    const { total } = priceLines(lines, rules);
    const { invoiceId } = await run(async (tx) => {
      const version = { id: versionId, organizationId, quoteId: quote.id, number: 1, currency, ...rules };
      await tx.quoteVersion.create({ data: version });
      await tx.quoteLine.createMany({
        data: lines.map((one, position) => ({ ...one, id: newId(), organizationId, versionId, position })),
      });
      const started = await startBilling(tx, {
        ...{ organizationId, customerId, quoteId: quote.id, versionId, currency, total, deposit, lines },
        ...{ jobId: job, actor: { kind: 'customer', id: customerId } as const, at: clock.now() },
      });
      await tx.quoteVersion.update({ where: { id: versionId }, data: { sentAt: clock.now() } });
      await tx.quote.update({
        where: { id: quote.id },
        data: { state: 'accepted', currency, total, ...(jobId ? { extraOfJobId: jobId } : { jobId: job }) },
      });
      return started;
    });
    const { number } = await run((tx) => tx.job.findUniqueOrThrow({ where: { id: job } }));
    return { jobId: job, jobNumber: number, quoteId: quote.id, quoteNumber: quote.number, total, invoiceId };
  }

  const read = (id: string) => run((tx) => lockInvoice(tx, { id }));
  const issue = async (staff: Staff, id: string) =>
    await invoices.issue(staff, id, { revision: (await read(id)).revision });
  const issued = async (lines?: TypedLine[]) => {
    const { id } = await invoices.draft(shop.dispatcher, { customerId }, typed(lines));
    return await issue(shop.dispatcher, id);
  };
  const pay = (number: number, amount: number, formId: string = newId()) =>
    invoices.recordPayment(shop.dispatcher, number, {
      ...{ amount, method: 'cash' as const, paidOn: '', reference: '', formId },
    });
  const linesOf = (invoiceId: string) =>
    run((tx) => tx.invoiceLine.findMany({ where: { invoiceId }, orderBy: { position: 'asc' } }));
  return { ...shop, invoices, startBilling, documents, accept, read, issue, issued, pay, linesOf };
}

type Accepted = {
  deposit?: number;
  /** Extra work of this job. */
  jobId?: string;
  currency?: string;
  pricesIncludeTax?: boolean;
};
