import type { ActivityEvents, ActivityType, InvoiceMoney } from '../../../activity/event-types.js';
import { formatMoney } from '../../../platform/money/write-money.js';
import type { Sentence } from './feed-sentence.js';

type InvoiceType = Extract<ActivityType, `invoice.${string}`>;

/** Staff pages are in English, whatever language a customer's papers are in. */
const money = (amount: number, currency: string) => formatMoney(amount, currency, 'en');

const METHODS: Readonly<Record<string, string>> = {
  cash: 'in cash',
  card: 'by card',
  transfer: 'by bank transfer',
  link: 'online',
};

/** What entries about invoices and their money say. */
export const INVOICE_SENTENCES: {
  [T in InvoiceType]: (content: ActivityEvents[T]) => Sentence;
} = {
  'invoice.planned': ({ agreed, currency, stages }) => ({
    ...said(`planned how ${money(agreed, currency)} is paid`),
    detail: stages.map(({ name, amount }) => `${name}: ${money(amount, currency)}`).join('\n'),
  }),
  'invoice.drafted': ({ title }) => said(`began an invoice: ${title}`),
  'invoice.discarded': ({ title }) => said(`threw away the draft invoice ${title}`),
  'invoice.issued': ({ number, title, total, currency, dueOn }) => ({
    ...said(`issued INV-${number} of ${money(total, currency)}, due on ${dueOn}`),
    detail: title,
  }),
  'invoice.payment': (paid) =>
    said(`${paid.method === 'link' ? 'paid' : 'noted a payment of'} ${paidHow(paid)}`),
  'invoice.paid': ({ number }) => said(`settled INV-${number}`),
  'invoice.refunded': ({ reason, ...refunded }) => ({
    ...said(`gave back ${paidHow(refunded)}`),
    ...(reason ? { detail: reason } : {}),
  }),
  'invoice.credited': ({ number, creditNumber, total, currency, reason }) => ({
    ...said(`credited ${money(total, currency)} of INV-${number} with CN-${creditNumber}`),
    detail: reason,
  }),
  'invoice.reminded': ({ number }) => ({
    kind: 'message',
    text: `reminded the customer that INV-${number} is not paid`,
  }),
  'invoice.pay-link': ({ number, amount, currency }) =>
    said(`made a page where ${money(amount, currency)} of INV-${number} can be paid`),
  'invoice.pay-link-closed': ({ number, amount, currency }) =>
    said(`closed the page for ${money(amount, currency)} of INV-${number}`),
  'invoice.payment-problem': (content) => said(`had trouble with a payment: ${sayPaymentProblem(content)}`),
  'invoice.reminders-ended': ({ number, because }) => ({
    kind: 'other',
    text: because
      ? `stopped reminding of INV-${number}: ${because}`
      : `stopped reminding the customer of INV-${number}`,
  }),
  'invoice.unpaid': ({ number, times, because }) => ({
    kind: 'message',
    text: `left INV-${number} to the team: unpaid after ${times} ${times === 1 ? 'reminder' : 'reminders'}`,
    ...(because ? { detail: because } : {}),
  }),
};

/** What is wrong with a payment of the provider's, and what to do, in one sentence. */
export function sayPaymentProblem(content: ActivityEvents['invoice.payment-problem']): string {
  const { problem, amount, currency, expected, number } = content;
  const sum = amount === null ? `An amount in ${currency}` : money(amount, currency);
  const words: Record<typeof problem, string> = {
    'not-taken': `${sum} came in for INV-${number} and could not be put on it. It is with the payment provider: give it back there, or record it by hand.`,
    amount: `${sum} came in for INV-${number}, where ${money(expected ?? 0, currency)} was asked for. It is recorded as it came.`,
    pending: `${sum} for INV-${number} is on its way from the customer’s bank, which can take days.`,
    failed: `${sum} for INV-${number} did not come: the customer’s bank refused it. Make a new link.`,
    'refund-failed': `A refund of ${sum} of INV-${number} came back. Give it back another way.`,
    disputed: `The customer’s bank disputes ${sum} of INV-${number}. Answer it with the payment provider.`,
  };
  return words[problem];
}

function said(text: string): Sentence {
  return { kind: 'stage', text };
}

/** "$40.00 on INV-3 in cash (receipt 7)" */
function paidHow({ amount, currency, number, method, receiptNumber }: InvoiceMoney): string {
  return `${money(amount, currency)} on INV-${number} ${METHODS[method] ?? ''} (receipt ${receiptNumber})`;
}
