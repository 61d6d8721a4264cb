import type { RecordRef } from '../activity/record.js';
import { listCustomerPhotos } from '../photos/list-customer-photos.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import type { LockedQuote } from './lock-quote.js';
import type { VersionPhoto } from './read-version.js';

type Whose = Pick<LockedQuote, 'id' | 'extraOfJobId'>;

/**
 * The photos of these ids as they are on the quote, or on the job that it is extra work of, in this order. Throws
 * `invalid-input` where one is not there, or has no picture yet.
 */
export async function readChosenPhotos(
  tx: Tx,
  quote: Whose,
  photoIds: readonly string[],
): Promise<VersionPhoto[]> {
  const places = await tx.photoPlace.findMany({
    where: {
      photoId: { in: [...photoIds] },
      OR: recordsOf(quote).map(({ kind, id }) => ({ recordKind: kind, recordId: id })),
      photo: { kind: 'photo', state: 'stored', archivedAt: null, deletedAt: null },
    },
    // Its caption on the quote before that on the job.
    orderBy: { recordKind: 'desc' },
    select: { photoId: true, caption: true, photo: { select: { sha256: true } } },
  });
  return photoIds.map((photoId) => {
    const place = places.find((one) => one.photoId === photoId);
    const sha256 = place?.photo.sha256;
    if (!place || !sha256) {
      const message = 'A photo that was chosen is not on this quote any more. Choose again.';
      throw new DocketError('invalid-input', message, { photos: message });
    }
    return { photoId, sha256, caption: place.caption ?? '' };
  });
}

/** Throws `conflict` where a chosen photo is not to be shown to customers. */
export async function requireShown(
  tx: Tx,
  quote: Whose,
  photos: readonly Pick<VersionPhoto, 'photoId'>[],
): Promise<void> {
  const shown = new Set<string>();
  for (const record of photos.length > 0 ? recordsOf(quote) : []) {
    for (const { id } of await listCustomerPhotos(tx, record)) {
      shown.add(id);
    }
  }
  const hidden = photos.filter(({ photoId }) => !shown.has(photoId)).length;
  if (hidden > 0) {
    throw new DocketError(
      'conflict',
      `${hidden === 1 ? 'One of its photos is' : `${hidden} of its photos are`} for staff only, or not looked at yet. Show ${hidden === 1 ? 'it' : 'them'} to customers first, or take ${hidden === 1 ? 'it' : 'them'} off the quote.`,
    );
  }
}

function recordsOf({ id, extraOfJobId }: Whose): RecordRef[] {
  return [{ kind: 'quote', id }, ...(extraOfJobId ? [{ kind: 'job', id: extraOfJobId } as const] : [])];
}
