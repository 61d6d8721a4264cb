import type { DocumentFrame } from './document-view.js';
import type { PaymentMethod } from './receipt-view.js';

/** What a customer was charged and paid in a time. Amounts in minor units. */
export type StatementView = DocumentFrame & {
  kind: 'statement';
  currency: string;
  /** The first and the last day, `2026-11-23`. */
  from: string;
  until: string;
  opening: number;
  entries: readonly StatementEntryView[];
  closing: number;
};

export type StatementEntryView = {
  /** `2026-11-23`. */
  on: string;
  what:
    | { kind: 'invoice' | 'credit-note'; number: number }
    | { kind: 'payment' | 'refund'; number: number; method: PaymentMethod };
  /** Above zero: the customer owes so much more; below: less. */
  amount: number;
  /** What was owed after it. */
  balance: number;
};
