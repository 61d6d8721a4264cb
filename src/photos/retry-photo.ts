import type { Tx } from '../platform/database/database.js';

/**
 * Takes a failed photo back on its way: its bytes are looked at again, or, where they never came or a web page came
 * in their stead, fetched again. False when it is not failed, not there, or there is nowhere to fetch it from.
 * Wake the photo worker after the commit.
 */
export async function retryPhoto(tx: Tx, photoId: string, at: Date): Promise<boolean> {
  const photo = await tx.photo.findFirst({ where: { id: photoId, state: 'failed', deletedAt: null } });
  if (!photo || (photo.sha256 === null && photo.sourceUrl === null)) {
    return false;
  }
  const { organizationId, sha256 } = photo;
  const blob = sha256 === null ? null : await tx.blob.findFirst({ where: { organizationId, sha256 } });
  const fetchAgain = photo.sourceUrl !== null && blob?.format == null;
  if (blob && !fetchAgain) {
    await tx.blob.updateMany({
      where: { organizationId, sha256: blob.sha256, state: 'failed' },
      data: { state: 'fetched', note: null },
    });
  }
  const { count } = await tx.photo.updateMany({
    where: { id: photoId, state: 'failed', deletedAt: null },
    data: {
      ...(fetchAgain ? { state: 'expected', sha256: null } : { state: 'fetched' }),
      failure: null,
      attempts: 0,
      claimedUntil: null,
      nextAttemptAt: at,
    },
  });
  return count === 1;
}
