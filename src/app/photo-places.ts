import type { RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import type { NamedPlace } from '../web/staff/photos/present-managed.js';
import { inboxItemPath } from '../web/ui/routes/inbox.js';
import { jobPath } from '../web/ui/routes/jobs.js';
import { quotePath } from '../web/ui/routes/quotes.js';

/** Names places for staff, by the record's id. Whoever asks sees them all: the photo is seen by one of them. */
export async function namePlaces(tx: Tx, places: readonly RecordRef[]): Promise<Map<string, NamedPlace>> {
  const idsOf = (kind: RecordRef['kind']) => places.filter((one) => one.kind === kind).map(({ id }) => id);
  const wanted = (kind: 'job' | 'quote') => ({
    where: { id: { in: idsOf(kind) } },
    select: { id: true, number: true },
  });
  const jobs = await tx.job.findMany(wanted('job'));
  const quotes = await tx.quote.findMany(wanted('quote'));
  return new Map<string, NamedPlace>([
    ...jobs.map(({ id, number }): [string, NamedPlace] => [
      id,
      { name: `J-${number}`, path: jobPath(number), manage: { kind: 'job', number } },
    ]),
    ...quotes.map(({ id, number }): [string, NamedPlace] => [
      id,
      { name: `Q-${number}`, path: quotePath(number), manage: { kind: 'quote', number } },
    ]),
    ...idsOf('conversation').map((id): [string, NamedPlace] => [
      id,
      { name: 'Conversation', path: inboxItemPath(id), manage: null },
    ]),
  ]);
}
