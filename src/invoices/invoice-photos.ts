import { listCustomerPhotos } from '../photos/list-customer-photos.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';

/** Photos that one invoice shows at most. */
const MOST_PHOTOS = 40;

type Showing = { organizationId: string; invoiceId: string; jobId: string | null };

/**
 * The photos a draft shows, in this order, as they are now: hash and caption. Throws `invalid-input` for one that is not
 * on the job or that its customer may not see.
 */
export async function putPhotos(
  tx: Tx,
  { organizationId, invoiceId, jobId }: Showing,
  photoIds: readonly string[],
): Promise<void> {
  const chosen = [...new Set(photoIds)];
  if (chosen.length > MOST_PHOTOS) {
    throw refusal(`An invoice shows at most ${MOST_PHOTOS} photos.`);
  }
  const visible = jobId && chosen.length > 0 ? await listCustomerPhotos(tx, { kind: 'job', id: jobId }) : [];
  const captions = new Map(visible.map(({ id, caption }) => [id, caption ?? '']));
  if (chosen.some((id) => !captions.has(id))) {
    throw refusal(
      'The customer may not see one of these photos. Take it off the invoice, or show it to them first.',
    );
  }
  const rows = await tx.photo.findMany({ where: { id: { in: chosen } }, select: { id: true, sha256: true } });
  const hashes = new Map(rows.map(({ id, sha256 }) => [id, sha256 ?? '']));
  await tx.invoicePhoto.deleteMany({ where: { invoiceId } });
  await tx.invoicePhoto.createMany({
    data: chosen.map((photoId, at) => ({
      organizationId,
      invoiceId,
      photoId,
      position: at + 1,
      sha256: hashes.get(photoId) ?? '',
      caption: captions.get(photoId) ?? '',
    })),
  });
}

/** The same once more before it is issued, with what captions say now: what was hidden or flagged since stops it. */
export async function freezePhotos(tx: Tx, showing: Showing): Promise<string[]> {
  const rows = await tx.invoicePhoto.findMany({
    where: { invoiceId: showing.invoiceId },
    orderBy: { position: 'asc' },
    select: { photoId: true },
  });
  await putPhotos(
    tx,
    showing,
    rows.map(({ photoId }) => photoId),
  );
  const frozen = await tx.invoicePhoto.findMany({
    where: { invoiceId: showing.invoiceId },
    select: { caption: true },
  });
  return frozen.map(({ caption }) => caption);
}

function refusal(message: string): DocketError {
  return new DocketError('invalid-input', message, { photoIds: message });
}
