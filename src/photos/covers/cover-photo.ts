import { isDeepStrictEqual } from 'node:util';
import { appendActivity } from '../../activity/append-activity.js';
import type { Clock } from '../../platform/clock.js';
import type { AfterCommit, Database, Tx } from '../../platform/database/database.js';
import { DocketError, notFound } from '../../platform/errors/docket-error.js';
import { isId } from '../../platform/ids.js';
import type { Storage } from '../../platform/storage/storage.js';
import { originalKey } from '../../platform/storage/storage-key.js';
import { type StoredRendition, storeRenditions } from '../develop-photo.js';
import { lockFeedsOf } from '../lock-photos.js';
import { placesOf } from '../pending-photo.js';
import { identifyFile } from '../processing/identify-file.js';
import type { MakeRenditions } from '../processing/make-renditions.js';
import { Covers } from './cover.js';
import { markStale } from './remove-stale.js';

const HEAD_BYTES = 64 * 1024;

export type CoverPhotoParts = {
  db: Database;
  storage: Pick<Storage, 'read' | 'putBytes' | 'has'>;
  makeRenditions: MakeRenditions;
  clock: Clock;
  /** Port: these photos look different from this commit on. */
  onChanged(tx: Tx, photoIds: readonly string[], afterCommit: AfterCommit): Promise<void>;
};

export type Covering = {
  organizationId: string;
  photoId: string;
  memberId: string;
  /** All parts that are not to be shown; none: it is shown whole again. */
  covers: Covers;
  /** Port: throws where this member may not do it (any more). */
  demand(tx: Tx): Promise<void>;
};

export type CoverPhoto = (covering: Covering) => Promise<boolean>;

/**
 * Makes thumbnail and preview of a photo again from its original, which stays as it is, with these parts filled, and
 * puts them in the place of the old ones in one commit, with an entry in every feed. The same picture sent twice is
 * covered in both. What was made of it before goes from the storage after that (`createRemoveStale`). Killed before the commit, nothing has changed. False where they were covered just so. Throws
 * `not-found`, and `conflict` for what is no stored photo, cannot be opened, or was covered by somebody else meanwhile.
 */
export function createCoverPhoto(parts: CoverPhotoParts): CoverPhoto {
  const { db, storage, makeRenditions } = parts;
  return async (covering) => {
    const { organizationId, covers } = covering;
    const blob = await db.withOrganization(organizationId, async (tx) => {
      await covering.demand(tx);
      return await readCovered(tx, covering.photoId);
    });
    if (isDeepStrictEqual(blob.covers, covers)) {
      return false;
    }
    const original = await storage.read(originalKey(organizationId, blob.sha256));
    const head = original.subarray(0, HEAD_BYTES);
    const identified = await identifyFile({ head, size: original.length, read: async () => original });
    const made = identified.kind === 'photo' ? await makeRenditions(original, identified, covers) : null;
    if (made?.state !== 'made') {
      throw new DocketError('conflict', 'This photo could not be opened. It is shown as before; try again.');
    }
    const to = { organizationId, sha256: blob.sha256 };
    const renditions = [made.thumbnail, made.preview];
    const rows = await storeRenditions(storage, to, renditions);
    const stored = renditions.map((rendition, index) => ({
      row: rows[index] as StoredRendition,
      store: async () => {
        await storeRenditions(storage, to, [rendition]);
      },
    }));
    await replace(parts, covering, blob, stored);
    return true;
  };
}

/** What a photo does not show. Throws as `createCoverPhoto` says. */
export async function readCovers(tx: Tx, photoId: string): Promise<Covers> {
  return (await readCovered(tx, photoId)).covers;
}

type Covered = { sha256: string; covers: Covers };

async function readCovered(tx: Tx, photoId: string): Promise<Covered> {
  const photo = isId(photoId) ? await tx.photo.findUnique({ where: { id: photoId } }) : null;
  if (!photo) {
    throw notFound('photo');
  }
  const blob =
    photo.state === 'stored' && photo.kind === 'photo' && photo.sha256 !== null
      ? await tx.blob.findFirst({ where: { sha256: photo.sha256 } })
      : null;
  if (!blob) {
    throw new DocketError('conflict', 'Only a photo that is shown can be covered.');
  }
  return { sha256: blob.sha256, covers: Covers.parse(blob.covers) };
}

async function replace(
  { db, storage, clock, onChanged }: CoverPhotoParts,
  { organizationId, photoId, memberId, covers, demand }: Covering,
  { sha256, covers: before }: Covered,
  stored: readonly { row: StoredRendition; store(): Promise<void> }[],
): Promise<void> {
  await db.withOrganization(organizationId, async (tx, afterCommit) => {
    await demand(tx);
    const same = await tx.photo.findMany({ where: { sha256, state: 'stored' }, select: { id: true } });
    await lockFeedsOf(tx, ...same.map(({ id }) => id));
    await tx.$queryRaw`SELECT sha256 FROM blob WHERE organization_id = ${organizationId}::uuid AND sha256 = ${sha256} FOR UPDATE`;
    if (!isDeepStrictEqual((await readCovered(tx, photoId)).covers, before)) {
      throw new DocketError('conflict', 'Somebody else has just covered this photo. Look at it again.');
    }
    await tx.blob.updateMany({ where: { organizationId, sha256 }, data: { covers } });
    for (const { row, store } of stored) {
      const { kind, ...rendition } = row;
      // Made alike once before, it may have gone with the stale ones since: from here on they wait for this commit.
      if (!(await storage.has(row.storageKey))) {
        await store();
      }
      await tx.rendition.updateMany({
        where: { organizationId, blobSha256: sha256, kind },
        data: rendition,
      });
    }
    const photos = await tx.photo.findMany({ where: { sha256, state: 'stored' }, select: { id: true } });
    const at = clock.now();
    await markStale(tx, photoId, at);
    for (const { id } of photos) {
      for (const record of await placesOf(tx, id)) {
        await appendActivity(tx, {
          organizationId,
          record,
          actor: { kind: 'member', id: memberId },
          type: 'photo.covered',
          content: { photoId: id, parts: covers.length },
          at,
        });
      }
    }
    await onChanged(
      tx,
      photos.map(({ id }) => id),
      afterCommit,
    );
  });
}
