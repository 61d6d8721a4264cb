import type { ReceiptView } from '../views/receipt-view.js';
import { typed } from './block.js';
import type { Composition } from './compose-document.js';
import { invoiceName } from './compose-invoice.js';
import type { Speaker } from './speaker.js';

/** What customers call it: R-31. */
export function receiptName(number: number): string {
  return `R-${number}`;
}

export function composeReceipt(view: ReceiptView, { words, money, day }: Speaker): Composition {
  const { number, movement, method, currency, amount, paidOn, reference, balance } = view;
  const back = movement === 'refund';
  return {
    title: `${back ? words.refundReceipt : words.receipt} ${receiptName(number)}`,
    subject: '',
    facts: [
      { label: words.paidOn, value: day(paidOn) },
      { label: words.forInvoice, value: invoiceName('invoice', view.invoiceNumber) },
    ],
    blocks: [
      { kind: 'heading', text: back ? words.refunded : words.received },
      {
        kind: 'facts',
        facts: [
          { label: words.method, value: words[method] },
          ...(reference === '' ? [] : [{ label: words.reference, value: typed(reference, 'the reference') }]),
        ],
      },
      {
        kind: 'sums',
        sums: [
          { label: back ? words.refunded : words.received, value: money(amount, currency), strong: true },
          { label: words.invoiceTotal, value: money(view.invoiceTotal, currency) },
          {
            label: balance < 0 ? words.overpaid : words.balanceAfter,
            value: money(Math.abs(balance), currency),
          },
        ],
      },
    ],
  };
}
