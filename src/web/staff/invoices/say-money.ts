import { formatMoney } from '../../../platform/money/write-money.js';
import type { InvoiceBadgeView } from '../views/invoice-view.js';

/** How an organization writes money and days. */
export type Writing = { locale: string; timeZone: string };

export const sayAmount = (amount: number, currency: string, { locale }: Pick<Writing, 'locale'>): string =>
  formatMoney(amount, currency, locale);

/** `2026-12-06`: `6 Dec 2026`. */
export function sayDay(day: string, { locale }: Pick<Writing, 'locale'>): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );
}

/** A moment, as a day where the organization is. */
export function sayDayOf(at: Date, { locale, timeZone }: Writing): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone }).format(at);
}

type Billed = {
  kind: 'invoice' | 'credit-note';
  state: 'draft' | 'issued';
  number: number | null;
  payState: 'open' | 'part-paid' | 'paid' | 'credited' | null;
  overdue: boolean;
};

/** `INV-12`, `CN-3`, or `Draft`. */
export function referenceOf({ kind, number }: Pick<Billed, 'kind' | 'number'>): string {
  if (number === null) return 'Draft';
  return `${kind === 'invoice' ? 'INV' : 'CN'}-${number}`;
}

/** Where an invoice stands, in a word or two. */
export function badgeOf(invoice: Billed): InvoiceBadgeView {
  if (invoice.state === 'draft') return { label: 'Draft', tone: 'neutral' };
  if (invoice.kind === 'credit-note') return { label: 'Credit note', tone: 'neutral' };
  if (invoice.payState === 'credited') return { label: 'Credited', tone: 'neutral' };
  if (invoice.payState === 'paid') return { label: 'Paid', tone: 'good' };
  if (invoice.overdue) return { label: 'Overdue', tone: 'bad' };
  return invoice.payState === 'part-paid'
    ? { label: 'Part paid', tone: 'warn' }
    : { label: 'Open', tone: 'accent' };
}

export const METHODS: Readonly<Record<string, string>> = {
  cash: 'Cash',
  card: 'Card',
  transfer: 'Transfer',
  link: 'By link',
};
