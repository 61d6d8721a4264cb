import { can } from '../../../accounts/policy.js';
import type { Staff } from '../../../accounts/staff.js';
import type { InvoiceRecord, PaymentRecord } from '../../../invoices/read-invoice.js';
import type { Tx } from '../../../platform/database/database.js';
import { newId } from '../../../platform/ids.js';
import { toMinor } from '../../../platform/money/money.js';
import { moneyField } from '../../../platform/money/write-money.js';
import { localTimeOf } from '../../../platform/zoned-date.js';
import { receiptPdfPath, sendReceiptPath } from '../../ui/routes/invoices.js';
import type { InvoicePageView, MoneyFormView, PaymentView } from '../views/invoice-view.js';
import type { InvoicePageParts } from './present-invoice.js';
import { presentPapers } from './present-papers.js';
import { METHODS, sayAmount, sayDay, type Writing } from './say-money.js';

export type About = { key: string | number; invoice: InvoiceRecord };

/** A form about money with what is open, or what was refused. */
function moneyForm(
  { invoice }: About,
  amount: number,
  { now, refused }: InvoicePageParts,
  { locale, timeZone, form }: Writing & { form: boolean },
): MoneyFormView {
  const today = localTimeOf(now, timeZone).date;
  const typed = form ? refused?.typed : undefined;
  return {
    formId: typed?.formId ?? newId(),
    amount: typed?.amount ?? (amount > 0 ? moneyField(amount, invoice.currency, locale) : ''),
    paidOn: typed?.paidOn ?? today,
    today,
    method: typed?.method ?? 'card',
    reference: typed?.reference ?? '',
    ...(form && refused ? { error: refused.message } : {}),
  };
}

export function presentPayment(
  staff: Staff,
  about: About,
  payment: PaymentRecord,
  parts: InvoicePageParts & { writing: Writing },
): PaymentView {
  const { writing, refused } = parts;
  const { currency } = about.invoice;
  const mayRefund = can(staff.role, 'refund-payment') && payment.left > 0;
  const form = refused?.form === 'refund' && refused.paymentId === payment.id;
  return {
    id: payment.id,
    kind: payment.kind,
    method: METHODS[payment.method] ?? payment.method,
    amount: sayAmount(payment.amount, currency, writing),
    day: sayDay(payment.paidOn, writing),
    reference: payment.reference,
    ...(payment.recordedBy ? { by: payment.recordedBy.name } : {}),
    receipt: `Receipt ${payment.receiptNumber}`,
    ...(payment.documentId
      ? {
          receiptPath: receiptPdfPath(about.key, payment.id),
          sendPath: sendReceiptPath(about.key, payment.id),
        }
      : {}),
    ...(mayRefund
      ? {
          refund: {
            ...moneyForm(about, payment.left, parts, { ...writing, form }),
            methods: ['cash', 'card', 'transfer'].map((value) => ({ value, label: METHODS[value] ?? value })),
            byProvider: payment.method === 'link' && parts.payable,
            left: sayAmount(payment.left, currency, writing),
          },
        }
      : {}),
  };
}

export async function presentIssued(
  tx: Tx,
  staff: Staff,
  about: About,
  parts: InvoicePageParts,
  writing: Writing,
): Promise<InvoicePageView['issued']> {
  const { invoice } = about;
  const papers = await presentPapers(tx, about);
  if (invoice.kind === 'credit-note') return papers;
  const { refused } = parts;
  const toCredit = invoice.total - invoice.credited;
  const link = await tx.paymentLink.findFirst({
    where: { invoiceId: invoice.id, state: 'open' },
    orderBy: { createdAt: 'desc' },
  });
  return {
    ...papers,
    ...(can(staff.role, 'record-payment')
      ? {
          isOpen: invoice.open > 0,
          payment: moneyForm(about, invoice.open, parts, { ...writing, form: refused?.form === 'payment' }),
        }
      : {}),
    ...(can(staff.role, 'credit-invoice') && toCredit > 0
      ? { credit: creditForm(about, toCredit, parts, writing) }
      : {}),
    ...(parts.payable && (invoice.open > 0 || link)
      ? {
          payLink: {
            canOpen: invoice.open > 0,
            canClose: true,
            ...(link
              ? {
                  open: {
                    url: link.url,
                    amount: sayAmount(toMinor(link.amount), link.currency, writing),
                    madeAt: link.createdAt.toISOString(),
                  },
                }
              : {}),
          },
        }
      : {}),
  };
}

function creditForm({ invoice }: About, left: number, { refused }: InvoicePageParts, writing: Writing) {
  const typed = refused?.form === 'credit' ? refused.typed : undefined;
  return {
    formId: newId(),
    left: sayAmount(left, invoice.currency, writing),
    amount: typed?.amount ?? moneyField(left, invoice.currency, writing.locale),
    reason: typed?.reason ?? '',
    lines: invoice.lines
      .map((line, at) => ({ ...line, position: at + 1 }))
      .filter(({ gross }) => gross > 0)
      .map(({ position, description, gross }) => ({
        ...{ position, description, gross: sayAmount(gross, invoice.currency, writing) },
        typed: typed?.[`line.${position}`] ?? '',
      })),
    ...(invoice.stage ? { stage: invoice.stage.label } : {}),
    ...(refused?.form === 'credit' ? { error: refused.message } : {}),
  };
}
