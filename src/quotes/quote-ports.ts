import type { Actor } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import type { DraftLine } from './quote-draft.js';

export type KeptDocument = { documentId: string; sha256: string };

/** Port: the document of a version, as the customer holds it. */
export type QuoteDocument<Prepared = unknown> = {
  /** Makes it, in no transaction of the caller's: it may take seconds. */
  prepare(organizationId: string, versionId: string): Promise<Prepared>;
  /** Keeps it in the transaction that decides. Throws `conflict` where it would show a passcode, saying where. */
  keep(tx: Tx, prepared: Prepared, by: { actor: Actor; at: Date }): Promise<KeptDocument>;
};

/** A line as it was accepted, with what it comes to. */
export type AcceptedLine = Pick<
  DraftLine,
  'description' | 'quantityMilli' | 'unit' | 'unitPrice' | 'taxBp' | 'discountBp'
>;

/** Port: what an accepted quote means for the bills of its job; its deposit is billed at once. */
export type StartBilling = (
  tx: Tx,
  input: {
    organizationId: string;
    jobId: string;
    customerId: string;
    quoteId: string;
    versionId: string;
    currency: string;
    total: number;
    /** 0: none. */
    deposit: number;
    lines: readonly AcceptedLine[];
    actor: Actor;
    at: Date;
  },
) => Promise<{ invoiceId?: string }>;

/** The channels by which it is on its way, or why it is on none, in a sentence for staff. */
export type Told = { by: readonly string[] } | { because: string };

/** Port: tells the customer that a quote was withdrawn; `jobId`: the job that it was extra work of. */
export type TellOfWithdrawal = (
  tx: Tx,
  input: {
    organizationId: string;
    quote: { id: string; number: number; customerId: string };
    jobId: string | null;
    /** One key, one sending. */
    key: string;
    actor: Actor;
    at: Date;
  },
) => Promise<Told>;

/** Port: tells the customer by their channel that a quote waits for them at an address. */
export type TellOfQuote = (
  tx: Tx,
  input: {
    organizationId: string;
    quote: { id: string; number: number; customerId: string };
    /** The job that it is extra work of. */
    jobId: string | null;
    versionId: string;
    /** It takes the place of one that they had before. */
    again: boolean;
    language: string;
    total: number;
    currency: string;
    /** As `2026-03-29`. */
    validUntil: string;
    link: string;
    documentId: string;
    /** Where staff chose one way. */
    by?: 'text' | 'email';
    actor: Actor;
    at: Date;
  },
) => Promise<Told>;
