import type { Actor } from '../activity/record.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { lockQuote } from './lock-quote.js';

/** Port: the document of a version as it was signed. `keep` answers with the customer's way to it, told this once. */
export type SignedDocument<Prepared = unknown> = {
  prepare(organizationId: string, versionId: string): Promise<Prepared>;
  keep(
    tx: Tx,
    prepared: Prepared,
    by: { actor: Actor; at: Date },
  ): Promise<{ documentId: string; url: string }>;
};

/** Port: hands the signed copy to its customer. */
export type HandSignedCopy = (
  tx: Tx,
  input: {
    organizationId: string;
    quote: { id: string; number: number; customerId: string; jobId: string | null };
    versionId: string;
    documentId: string;
    link: string;
    at: Date;
  },
) => Promise<void>;

export type SignedCopyParts = {
  db: Database;
  clock: Clock;
  document: SignedDocument;
  hand: HandSignedCopy;
  /** Says that something waits in the outbox. */
  wake: () => void;
};

/**
 * Makes the signed copy of a version that was accepted, once, and hands it to its customer; staff find it on the quote.
 * One that would show a passcode is not kept: the feed says where it stands, and nobody tries again.
 */
export async function copySigned(
  { db, clock, document, hand, wake }: SignedCopyParts,
  organizationId: string,
  versionId: string,
): Promise<void> {
  const isDue = (tx: Tx) => tx.quoteAcceptance.count({ where: { versionId, documentId: null } });
  if ((await db.withOrganization(organizationId, isDue)) === 0) {
    return;
  }
  try {
    const prepared = await document.prepare(organizationId, versionId);
    await db.withOrganization(organizationId, async (tx, afterCommit) => {
      const { quoteId } = await tx.quoteAcceptance.findUniqueOrThrow({ where: { versionId } });
      const { id, number, customerId, jobId } = await lockQuote(tx, { id: quoteId });
      // Somebody else may have made it since.
      if ((await isDue(tx)) === 0) {
        return;
      }
      const at = clock.now();
      const { documentId, url } = await document.keep(tx, prepared, { actor: { kind: 'system' }, at });
      await tx.quoteAcceptance.update({ where: { versionId }, data: { documentId } });
      const quote = { id, number, customerId, jobId };
      await hand(tx, { organizationId, quote, versionId, documentId, link: url, at });
      afterCommit(wake);
    });
  } catch (error) {
    if (!(error instanceof DocketError) || error.code !== 'conflict') {
      throw error;
    }
  }
}
