import type { ScreenedText } from '../../vault/screened-text.js';
import type { DocumentFrame } from './document-view.js';

/** That money came or went back. Amounts in minor units. */
export type ReceiptView = DocumentFrame & {
  kind: 'receipt';
  number: number;
  /** `refund`: money that went back. */
  movement: 'payment' | 'refund';
  method: PaymentMethod;
  currency: string;
  amount: number;
  /** `2026-11-23`. */
  paidOn: string;
  reference: ScreenedText | '';
  invoiceNumber: number;
  invoiceTotal: number;
  /** What is still to be paid of the invoice after it; below zero where too much was. */
  balance: number;
};

export const PAYMENT_METHODS = ['cash', 'card', 'transfer', 'link'] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];
