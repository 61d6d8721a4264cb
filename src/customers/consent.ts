import type { RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { newId } from '../platform/ids.js';
import type { TermsKind } from './terms.js';

export type ConsentGiven = {
  organizationId: string;
  customerId: string;
  /** The versions that were ticked, or led to. */
  termsVersionIds: readonly string[];
  /** Where that was, such as the quote that was signed. */
  record: RecordRef;
  at: Date;
};

/** Writes down which versions a customer agreed to, once each for a record; joined to the caller's transaction. */
export async function recordConsent(tx: Tx, given: ConsentGiven): Promise<void> {
  await write(tx, given, 'agreed');
}

/**
 * Writes down which versions a customer was given without being asked to agree, once each for a conversation; joined to
 * the caller's transaction.
 */
export async function recordGiven(tx: Tx, given: ConsentGiven): Promise<void> {
  await write(tx, given, 'given');
}

async function write(tx: Tx, given: ConsentGiven, how: Consent['how']): Promise<void> {
  const { organizationId, customerId, record, at } = given;
  await tx.consent.createMany({
    data: given.termsVersionIds.map((termsVersionId) => ({
      id: newId(),
      organizationId,
      customerId,
      termsVersionId,
      recordKind: record.kind,
      recordId: record.id,
      how,
      at,
    })),
    skipDuplicates: true,
  });
}

/** What a customer agreed to, or was given to read: which version, when, and on which record. */
export type Consent = {
  how: 'agreed' | 'given';
  kind: TermsKind;
  language: string;
  number: number;
  at: Date;
  record: { kind: string; id: string; number: number | null };
};

/** The newest so many are read. */
const CONSENTS = 100;

/** What a customer has agreed to and was given, also as whom they were before they were joined, newest first. The caller has asked whether this person may see the customer. */
export async function listConsents(tx: Tx, customerId: string): Promise<Consent[]> {
  const joined = await tx.customer.findMany({ where: { joinedInto: customerId }, select: { id: true } });
  const rows = await tx.consent.findMany({
    where: { customerId: { in: [customerId, ...joined.map(({ id }) => id)] } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: CONSENTS,
  });
  const versions = await tx.termsVersion.findMany({
    where: { id: { in: rows.map((row) => row.termsVersionId) } },
    omit: { text: true },
  });
  const quotes = await tx.quote.findMany({
    where: { id: { in: rows.filter((row) => row.recordKind === 'quote').map((row) => row.recordId) } },
    select: { id: true, number: true },
  });
  return rows.flatMap((row) => {
    const version = versions.find(({ id }) => id === row.termsVersionId);
    const number = quotes.find(({ id }) => id === row.recordId)?.number ?? null;
    return version
      ? {
          how: row.how as Consent['how'],
          kind: version.kind as TermsKind,
          language: version.language,
          number: version.number,
          at: row.at,
          record: { kind: row.recordKind, id: row.recordId, number },
        }
      : [];
  });
}
