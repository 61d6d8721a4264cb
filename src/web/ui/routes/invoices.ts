/** Addresses of invoices: an issued one by its number, a draft or a credit note by its id. */

import { segment, withQuery } from './address.js';

/** GET ?show&q&after. POST customer|booking → 303 to the draft. */
export const invoicesPath = (address: Readonly<Record<string, string>> = {}): string =>
  withQuery('/invoices', address);
/** GET. POST: saves a draft. */
export const invoicePath = (key: string | number): string => `/invoices/${segment(key)}`;
/** A draft that was to be issued and was not: a placeholder was put into these of its fields just then. */
export const heldInvoicePath = (id: string, takenFrom: readonly string[]): string =>
  withQuery(invoicePath(id), { held: takenFrom.join(' ') });
const step = (name: string) => (key: string | number) => `${invoicePath(key)}/${name}`;
export const issueInvoicePath = step('issue');
export const discardInvoicePath = step('discard');
/** GET: how it gets to the customer, and what is said; POST by, formId → 303 to the invoice. */
export const sendInvoicePath = step('send');
/** POST payment?: makes a paper that was stopped, or is not there yet → 303 to the invoice. */
export const makePaperPath = step('paper');
/** POST amount, method, paidOn, reference, formId. */
export const invoicePaymentsPath = step('payments');
export const creditInvoicePath = step('credit');
/** POST: opens a page of the payment provider's. */
export const payLinkPath = step('pay-link');
export const closePayLinkPath = step('pay-link/close');
/** GET: the document as the customer has it. */
export const invoicePdfPath = step('document.pdf');
/** POST amount, method, paidOn, reference, formId. */
export const refundPath = (key: string | number, paymentId: string): string =>
  `${invoicePaymentsPath(key)}/${segment(paymentId)}/refund`;
export const receiptPdfPath = (key: string | number, paymentId: string): string =>
  `${invoicePaymentsPath(key)}/${segment(paymentId)}/receipt.pdf`;
/** As `sendInvoicePath`, for the receipt of a payment or refund. */
export const sendReceiptPath = (key: string | number, paymentId: string): string =>
  `${invoicePaymentsPath(key)}/${segment(paymentId)}/send`;

/** POST: the stages of a job's plan. */
export const billingPlanPath = (job: number): string => `/jobs/${segment(job)}/billing`;
/** POST → 303 to the draft. */
export const invoiceStagePath = (job: number, stageId: string): string =>
  `/jobs/${segment(job)}/billing/${segment(stageId)}/invoice`;
/** GET, POST: the one invoice of a booking that stands alone. */
export const checkoutPath = (booking: string): string => `/bookings/${segment(booking)}/checkout`;
