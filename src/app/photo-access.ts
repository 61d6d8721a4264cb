import { can } from '../accounts/policy.js';
import { demand, type Staff } from '../accounts/staff.js';
import type { RecordKind, RecordRef } from '../activity/record.js';
import { type ConversationAccess, recordOf } from '../conversations/conversation-access.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';

/** Whether a member sees a photo: they see one of the records it is on. */
export function createMaySeePhoto(access: ConversationAccess) {
  return async (tx: Tx, staff: Staff, photoId: string): Promise<boolean> => {
    if (can(staff.role, 'see-record')) {
      return true;
    }
    const places = await tx.photoPlace.findMany({
      where: { photoId },
      select: { recordKind: true, recordId: true },
    });
    for (const { recordKind, recordId } of places) {
      if (await access.isAssigned(tx, { kind: recordKind as RecordKind, id: recordId }, staff.memberId)) {
        return true;
      }
    }
    return false;
  };
}

/**
 * The record a member uploads to, and the record its conversation hangs on; `null` for one they do not see. Throws
 * `not-allowed` where they see it and may not upload, `conflict` where the job is closed.
 */
export function createMayUpload(access: ConversationAccess) {
  return async (tx: Tx, staff: Staff, record: RecordRef): Promise<[RecordRef, ...RecordRef[]] | null> => {
    const places = await placesOf(tx, record);
    if (!places) {
      return null;
    }
    let assigned = false;
    for (const place of places) {
      assigned ||= await access.isAssigned(tx, place, staff.memberId);
    }
    if (!can(staff.role, 'see-record', { assigned })) {
      return null;
    }
    demand(staff, 'upload-photo', { assigned });
    if (await hasClosedJob(tx, places)) {
      throw new DocketError('conflict', 'The job is closed: no photos can be added to it any more.');
    }
    return places;
  };
}

async function hasClosedJob(tx: Tx, places: RecordRef[]): Promise<boolean> {
  const ids = places.filter(({ kind }) => kind === 'job').map(({ id }) => id);
  return ids.length > 0 && (await tx.job.count({ where: { id: { in: ids }, state: { not: 'open' } } })) > 0;
}

/** Whether a member sees a record with photos, and is assigned to it; null where they do not, or it is not there. */
export function createSeeRecord(access: ConversationAccess) {
  return async (tx: Tx, staff: Staff, record: RecordRef): Promise<{ assigned: boolean } | null> => {
    let assigned = false;
    const places = await placesOf(tx, record);
    for (const place of places ?? []) {
      assigned ||= await access.isAssigned(tx, place, staff.memberId);
    }
    return places && can(staff.role, 'see-record', { assigned }) ? { assigned } : null;
  };
}

async function placesOf(tx: Tx, record: RecordRef): Promise<[RecordRef, ...RecordRef[]] | null> {
  const where = { id: record.id };
  switch (record.kind) {
    case 'job':
      return (await tx.job.count({ where })) > 0 ? [record] : null;
    case 'quote':
      return (await tx.quote.count({ where })) > 0 ? [record] : null;
    case 'conversation': {
      const conversation = await tx.conversation.findUnique({ where });
      const linked = conversation && recordOf(conversation);
      return conversation ? [record, ...(linked ? [linked] : [])] : null;
    }
    default:
      return null;
  }
}
