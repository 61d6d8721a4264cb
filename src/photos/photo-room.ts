import type { RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { countHeld, countShown } from './hold-photos.js';
import { readPhotoLimit } from './photo-limits.js';

/** How many photos a job shows and may show under the plan, and how many wait for room. */
export type PhotoRoom = { limit: number; shown: number; held: number };

/** The room for photos on a record; null where there is no limit (everywhere but on jobs). */
export async function readPhotoRoom(
  tx: Tx,
  organizationId: string,
  record: RecordRef,
): Promise<PhotoRoom | null> {
  if (record.kind !== 'job') {
    return null;
  }
  return {
    limit: await readPhotoLimit(tx, organizationId),
    shown: await countShown(tx, record),
    held: await countHeld(tx, record),
  };
}
