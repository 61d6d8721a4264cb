import type { InvoiceRecord } from '../../../invoices/read-invoice.js';
import { listCustomerPhotos } from '../../../photos/list-customer-photos.js';
import type { Tx } from '../../../platform/database/database.js';
import { photoPath } from '../../ui/routes/photos.js';
import type { DraftPhotosView } from '../views/invoice-view.js';

/** The photos that a draft may show: those of its job that its customer may see; one that waits for a look is none. */
export async function presentDraftPhotos(
  tx: Tx,
  { job, photos }: Pick<InvoiceRecord, 'job' | 'photos'>,
  typed: readonly string[] | undefined,
): Promise<DraftPhotosView | undefined> {
  if (!job) {
    return undefined;
  }
  const offered = await listCustomerPhotos(tx, { kind: 'job', id: job.id });
  const chosen = new Set(typed ?? photos.map(({ photoId }) => photoId));
  const choices = offered.map(({ id, caption }, at) => ({
    id,
    url: photoPath(id, 'thumbnail'),
    name: caption || `Photo ${at + 1}`,
    chosen: chosen.has(id),
  }));
  const shown = new Set(offered.map(({ id }) => id));
  return { choices, hidden: [...chosen].filter((id) => !shown.has(id)).length };
}
