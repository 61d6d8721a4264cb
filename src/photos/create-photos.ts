import { demand, type Staff } from '../accounts/staff.js';
import type { RecordRef } from '../activity/record.js';
import type { Clock } from '../platform/clock.js';
import type { AfterCommit, Database, Tx } from '../platform/database/database.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { archivePhoto, restorePhoto } from './archive-photo.js';
import type { ScreenTyped } from './caption-photo.js';
import { deletePhoto, demandDeletable, demandTypedName, type FindProof } from './delete-photo.js';
import { type LockedPhoto, lockPhoto } from './lock-photos.js';
import { approvePhoto, askPhotoAgain } from './review-photo.js';
import { releasePhoto } from './screening/release-photo.js';
import { showToCustomer } from './show-to-customer.js';

export type PhotosParts = {
  db: Database;
  clock: Clock;
  /** Port: the vault's door for what somebody types about a photo. */
  screen: ScreenTyped;
  /** Port: whether this member sees a photo: one of the records it is on. */
  maySee(tx: Tx, staff: Staff, photoId: string): Promise<boolean>;
  /** Port: whether this member sees a record, and is assigned to it; null where they do not see it. */
  seeRecord(tx: Tx, staff: Staff, record: RecordRef): Promise<{ assigned: boolean } | null>;
  findProof: FindProof;
  wake(kind: 'removals'): void;
};

/** What staff may do to photos, at the doors: each asks the policy, then runs in one transaction. */
export type Photos = ReturnType<typeof createPhotos>;

const LONGEST_WORD = 500;

/**
 * Each use case takes who asks. All throw `not-found` for what this person does not see, `not-allowed` where their
 * role does not include it, and what the step itself throws.
 */
export function createPhotos(parts: PhotosParts) {
  const { db, clock, maySee, seeRecord, wake } = parts;

  type On = { organizationId: string; memberId: string; actor: { kind: 'member'; id: string }; at: Date };
  const act = <T>(
    { organizationId, memberId }: Staff,
    step: (tx: Tx, on: On, afterCommit: AfterCommit) => Promise<T>,
  ): Promise<T> =>
    db.withOrganization(organizationId, (tx, afterCommit) => {
      const on = {
        organizationId,
        memberId,
        actor: { kind: 'member', id: memberId } as const,
        at: clock.now(),
      };
      return step(tx, on, afterCommit);
    });

  async function lockSeen(tx: Tx, staff: Staff, photoId: string): Promise<LockedPhoto> {
    const photo = await lockPhoto(tx, photoId);
    if (!(await maySee(tx, staff, photoId))) {
      throw notFound('photo');
    }
    return photo;
  }

  const screenFor = (tx: Tx, { organizationId, actor, at }: On, photo: LockedPhoto, text: string) => {
    const record = photo.places[0] ?? { kind: 'organization', id: organizationId };
    return parts.screen(tx, { organizationId, record, field: 'reason', text: demandText(text), actor, at });
  };

  return {
    /** Lets the customer see photos of a record, or not. Returns how many changed. */
    showToCustomer: (staff: Staff, record: RecordRef, photoIds: readonly string[], visible: boolean) =>
      act(staff, async (tx, on) => {
        const seen = await seeRecord(tx, staff, record);
        if (!seen) {
          throw notFound(record.kind);
        }
        demand(staff, 'show-photo', seen);
        return (await showToCustomer(tx, { ...on, record, photoIds, visible })).length;
      }),

    archive: (staff: Staff, photoId: string) =>
      act(staff, async (tx, on) => {
        await lockSeen(tx, staff, photoId);
        demand(staff, 'archive-photo');
        return await archivePhoto(tx, { ...on, photoId });
      }),

    restore: (staff: Staff, photoId: string) =>
      act(staff, async (tx, on) => {
        await lockSeen(tx, staff, photoId);
        demand(staff, 'archive-photo');
        return await restorePhoto(tx, { ...on, photoId });
      }),

    /** For good. Throws `invalid-input` without a reason or the photo's name typed, `conflict` for a proof. */
    delete: (staff: Staff, photoId: string, { name, reason }: { name: string; reason: string }) =>
      act(staff, async (tx, on, afterCommit) => {
        const photo = await lockSeen(tx, staff, photoId);
        demand(staff, 'delete-photo', { own: isOwn(staff, photo) });
        await demandDeletable(tx, photo, parts.findProof);
        demandTypedName(photo, name);
        await deletePhoto(tx, { ...on, photo, reason: await screenFor(tx, on, photo, reason) });
        afterCommit(() => wake('removals'));
      }),

    /** A member's word that customers may see it and that it may leave: see `releasePhoto`. */
    release: (staff: Staff, photoId: string) =>
      act(staff, async (tx, on) => {
        await lockSeen(tx, staff, photoId);
        demand(staff, 'review-photo');
        return await releasePhoto(tx, { ...on, photoId });
      }),

    approve: (staff: Staff, photoId: string) =>
      act(staff, async (tx, on) => {
        const photo = await lockSeen(tx, staff, photoId);
        demand(staff, 'review-photo');
        await approvePhoto(tx, { ...on, photo });
      }),

    /** `note` tells whoever took it what is wrong. */
    askAgain: (staff: Staff, photoId: string, note: string) =>
      act(staff, async (tx, on) => {
        const photo = await lockSeen(tx, staff, photoId);
        demand(staff, 'review-photo');
        await askPhotoAgain(tx, { ...on, photo, text: await screenFor(tx, on, photo, note) });
      }),
  };
}

/** Whether a member took or uploaded this photo themselves. */
export function isOwn(
  { memberId }: Pick<Staff, 'memberId'>,
  { uploader }: Pick<LockedPhoto, 'uploader'>,
): boolean {
  return uploader.kind === 'member' && uploader.id === memberId;
}

function demandText(typed: string): string {
  const text = typed.trim();
  if (text === '' || text.length > LONGEST_WORD) {
    const message = text === '' ? 'Say why, in a few words.' : `At most ${LONGEST_WORD} characters.`;
    throw new DocketError('invalid-input', message, { reason: message });
  }
  return text;
}
