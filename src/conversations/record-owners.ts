import type { RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';

export type RecordOwning = { organizationId: string; record: RecordRef; memberId: string; at: Date };

/** Port to the rooms that keep quotes and jobs. Neither makes anybody an assignee. */
export type RecordOwners = {
  /** Makes a member the owner of an open quote or job that has none. Says whether it did. */
  take(tx: Tx, owning: RecordOwning): Promise<boolean>;
  /** Leaves a quote or job without an owner where this member is it; else does nothing. */
  giveUp(tx: Tx, owning: RecordOwning): Promise<void>;
};
