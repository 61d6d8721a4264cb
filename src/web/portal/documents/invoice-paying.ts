import type { InvoiceDue } from '../../../invoices/read-due.js';

/** Port: how an invoice stands, and paying it where the provider takes money. */
export type InvoicePaying = {
  /** Null for what is no issued invoice. */
  read(organizationId: string, invoiceId: string): Promise<PayableInvoice | null>;
  /**
   * The provider's page for what is open. Throws `conflict` where nothing is, or nobody takes it, and `unavailable`
   * where the provider does not answer.
   */
  openPage(organizationId: string, invoice: { id: string; customerId: string }): Promise<{ url: string }>;
};

export type PayableInvoice = InvoiceDue & {
  /** It can be paid on a provider's page. */
  online: boolean;
  /** Where else money is sent to, as the organization writes it; empty: it does not say. */
  bankDetails: string;
};
