import type { Actor } from '../activity/record.js';
import type { Withdraw } from '../jobs/bookings/plan-notices.js';
import type { Screen } from '../jobs/record-ports.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Tx } from '../platform/database/database.js';

/**
 * Port: the gate over the words of an invoice, in the transaction that issues it. Throws `conflict` that says where a
 * live passcode stands.
 */
export type RefuseSecrets = (
  tx: Tx,
  leaving: { customerId: string; texts: { place: string; text: string }[] },
) => Promise<void>;

/** What a document is made of: an issued invoice or credit note, or the receipt of a payment or refund. */
export type DocumentOf = { invoiceId: string } | { paymentId: string };

/**
 * Port: makes a document and puts its bytes into storage (`prepare`, outside of any transaction), then passes the gate
 * and keeps its row (`keep`). Both throw `conflict` where it may not leave.
 */
export type InvoiceDocument<Prepared = unknown> = {
  prepare(organizationId: string, of: DocumentOf): Promise<Prepared>;
  keep(
    tx: Tx,
    prepared: Prepared,
    by: { actor: Actor; at: Date },
  ): Promise<{ documentId: string; sha256: string }>;
};

/** What writing to an invoice takes. */
export type InvoicePorts = { screen: Screen; refuseSecrets: RefuseSecrets };

export type InvoicesParts = InvoicePorts & {
  db: Database;
  clock: Clock;
  /** Takes back what was to be told of a booking that ends with its checkout. */
  withdraw: Withdraw;
  /** Makes the documents of what was issued, after its commit; where it fails, a worker makes them. */
  makeDocuments: (organizationId: string, of: readonly DocumentOf[]) => Promise<void>;
};
