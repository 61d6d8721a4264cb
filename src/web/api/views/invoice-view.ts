import { z } from 'zod';
import type { InvoiceSummary } from '../../../invoices/list-invoices.js';
import type { InvoiceRecord } from '../../../invoices/read-invoice.js';
import { CustomerRef, Id, NumberedRef, PersonView, Time, timeOf, timeOrNull } from './parts.js';

const Day = z.iso.date().nullable();
const Amount = z.number().int().meta({ description: 'In minor units of the currency, such as cents.' });
const BasisPoints = z.number().int().meta({ description: 'Basis points: 1900 is 19 %.' });
const TaxRate = z
  .number()
  .meta({ description: 'Basis points, with at most one decimal: 1900 is 19 %, 887.5 is 8.875 %.' });

const summary = {
  id: Id,
  kind: z.enum(['invoice', 'credit-note']),
  state: z.enum(['draft', 'issued']),
  number: z.number().int().nullable().meta({ description: 'Null until it is issued.' }),
  reference: z.string().nullable().meta({ description: 'The number as people see it.', example: 'INV-1042' }),
  title: z.string(),
  customer: CustomerRef,
  job: NumberedRef.nullable(),
  currency: z.string().meta({ example: 'EUR' }),
  total: Amount,
  paid: Amount,
  credited: Amount,
  open: z.number().int().meta({ description: 'What is still to be paid, in minor units.' }),
  payState: z.enum(['open', 'part-paid', 'paid', 'credited']).nullable().meta({
    description: 'Of an issued invoice.',
  }),
  overdue: z.boolean(),
  dueOn: Day,
  issuedAt: Time.nullable(),
  createdAt: Time,
  updatedAt: Time,
};

export const InvoiceSummaryView = z
  .object(summary)
  .meta({ id: 'InvoiceSummary', description: 'An invoice or credit note in a list.' });

const InvoiceLineView = z
  .object({
    position: z.number().int(),
    description: z.string(),
    quantityMilli: z.number().int().meta({ description: 'Thousandths of a unit.' }),
    unit: z.string(),
    unitPrice: Amount,
    taxBp: TaxRate,
    discountBp: BasisPoints,
    net: Amount,
    tax: Amount,
    gross: Amount,
  })
  .meta({ id: 'InvoiceLine' });

const PaymentView = z
  .object({
    id: Id,
    kind: z.enum(['payment', 'refund']),
    method: z.enum(['cash', 'card', 'transfer', 'link']),
    amount: Amount,
    paidOn: z.iso.date(),
    receiptNumber: z.number().int(),
    recordedBy: PersonView.nullable(),
    createdAt: Time,
  })
  .meta({ id: 'Payment', description: 'Money that came, or that was given back; above zero for both.' });

export const InvoiceView = z
  .object({
    ...summary,
    note: z.string(),
    pricesIncludeTax: z.boolean(),
    subtotal: Amount,
    discount: Amount,
    tax: Amount,
    taxes: z.array(z.object({ taxBp: TaxRate, net: Amount, tax: Amount })),
    lines: z.array(InvoiceLineView),
    payments: z.array(PaymentView),
    creditNotes: z.array(z.object({ id: Id, number: z.number().int().nullable(), total: Amount })),
    credits: z.object({ id: Id, number: z.number().int().nullable() }).nullable().meta({
      description: 'Of a credit note: the invoice it is about.',
    }),
    quote: NumberedRef.nullable(),
    document: z.object({ id: Id, sha256: z.string() }).nullable().meta({
      description: 'The PDF as it was issued, by its hash.',
    }),
  })
  .meta({ id: 'Invoice', description: 'An invoice, a draft of one, or a credit note.' });

export function presentInvoiceSummary(invoice: InvoiceSummary): z.input<typeof InvoiceSummaryView> {
  const letters = invoice.kind === 'invoice' ? 'INV' : 'CN';
  return {
    ...invoice,
    reference: invoice.number === null ? null : `${letters}-${invoice.number}`,
    issuedAt: timeOrNull(invoice.issuedAt),
    createdAt: timeOf(invoice.createdAt),
    updatedAt: timeOf(invoice.updatedAt),
  };
}

export function presentInvoice(invoice: InvoiceRecord): z.input<typeof InvoiceView> {
  return {
    ...invoice,
    ...presentInvoiceSummary(invoice),
    payments: invoice.payments.map((payment) => ({ ...payment, createdAt: timeOf(payment.createdAt) })),
  };
}
