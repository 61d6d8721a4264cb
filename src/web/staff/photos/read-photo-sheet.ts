import { can } from '../../../accounts/policy.js';
import type { Staff } from '../../../accounts/staff.js';
import { listJobs } from '../../../jobs/list-jobs.js';
import type { Tx } from '../../../platform/database/database.js';
import { notFound } from '../../../platform/errors/docket-error.js';
import { listQuotes } from '../../../quotes/list-quotes.js';
import type { PageSubject } from '../jobs/present-record.js';
import type { RecordSources } from '../jobs/record-sources.js';
import type { PhotoSheetView } from '../views/photo-sheet.js';

/** How many other records of the customer are offered; any other can be typed. */
const OFFERED = 20;

/** One photo of a record as its sheet shows it. Throws `not-found` where it is not in the record's gallery. */
export async function readPhotoSheet(
  tx: Tx,
  sources: Pick<RecordSources, 'gallery'>,
  staff: Staff,
  subject: PageSubject,
  photoId: string,
): Promise<PhotoSheetView> {
  const { record, ref, assigned } = subject;
  const photos = await sources.gallery(tx, staff, ref);
  const photo = photos.find(({ id }) => id === photoId);
  if (!photo) {
    throw notFound('photo');
  }
  const phase = photos.filter((one) => one.phase === photo.phase).map(({ id }) => id);
  const at = phase.indexOf(photoId);
  return {
    record,
    reference: `${record.kind === 'job' ? 'J' : 'Q'}-${record.number}`,
    photo,
    ...(at > 0 ? { earlier: phase[at - 1] ?? '' } : {}),
    ...(at < phase.length - 1 ? { later: phase[at + 2] ?? '' } : {}),
    phases: record.kind === 'job',
    canRelease: can(staff.role, 'review-photo'),
    canArrange: can(staff.role, 'upload-photo', { assigned }),
    ...(can(staff.role, 'place-photo') ? { elsewhere: await readElsewhere(tx, staff, subject) } : {}),
  };
}

async function readElsewhere(tx: Tx, staff: Staff, { ref, customer }: PageSubject) {
  const filter = { show: 'all', customerId: customer.id, limit: OFFERED } as const;
  const { jobs } = await listJobs(tx, staff, filter);
  const { quotes } = await listQuotes(tx, staff, filter);
  return [
    ...jobs.map(({ id, number, title }) => ({ id, reference: `J-${number}`, title })),
    ...quotes.map(({ id, number, title }) => ({ id, reference: `Q-${number}`, title })),
  ].filter(({ id }) => id !== ref.id);
}
