import type { Actor } from '../activity/record.js';

export const INVOICE_STATES = ['draft', 'issued'] as const;
export type InvoiceState = (typeof INVOICE_STATES)[number];

export const INVOICE_KINDS = ['invoice', 'credit-note'] as const;
export type InvoiceKind = (typeof INVOICE_KINDS)[number];

export const INVOICE_EVENTS = ['change', 'discard', 'issue', 'pay', 'refund', 'credit'] as const;
export type InvoiceEvent = (typeof INVOICE_EVENTS)[number];

export type InvoiceStep =
  /** It stays in its state; the event adds something to it. */
  | { outcome: 'goes-on' }
  | { outcome: 'becomes'; next: 'issued' }
  /** Nothing of it is left. */
  | { outcome: 'ends' }
  | { outcome: 'refused'; because: string };

const goesOn: InvoiceStep = { outcome: 'goes-on' };
const refused = (because: string): InvoiceStep => ({ outcome: 'refused', because });
const NOT_ISSUED = refused('This invoice is a draft. Issue it first.');
const ISSUED = refused('An issued invoice does not change. Make a credit note instead.');
const CREDIT = refused('This is a credit note. Do that on the invoice it is about.');

const TABLE: Record<InvoiceState, Record<InvoiceEvent, InvoiceStep>> = {
  draft: {
    change: goesOn,
    discard: { outcome: 'ends' },
    issue: { outcome: 'becomes', next: 'issued' },
    pay: NOT_ISSUED,
    refund: NOT_ISSUED,
    credit: NOT_ISSUED,
  },
  issued: {
    change: ISSUED,
    discard: ISSUED,
    issue: refused('This invoice was issued already.'),
    pay: goesOn,
    refund: goesOn,
    credit: goesOn,
  },
};

const MONEY: readonly InvoiceEvent[] = ['pay', 'refund', 'credit'];
/** What a customer brings about: signing a quote issues its deposit, and paying pays. */
const BY_CUSTOMER: readonly InvoiceEvent[] = ['issue', 'pay'];

/** The pure rule behind everything that happens to an invoice or a credit note; which member may is the policy's. */
export function invoiceStep(
  { kind, state }: { kind: InvoiceKind; state: InvoiceState },
  event: InvoiceEvent,
  actor: Actor['kind'],
): InvoiceStep {
  if (actor === 'bot' || (actor === 'customer' && !BY_CUSTOMER.includes(event))) {
    return refused('Only staff change invoices.');
  }
  return kind === 'credit-note' && MONEY.includes(event) ? CREDIT : TABLE[state][event];
}
