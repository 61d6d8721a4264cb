import { can } from '../../../accounts/policy.js';
import type { Staff } from '../../../accounts/staff.js';
import type { RecordRef } from '../../../activity/record.js';
import { readPeople } from '../../../jobs/people.js';
import { isOwn } from '../../../photos/create-photos.js';
import type { FindProof } from '../../../photos/delete-photo.js';
import type { GalleryPhoto } from '../../../photos/gallery-photo.js';
import { listTombstones, type Removal, readManagedPhotos } from '../../../photos/list-managed.js';
import { readPhoto } from '../../../photos/list-photos.js';
import { PENDING } from '../../../photos/photo-states.js';
import type { Tx } from '../../../platform/database/database.js';
import { notFound } from '../../../platform/errors/docket-error.js';
import type { PhotoView } from '../../ui/photo.js';
import { reviewPhotosPath } from '../../ui/routes/photos.js';
import type { PageSubject } from '../jobs/present-record.js';
import type { ManagedPhotoPageView } from '../views/managed-photo.js';
import type { ManagedPhotoView, PhotoManagerView } from '../views/photo-manager.js';

/** Where a photo is, in words; `manage` is the record whose manager has it. */
export type NamedPlace = { name: string; path: string; manage: PageSubject['record'] | null };

export type ManagedSources = {
  /** Photos as staff see them, with the names of who sent them. */
  present(tx: Tx, photos: readonly GalleryPhoto[]): Promise<PhotoView[]>;
  namePlaces(tx: Tx, places: readonly RecordRef[]): Promise<Map<string, NamedPlace>>;
  findProof: FindProof;
};

const BYTES: Readonly<Record<Removal, string>> = {
  due: 'Its bytes are being removed.',
  done: 'Its bytes are removed.',
  shared: 'Its bytes stay: another photo has the same.',
  refused: 'The storage refuses to remove its bytes (Object Lock). Docket asks again each day.',
};

export const FLAGS: Readonly<Record<NonNullable<GalleryPhoto['flag']>['reason'], string>> = {
  passcode: 'May show a passcode',
  'asked-again': 'A better one was asked for',
};

/** The manager of a record's photos as this member may use it. */
export async function readPhotoManager(
  tx: Tx,
  sources: ManagedSources,
  staff: Staff,
  { record, ref, assigned }: PageSubject,
): Promise<PhotoManagerView> {
  const photos = await readManagedPhotos(tx, ref);
  const tombstones = await listTombstones(tx, ref);
  const people = await readPeople(
    tx,
    tombstones.map(({ by }) => ('id' in by ? by.id : null)),
  );
  return {
    record,
    reference: referenceOf(record),
    photos: await manage(tx, sources, photos),
    tombstones: tombstones.map(({ name, by, at, reason, sha256, removal }) => ({
      name,
      reason,
      sha256,
      at: at.toISOString(),
      by: ('id' in by && people.get(by.id)?.name) || 'Staff',
      bytes: removal ? BYTES[removal] : '',
    })),
    canShow: can(staff.role, 'show-photo', { assigned }),
    canArchive: can(staff.role, 'archive-photo'),
    ...(can(staff.role, 'review-photo') ? { reviewPath: reviewPhotosPath() } : {}),
  };
}

/** One photo of a record in the manager. Throws `not-found` where it is not on the record. */
export async function readManagedPhoto(
  tx: Tx,
  sources: ManagedSources,
  staff: Staff,
  { record, ref }: PageSubject,
  photoId: string,
  refused?: { typed: { name: string; reason: string }; errors: Readonly<Record<string, string>> },
): Promise<ManagedPhotoPageView> {
  const photos = (await readManagedPhotos(tx, ref)).filter(({ id }) => id === photoId);
  const [photo] = photos;
  const [one] = await manage(tx, sources, photos);
  const known = await readPhoto(tx, photoId);
  if (!photo || !one || !known) {
    throw notFound('photo');
  }
  const named = await sources.namePlaces(tx, known.places);
  const mayDelete = can(staff.role, 'delete-photo', { own: isOwn(staff, photo) });
  const because = mayDelete ? await whyKept(tx, sources, photo, known.places) : undefined;
  return {
    record,
    reference: referenceOf(record),
    one,
    places: known.places.flatMap(({ id }) => named.get(id) ?? []),
    canArchive: can(staff.role, 'archive-photo'),
    canRelease: one.kept !== undefined && can(staff.role, 'review-photo'),
    deleting:
      mayDelete && because === undefined
        ? { may: true, typed: refused?.typed ?? { name: '', reason: '' }, errors: refused?.errors ?? {} }
        : { may: false, ...(because ? { because } : {}) },
  };
}

async function whyKept(
  tx: Tx,
  { findProof }: ManagedSources,
  photo: GalleryPhoto,
  places: readonly RecordRef[],
): Promise<string | undefined> {
  if (PENDING.includes(photo.state)) {
    return 'This photo is still on its way and cannot be deleted yet.';
  }
  const proof = await findProof(tx, { id: photo.id, places });
  return proof ? `${proof} shows this photo: it can be archived, but not deleted.` : undefined;
}

async function manage(
  tx: Tx,
  { present }: ManagedSources,
  photos: readonly GalleryPhoto[],
): Promise<ManagedPhotoView[]> {
  const views = await present(tx, photos);
  return photos.flatMap((photo, index) => {
    const view = views[index];
    const kept = keptBecause(photo);
    return view
      ? [
          {
            photo: view,
            visible: photo.customerVisible === true,
            archived: photo.archived,
            ...(kept ? { kept } : {}),
          },
        ]
      : [];
  });
}

/** Why nobody but staff sees it, whatever was said of it on a record. */
export function keptBecause({ flag, screening, released }: GalleryPhoto): string | undefined {
  if (flag) {
    return FLAGS[flag.reason];
  }
  return screening === 'failed' && !released ? 'Could not be read' : undefined;
}

function referenceOf({ kind, number }: PageSubject['record']): string {
  return `${kind === 'job' ? 'J' : 'Q'}-${number}`;
}
