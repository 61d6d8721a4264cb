import { appendActivity } from '../activity/append-activity.js';
import { lockFeeds } from '../activity/lock-feeds.js';
import type { Actor, RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';

export type Showing = {
  organizationId: string;
  record: RecordRef;
  photoIds: readonly string[];
  visible: boolean;
  actor: Actor;
  at: Date;
};

/**
 * Lets the customer of a record see these photos on it, or keeps them among staff; one entry in its feed, however
 * many. Other records that they are on are not touched. Returns the ids of those that changed; ones that are not on
 * the record, or deleted, are passed over.
 */
export async function showToCustomer(tx: Tx, showing: Showing): Promise<string[]> {
  const { organizationId, record, photoIds, visible, actor, at } = showing;
  await lockFeeds(tx, [record]);
  const changed = await tx.photoPlace.updateManyAndReturn({
    where: {
      recordKind: record.kind,
      recordId: record.id,
      photoId: { in: [...photoIds] },
      customerVisible: !visible,
      photo: { deletedAt: null },
    },
    data: { customerVisible: visible },
    select: { photoId: true },
  });
  const ids = changed.map(({ photoId }) => photoId).sort();
  if (ids.length > 0) {
    const content = { photoIds: ids, visible };
    await appendActivity(tx, { organizationId, record, actor, type: 'photo.visibility', content, at });
  }
  return ids;
}
