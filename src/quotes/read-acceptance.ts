import type { Tx } from '../platform/database/database.js';
import { toMinor } from '../platform/money/money.js';

/** What was signed, for staff to see. Sums in minor units of the version's currency. */
export type SignedAcceptance = {
  versionId: string;
  signedName: string;
  /** The drawing as PNG; null where the name was typed. */
  signaturePng: Uint8Array | null;
  chosenLineIds: readonly string[];
  agreedText: string;
  total: number;
  deposit: number;
  networkAddress: string;
  userAgent: string;
  sealHash: string;
  at: Date;
};

/** How a quote was accepted by its customer; null where it was not, or staff accepted it for them. */
export async function readAcceptance(tx: Tx, quoteId: string): Promise<SignedAcceptance | null> {
  const row = await tx.quoteAcceptance.findUnique({ where: { quoteId } });
  return (
    row && {
      versionId: row.versionId,
      signedName: row.signedName,
      signaturePng: row.signaturePng,
      chosenLineIds: row.chosenLineIds,
      agreedText: row.agreedText,
      total: toMinor(row.total),
      deposit: toMinor(row.deposit),
      networkAddress: row.networkAddress,
      userAgent: row.userAgent,
      sealHash: row.sealHash,
      at: row.at,
    }
  );
}

/** Whether somebody who holds a link to a quote gets to it at this moment. */
export async function hasLiveLink(tx: Tx, quoteId: string, at: Date): Promise<boolean> {
  return (await tx.quoteLink.count({ where: { quoteId, revokedAt: null, expiresAt: { gt: at } } })) > 0;
}
