import type { Staff } from '../../accounts/staff.js';
import { referenceOf } from '../../intake/read-references.js';
import { type JobSummary, listJobs } from '../../jobs/list-jobs.js';
import type { Tx } from '../../platform/database/database.js';
import { DocketError } from '../../platform/errors/docket-error.js';
import { listQuotes, type QuoteSummary } from '../../quotes/list-quotes.js';
import { QUOTE_STATE_LABELS } from '../staff/quotes/present-quote.js';
import { cut } from './blocks.js';

/** A job or quote in a few words. */
export type FoundRecord = {
  kind: 'job' | 'quote';
  number: number;
  reference: string;
  title: string;
  customerId: string;
  customerName: string;
  /** Its stage or state. */
  stands: string;
};

export function fromJob({ number, title, customer, stage }: JobSummary): FoundRecord {
  const kind = 'job' as const;
  return {
    kind,
    number,
    reference: referenceOf({ kind, number }),
    title,
    ...called(customer),
    stands: stage.name,
  };
}

function fromQuote({ number, title, customer, state }: QuoteSummary): FoundRecord {
  const kind = 'quote' as const;
  const stands = QUOTE_STATE_LABELS[state];
  return { kind, number, reference: referenceOf({ kind, number }), title, ...called(customer), stands };
}

function called({ id, name, address }: JobSummary['customer']) {
  // An address of Slack's says nothing to people.
  const reached = address?.includes('/') ? 'a customer on Slack' : address;
  return { customerId: id, customerName: name ?? reached ?? 'a customer' };
}

/** Jobs, then quotes, that this person sees and that fit the words or number; newest first. */
export async function findRecords(
  tx: Tx,
  staff: Staff,
  { search, show, limit }: { search: string; show: 'open' | 'all'; limit: number },
): Promise<FoundRecord[]> {
  const { jobs } = await listJobs(tx, staff, { search, show, limit });
  const { quotes } = await listQuotes(tx, staff, { search, show, limit });
  return [...jobs.map(fromJob), ...quotes.map(fromQuote)].slice(0, limit);
}

/** "J-12 Ann Lee: iPhone 13, cracked screen" */
export function sayRecord({ reference, customerName, title }: FoundRecord, longest = 150): string {
  return cut(`${reference} ${customerName}: ${title}`, longest);
}

/** "J-311", "q 12"; undefined for what is no number of a record. */
export function readReference(text: string): { kind: 'job' | 'quote'; number: number } | undefined {
  const [, letter, digits] = /^\s*([jq])[-\s]?(\d{1,9})\s*$/i.exec(text) ?? [];
  return letter && digits
    ? { kind: letter.toLowerCase() === 'j' ? 'job' : 'quote', number: Number(digits) }
    : undefined;
}

/** As `readReference`, of an option's value. Throws `invalid-input`. */
export function demandReference(value: string): { kind: 'job' | 'quote'; number: number } {
  const found = readReference(value);
  if (!found)
    throw new DocketError('invalid-input', 'Pick one of the list.', { pick: 'Pick one of the list.' });
  return found;
}
